import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { root } from './project.mjs';

const COMPRESSED = /\.(js|css|svg|json)$/;
/** Below this a compressed file saves no packet. */
const WORTH_IT = 1024;

// Once at build time with the greatest effort, so that no server spends a thought on it.
const encodings = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_QUALITY]: 11 },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Puts `name.br` and `name.gz` beside every asset that is smaller so. */
async function compressAssets(folder) {
  const names = (await readdir(folder)).filter((name) => COMPRESSED.test(name));
  await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      if (bytes.length < WORTH_IT) return;
      for (const [suffix, compress] of Object.entries(encodings)) {
        const smaller = await compress(bytes);
        if (smaller.length < bytes.length) await writeFile(join(folder, `${name}.${suffix}`), smaller);
      }
    }),
  );
}

export async function buildPortal(name) {
  const { build } = await import('vite');
  await build({ configFile: join(root, name, 'vite.config.ts'), root: join(root, name), logLevel: 'error' });
  await compressAssets(join(root, name, 'dist', 'assets'));
}
