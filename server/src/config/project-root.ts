import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('the folder of the product cannot be found: package-lock.json is missing');
  return findRoot(parent);
}

/** The folder of the whole product, from the sources and from the build alike. */
export const PROJECT_ROOT = findRoot(__dirname);
