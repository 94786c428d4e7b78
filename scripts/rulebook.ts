import fs from 'node:fs';
import path from 'node:path';
import { buildRulebookData } from './rulebook/build-rulebook';
import { findProofs } from './rulebook/find-proofs';
import { findRules } from './rulebook/find-rules';
import { readSources, ROOT } from './rulebook/source-files';
import { writeMarkdown } from './rulebook/write-markdown';

// `npm run rulebook` writes docs/rulebook.md and docs/rulebook.json; with `--check` it only compares.
const { faults, ...data } = buildRulebookData(
  findProofs(readSources('test')),
  findRules(readSources('server/src')),
);
const outputs = {
  'docs/rulebook.md': writeMarkdown({ ...data, faults }),
  'docs/rulebook.json': `${JSON.stringify(data, null, 2)}\n`,
};

function isStale([name, text]: [string, string]): boolean {
  const file = path.join(ROOT, name);
  return !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text;
}

const stale = Object.entries(outputs).filter(isStale);
if (process.argv.includes('--check')) {
  for (const [name] of stale) faults.push(`${name} is out of date: run npm run rulebook`);
} else {
  for (const [name, text] of stale) fs.writeFileSync(path.join(ROOT, name), text);
}
for (const fault of faults) console.error(fault);
console.log(
  `rulebook: ${data.clauses.length} clauses, ${data.decisions.length} decisions, ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
