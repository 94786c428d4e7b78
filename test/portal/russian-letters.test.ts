import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const FOLDERS = ['server/src', 'portal-kit/src', 'portal-agency/src', 'portal-subject/src'];
/** Know the letter, so that a search, a name that is left out or a row's name that is pasted is found in both ways of writing. */
const KNOW_IT = [
  join('server', 'src', 'platform', 'names', 'bare-name.ts'),
  join('server', 'src', 'reporting', 'published-result', 'content', 'forms-of-name.ts'),
  join('portal-subject', 'src', 'reports', 'grid', 'place-block.ts'),
];

function sourcesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|vue)$/.test(name))
    .map((name) => join(folder, name));
}

test('Russian is written one way in the server and in both portals: without ё, as the Rules are', () => {
  const written = FOLDERS.flatMap(sourcesOf).filter((file) => !KNOW_IT.includes(file));
  expect(written.length).toBeGreaterThan(300);
  expect(written.filter((file) => /ё/i.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});
