import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './project.mjs';

const FOLDER = join(root, 'test-results', 'together');
/** Files of one idea take a few seconds each; more of them together wait for the slower worker at the end. */
const MOST = { server: 6, browser: 3 };

const isTest = {
  server: (path) => /\.test\.ts$/.test(path) && !/^test\/(law|portal|process|e2e|bench)\//.test(path),
  browser: (path) => /^test\/e2e\/.*\.e2e\.test\.ts$/.test(path),
};

/**
 * Writes files that take in several test files each, for `jest.config.cjs` with TOGETHER set: jest loads all modules anew
 * for each file and the schema is built anew, which is half of what a file of a few tests costs. Each file's hooks stay its own,
 * in a `describe` with its name; a file alone is run as ever.
 */
export function writeTogether(project) {
  const files = readdirSync(join(root, 'test'), { recursive: true })
    .map((name) => join('test', name))
    .filter((path) => isTest[project](path))
    .sort();
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER).filter((one) => one.startsWith(`${project}-`)))
    rmSync(join(FOLDER, name));
  const groups = Math.ceil(files.length / MOST[project]);
  for (let group = 0; group < groups; group += 1) {
    // Neighbours lie apart: those of one folder are alike in length.
    const taken = files.filter((_, place) => place % groups === group);
    const lines = taken.map((path) => {
      const from = relative(FOLDER, join(root, path));
      return `describe(${JSON.stringify(path)}, () => void require(${JSON.stringify(from)}));\n`;
    });
    // What one file says of its time holds for the group from the last one on.
    const text = `${lines.join('')}jest.setTimeout(300_000);\n`;
    writeFileSync(join(FOLDER, `${project}-${String(group + 1).padStart(2, '0')}.test.js`), text);
  }
}
