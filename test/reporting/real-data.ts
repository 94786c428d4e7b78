import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The real data that tests read; `QADAGALAU_DATA` names the folder where it does not lie beside the repository. */
const FOLDER = process.env['QADAGALAU_DATA'] ?? join(__dirname, '..', '..', '..', 'shared', 'data');

export function realDataPath(name: string): string {
  const path = join(FOLDER, name);
  if (!existsSync(path))
    throw new Error(`${name} is not in ${FOLDER}: set QADAGALAU_DATA to the folder of the real data`);
  return path;
}

export function realData(name: string): Buffer {
  return readFileSync(realDataPath(name));
}
