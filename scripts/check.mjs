// `npm run check`: types, lint, form, walls, dead code, generated files. `-- types lint` runs a part of it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generators, rulebook } from './lib/generated.mjs';
import { root } from './lib/project.mjs';
import { runTool } from './lib/run.mjs';

const tool = (name, ...args) => runTool(name, args, { quiet: true });
const PORTALS = ['portal-kit', 'portal-agency', 'portal-subject'];

async function inTurn(steps) {
  const results = [];
  for (const step of steps) results.push(await step());
  const failed = results.filter(({ code }) => code !== 0);
  return { code: failed.length === 0 ? 0 : 1, output: failed.map(({ output }) => output).join('\n') };
}

function differences(folder) {
  return generators
    .flatMap(({ files }) => files)
    .filter((file) => {
      const [made, kept] = [join(folder, file), join(root, file)];
      if (!existsSync(made) && !existsSync(kept)) return false;
      return !existsSync(made) || !existsSync(kept) || !readFileSync(made).equals(readFileSync(kept));
    });
}

async function generatedFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'qadagalau-generated-'));
  try {
    const made = await inTurn(
      generators.map(
        ({ make }) =>
          () =>
            make(folder),
      ),
    );
    if (made.code !== 0) return made;
    const stale = differences(folder).map((file) => `${file} is out of date: run npm run generate`);
    const book = await rulebook('--check');
    return {
      code: stale.length === 0 ? book.code : 1,
      output: [...stale, book.code === 0 ? '' : book.output].join('\n'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const checks = {
  types: () =>
    inTurn([
      // The server by itself: in the tests' program it would see the browser's types.
      () => tool('tsc', '-p', 'server/tsconfig.json'),
      () => tool('tsc', '-p', 'tsconfig.json'),
      () => tool('tsc', '-p', 'shared-schema/tsconfig.json'),
      () => tool('vue-tsc', '--noEmit', '-p', 'test/portal/tsconfig.json'),
      ...PORTALS.map((portal) => () => tool('vue-tsc', '--noEmit', '-p', `${portal}/tsconfig.json`)),
    ]),
  lint: () => tool('eslint', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint', '.'),
  form: () =>
    tool('prettier', '--check', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier', '.'),
  walls: () =>
    tool(
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      'server/src',
      'portal-kit/src',
      'portal-agency/src',
      'portal-subject/src',
      'shared-schema/src',
    ),
  unused: () => tool('knip', '--no-progress'),
  generated: generatedFiles,
};

const wanted = process.argv.slice(2);
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  const { code, output } = await check();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)} ${seconds.padStart(6)} s`);
  if (code === 0) continue;
  failed += 1;
  console.log(output.trim());
}
if (failed > 0) {
  console.log(`${failed} of the checks failed`);
  process.exit(1);
}
console.log('every check passed');
