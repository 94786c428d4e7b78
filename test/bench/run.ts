import 'reflect-metadata';
import { createRequire } from 'node:module';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHORT } from './short-form';

/** Figures by name, such as `law.add-working-days.per-second`. */
type Figures = Record<string, number>;

// A dynamic import would bypass the hook that compiles TypeScript.
const load = createRequire(__filename);
const SUFFIX = '.bench.ts';
const RESULTS = join(__dirname, '..', '..', 'bench-results.json');

function benchmarks(): string[] {
  return readdirSync(__dirname)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort();
}

/** Figures of earlier runs stay; those measured anew take their place. Those of the short form stand apart. */
function merge(figures: Figures): void {
  const earlier = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Figures) : {};
  const measured = Object.entries(figures).map(([name, value]) => [SHORT ? `short.${name}` : name, value]);
  const all = Object.entries<number>({ ...earlier, ...Object.fromEntries(measured) }).sort(([a], [b]) =>
    a.localeCompare(b),
  );
  writeFileSync(RESULTS, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

async function main(asked: readonly string[]): Promise<void> {
  const known = benchmarks();
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`no such benchmark: ${unknown.join(', ')}; there are: ${known.join(', ')}\n`);
    process.exitCode = 2;
    return;
  }
  for (const name of asked.length > 0 ? asked : known) {
    const { bench } = load(join(__dirname, `${name}${SUFFIX}`)) as { bench: () => Promise<Figures> };
    process.stdout.write(`\n${name}\n`);
    merge(await bench());
  }
}

void main(process.argv.slice(2));
