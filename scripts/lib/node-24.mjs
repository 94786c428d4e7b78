import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';
import { run } from './run.mjs';

/** Node 24 from the packages that npm serves it in, in a folder that is not in git; undefined where there is none. */
export async function findNode24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const folder = join(root, '.cache', 'node-24');
  const name = `node-${process.platform}-${process.arch}`;
  const binary = join(folder, 'node_modules', name, 'bin', 'node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const flags = ['--no-save', '--ignore-scripts', '--no-package-lock', '--prefix', folder];
    await run('npm', ['install', ...flags, `${name}@24`], { quiet: true });
  }
  return existsSync(binary) ? binary : undefined;
}
