import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';
import { run } from './run.mjs';

const RESULTS = join(root, 'test-results');

/**
 * Runs jest and keeps what it counted in test-results/<suite>.json. A suite that could not run counts as a failed
 * test, and so does a runner that ended without a word.
 */
export async function runJest(suite, args, { env = {}, node = process.execPath } = {}) {
  mkdirSync(RESULTS, { recursive: true });
  const report = join(RESULTS, `${suite}.jest.json`);
  rmSync(report, { force: true });
  const flags = ['--json', `--outputFile=${report}`, '--testLocationInResults', ...args];
  console.log(`\n== ${suite}`);
  const { code } = await run(node, ['node_modules/jest/bin/jest.js', ...flags], { env, dropStdout: true });
  const counted = existsSync(report) ? countOf(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  const result = counted ?? { passed: 0, failed: 1, skipped: 0 };
  if (code !== 0 && result.failed === 0) result.failed = 1;
  keepResult(suite, result);
  return result;
}

function countOf({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
  numRuntimeErrorTestSuites,
}) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests + numTodoTests,
  };
}

export function keepResult(suite, result) {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${suite}.count.json`), JSON.stringify(result));
}

/** The counts of every suite since they were last forgotten. */
export function countKept() {
  if (!existsSync(RESULTS)) return [];
  const names = readdirSync(RESULTS).filter((name) => name.endsWith('.count.json'));
  return names.map((name) => JSON.parse(readFileSync(join(RESULTS, name), 'utf8')));
}

export function forgetResults() {
  rmSync(RESULTS, { recursive: true, force: true });
}

export function sumOf(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

export function lineOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
