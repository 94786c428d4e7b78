import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

const NOT_SOURCES = new Set(['node_modules', 'dist', '.cache', 'data']);

/** Every file below a folder or file of the project, sorted, without what is built or installed. */
export function filesBelow(place) {
  const path = join(root, place);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCES.has(entry.name))
    .flatMap((entry) => filesBelow(relative(root, join(path, entry.name))))
    .sort();
}

/** A fingerprint of names and contents: a fresh clone has other dates, not other text. */
export function fingerprint(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesBelow)) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}
