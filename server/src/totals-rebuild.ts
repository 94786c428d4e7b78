import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { readEnvironment, StartError } from './config';
import { joinDatabase } from './platform/database/join-database';
import { rebuildTotals, type DifferingTotal, type RebuiltTotals } from './reporting/quarterly-report';

const USAGE = 'usage: npm run totals:rebuild -- [2026 | 2026/3] [--check]';
/** Differing totals of a quarter that are listed at the terminal. */
const MOST_TOLD = 20;

interface Asked {
  readonly year: number | null;
  readonly quarter: number | null;
  /** Nothing is changed. */
  readonly check: boolean;
}

function readArguments(argv: readonly string[]): Asked {
  const options = { check: { type: 'boolean', default: false } } as const;
  try {
    const { positionals, values } = parseArgs({ args: [...argv], allowPositionals: true, options });
    const [of = ''] = positionals;
    const [, year = null, quarter = null] = /^(\d{4})(?:\/([1-4]))?$/.exec(of) ?? [];
    if (positionals.length > 1 || (of !== '' && year === null)) throw new StartError(USAGE);
    return {
      year: year === null ? null : Number(year),
      quarter: quarter === null ? null : Number(quarter),
      check: values.check,
    };
  } catch {
    throw new StartError(USAGE);
  }
}

const monthsOf = (months: DifferingTotal['stood']): string =>
  months === null ? 'nothing' : months.map((month) => month ?? '–').join(' ');

const NAMES = { REPUBLIC: 'the republic', TERRITORY: 'territory', BODY: 'body' } as const;

function differenceLine({ rowKey, scope, of, stood, counted }: DifferingTotal): string {
  const name = of === null ? NAMES[scope] : `${NAMES[scope]} ${of}`;
  const [before, after] = [monthsOf(stood), monthsOf(counted)];
  return before === after
    ? `  ${rowKey}, ${name}: ${after} as before, but of other cells or another body's to see`
    : `  ${rowKey}, ${name}: ${before} stood, ${after} counted`;
}

function tell({ form, year, quarter, totals, differing }: RebuiltTotals): string {
  const told = differing.length === 0 ? 'none differs' : `${differing.length} differ`;
  const rest = differing.length - MOST_TOLD;
  return [
    `${form} ${year}/${quarter}: ${totals} totals, ${told}`,
    ...differing.slice(0, MOST_TOLD).map(differenceLine),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ].join('\n');
}

async function run({ year, quarter, check }: Asked): Promise<number> {
  const database = await joinDatabase(readEnvironment(process.env));
  try {
    // As the owner: the only role that sees every report.
    const pool = new Pool({ connectionString: database.ownerUrl, max: 1 });
    pool.on('error', () => undefined);
    try {
      let [quarters, differing] = [0, 0];
      for await (const rebuilt of rebuildTotals(pool, { year, quarter }, !check)) {
        quarters += 1;
        differing += rebuilt.differing.length;
        process.stdout.write(`${tell(rebuilt)}\n`);
      }
      if (quarters === 0) process.stdout.write('no report is accepted: there are no totals\n');
      else if (differing > 0)
        process.stdout.write(check ? 'nothing was changed\n' : 'what was counted stands now\n');
      return differing;
    } finally {
      await pool.end();
    }
  } finally {
    await database.stop();
  }
}

/** `npm run totals:rebuild`: exit code 0 where the kept totals were those of the accepted reports, 1 where some were not. */
async function main(): Promise<void> {
  try {
    process.exitCode = (await run(readArguments(process.argv.slice(2)))) === 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

void main();
