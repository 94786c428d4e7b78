import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { filesBelow, root } from './project.mjs';

const OUT = join(root, 'server', 'dist');

async function compile(file) {
  const target = join(OUT, relative(join(root, 'server'), file));
  await mkdir(dirname(target), { recursive: true });
  if (!file.endsWith('.ts')) return copyFile(file, target);
  if (file.endsWith('.d.ts')) return undefined;
  const built = target.replace(/\.ts$/, '.js');
  const { code, map } = await transformFile(file, { configFile: join(root, '.swcrc'), sourceMaps: true });
  await writeFile(built, `${code}\n//# sourceMappingURL=${basename(built)}.map\n`);
  await writeFile(`${built}.map`, map);
}

/** Compiles the server and its migrations to CommonJS; types are the business of `npm run check`. */
export async function buildServer() {
  await rm(OUT, { recursive: true, force: true });
  await Promise.all(['server/src', 'server/migrations'].flatMap(filesBelow).map(compile));
}
