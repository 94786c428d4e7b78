import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '..', '..');

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The TypeScript files under a folder, in the order of their paths. */
export function readSources(folder: string): SourceFile[] {
  const found = fs.readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return found
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((name) => /\.(ts|mts)$/.test(name) && !name.endsWith('.d.ts') && !name.includes('/node_modules/'))
    .sort()
    .map((name) => ({ path: name, text: fs.readFileSync(path.join(ROOT, name), 'utf8') }));
}
