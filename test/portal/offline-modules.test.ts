import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { OFFLINE_MODULES } from '../../portal-agency/src/offline-modules';

const ROOT = join(__dirname, '../..');
const LOADERS = ['portal-kit/src/i18n/i18n.ts', 'portal-agency/src/main.ts'];

/** Files that are loaded when a language is chosen. */
function wordsOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(/import\('([^']+)'\)/g)].map(([, name = '']) =>
    name.startsWith('.')
      ? join(ROOT, path, '..', `${name}.ts`)
      : createRequire(join(ROOT, path)).resolve(name),
  );
}

test.each(LOADERS)('the language is changed without a network: all that %s loads is kept', (path) => {
  const words = wordsOf(path);
  expect(words.length).toBeGreaterThanOrEqual(3);
  const left = words.filter((file) => !OFFLINE_MODULES.some((pattern) => pattern.test(file)));
  expect(left).toEqual([]);
});
