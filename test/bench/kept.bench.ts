import { Client } from 'pg';
import { changeSomething, chance, driftedCases } from '../builders/kept-parts';
import type { Figures } from './api/figures';
import { median, milliseconds } from './bench-database';
import { SHORT } from './short-form';
import { openVolume } from './volume/volume-cache';

const SIZE = SHORT ? { cases: 5000, quarters: 4 } : { cases: 200_000, quarters: 20 };
const ROUNDS = SHORT ? 3 : 9;
const SINGLES = SHORT ? 50 : 200;
const SWEPT = 500;
const CHANGES = SHORT ? 2000 : 100_000;
const MOST_AT_ONCE = 500;

const say = (line: string) => void process.stdout.write(`${line}\n`);

const MEET = 'update deadline set met_at = now(), next_wake_at = null where id = any ($1)';
const OPEN_AGAIN = 'update deadline set met_at = null, next_wake_at = due_at where id = any ($1)';

/** Terms that are met as commands meet them, each in a transaction of its own, or many at once as a sweep would; and opened again. */
async function timesOf(client: Client, ids: readonly number[]): Promise<{ single: number; swept: number }> {
  const singles: number[] = [];
  for (const id of ids.slice(0, SINGLES)) singles.push(await milliseconds(() => client.query(MEET, [[id]])));
  const many = ids.slice(SINGLES, SINGLES + SWEPT);
  const swept = await milliseconds(() => client.query(MEET, [many]));
  await client.query(OPEN_AGAIN, [ids]);
  await client.query('vacuum deadline');
  await client.query('vacuum inspection');
  return { single: median(singles), swept };
}

async function keepingOf(client: Client): Promise<Figures> {
  const { rows } = await client.query<{ id: number }>(
    `select id from deadline where inspection_id is not null and met_at is null and cancelled_at is null
     order by md5(id::text) limit $1`,
    [SINGLES + SWEPT],
  );
  const ids = rows.map(({ id }) => id);
  const pairs: Record<'without' | 'kept', { single: number; swept: number }>[] = [];
  await timesOf(client, ids);
  for (let round = 0; round < ROUNDS; round += 1) {
    await client.query('alter table deadline disable trigger user');
    const without = await timesOf(client, ids);
    await client.query('alter table deadline enable trigger user');
    const kept = await timesOf(client, ids);
    pairs.push({ without, kept });
  }
  const ratio = (of: 'single' | 'swept') =>
    Number(median(pairs.map(({ without, kept }) => kept[of] / without[of])).toFixed(2));
  const time = (of: 'single' | 'swept') => Number(median(pairs.map(({ kept }) => kept[of])).toFixed(2));
  return {
    'kept.single-change.milliseconds': time('single'),
    'kept.single-change.ratio': ratio('single'),
    'kept.500-changes.milliseconds': time('swept'),
    'kept.500-changes.ratio': ratio('swept'),
  };
}

async function driftOf(client: Client): Promise<Figures> {
  const pick = chance(78);
  let changed = 0;
  await client.query('begin');
  while (changed < CHANGES) changed += await changeSomething(client, pick, MOST_AT_ONCE);
  const drifted = await driftedCases(client);
  await client.query('rollback');
  if (drifted.length > 0) throw new Error(`${drifted.length} cases keep something wrong of their parts`);
  return { 'kept.changes': changed, 'kept.drifted-cases': drifted.length };
}

/** What it costs to keep the parts of lists in the case's row, beside the same statements without; and whether it drifts. */
export async function bench(): Promise<Figures> {
  const volume = await openVolume(SIZE, say);
  const client = new Client({ connectionString: volume.ownerUrl });
  await client.connect();
  try {
    const figures = { ...(await keepingOf(client)), ...(await driftOf(client)) };
    console.table(figures);
    return figures;
  } finally {
    await client.end();
    await volume.stop();
  }
}
