import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { StartError } from '../../config';
import { isSameProcess, markOf, type ProcessMark } from './living-process';

function readOwner(file: string): ProcessMark | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessMark;
  } catch {
    return undefined;
  }
}

/**
 * Makes this process the only one that uses a data folder; a file left by a process that is gone is taken over.
 * @returns what gives the folder free again; throws `StartError` when another living process has it
 */
export function ownFolder(file: string, folder: string): () => void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(markOf(process.pid)));
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        // A link appears whole or not at all, so two starts at once cannot both have the folder.
        linkSync(own, file);
        return () => rmSync(file, { force: true });
      } catch {
        const owner = readOwner(file);
        if (owner !== undefined && isSameProcess(owner)) {
          throw new StartError(
            `DATA_DIR ${folder} is in use by process ${owner.pid}; stop it or set another DATA_DIR`,
          );
        }
        rmSync(file, { force: true });
      }
    }
    throw new StartError(`DATA_DIR ${folder} cannot be taken: several processes start in it at once`);
  } finally {
    rmSync(own, { force: true });
  }
}
