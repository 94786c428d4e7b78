// `npm test` runs the tests and the browser journeys; `--full` more of them. `-- --only <suite>` runs one.
// `-- --count` only adds up the suites that were run since `npm test`. The last line counts what the runners counted.
import { countKept, forgetResults, keepResult, lineOf, runJest, sumOf } from './lib/jest.mjs';
import { findNode24 } from './lib/node-24.mjs';
import { startRedis } from './lib/redis.mjs';
import { run } from './lib/run.mjs';
import { writeTogether } from './lib/together.mjs';

const ALONE = ['law', 'portal'];
const MAIN = [...ALONE, 'server'];
const select = (projects) => ['--selectProjects', ...projects];

// The files of a project that start a server each are loaded together.
function runTogether(suite, projects, args, env = {}) {
  writeTogether(projects.filter((project) => !ALONE.includes(project)));
  return runJest(suite, [...select(projects), ...args], { env: { ...env, TOGETHER: 'true' } });
}

// One test: the short form of the benchmark ends well unless something fell below half of test/bench/floor.json.
async function onBench() {
  console.log('\n== bench');
  const command = ['scripts/run-ts.cjs', 'test/bench/run.ts', 'api'];
  const { code } = await run(process.execPath, command, { env: { BENCH_SHORT: 'true' } });
  const result = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  keepResult('bench', result);
  return result;
}

function impossible(suite, reason) {
  console.error(`${suite}: ${reason}`);
  const result = { passed: 0, failed: 1, skipped: 0 };
  keepResult(suite, result);
  return result;
}

async function onRedis() {
  const redis = await startRedis();
  if (redis === undefined) return impossible('redis', 'redis-server is not installed');
  try {
    const env = { REDIS_URL: redis.url };
    return await runJest('redis', [...select(['server']), '--testPathPatterns', 'test/worker', '-i'], {
      env,
    });
  } finally {
    await redis.stop();
  }
}

async function onNode24() {
  const node = await findNode24();
  if (node === undefined) return impossible('node-24', 'Node 24 cannot be had from npm');
  return runJest('node-24', [...select(['law', 'portal', 'process']), '-i'], { node });
}

const suites = {
  // One set-up and one end for both. A journey leaves a core idle half of the time.
  tests: () => runTogether('tests', [...MAIN, 'browser'], ['--maxWorkers=3']),
  main: () => runTogether('main', MAIN, ['--maxWorkers=2']),
  // Real processes: one at a time, or they wait for each other.
  process: () => runJest('process', [...select(['process']), '-i']),
  browser: () => runTogether('browser', ['browser'], ['--maxWorkers=2']),
  redis: onRedis,
  'node-24': onNode24,
  bench: onBench,
  'other-zone': () => runTogether('other-zone', MAIN, ['--maxWorkers=2'], { TZ: 'America/St_Johns' }),
  'every-state': () => runTogether('every-state', ['browser'], ['-i'], { EVERY_STATE: 'true' }),
};
const FULL = ['tests', 'process', 'redis', 'other-zone', 'node-24', 'every-state'];

const args = process.argv.slice(2);
if (args.includes('--count')) {
  const kept = sumOf(countKept());
  console.log(lineOf(kept));
  process.exit(kept.failed === 0 ? 0 : 1);
}
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
const wanted = only === undefined ? (args.includes('--full') ? FULL : ['tests', 'process']) : [only];
if (!wanted.every((name) => name in suites)) {
  console.error(`unknown suite; known are ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}

if (only === undefined) forgetResults();
const built = await run(process.execPath, ['scripts/build.mjs']);
const results = built.code === 0 ? [] : [impossible('build', 'the build failed')];
for (const name of wanted) results.push(await suites[name]());
const sum = sumOf(results);
console.log(`\n${lineOf(sum)}`);
process.exit(sum.failed === 0 ? 0 : 1);
