import { Client } from 'pg';
import { changeSomething, chance, driftedCases } from '../builders/kept-parts';
import type { Figures } from './api/figures';
import { median, milliseconds } from './bench-database';
import { SHORT } from './short-form';
import { openVolume, type VolumeDatabase } from './volume/volume-cache';

const SIZE = SHORT ? { cases: 5000, quarters: 4 } : { cases: 200_000, quarters: 20 };
const ROUNDS = SHORT ? 3 : 9;
const SINGLES = SHORT ? 50 : 200;
const SWEPT = 500;
const CHANGES = SHORT ? 2000 : 100_000;
/** Most changes are a command's, of a few rows; one of ten is a sweep's. */
const MOST_OF_COMMAND = 5;
const MOST_OF_SWEEP = 500;
const ONE_SWEEP_OF = 10;
const AT_ONCE = 4;
/** PostgreSQL's codes of a deadlock and of a serialization failure. */
const CAME_BETWEEN: ReadonlySet<unknown> = new Set(['40P01', '40001']);
const COPY = 'qadagalau_changed';

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

/** Changes one after the other, each a transaction of its own; one that another came between is done again. */
async function change(url: string, seed: number, going: () => boolean, done: (rows: number) => void) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const pick = chance(seed);
  try {
    while (going()) {
      const most = pick(ONE_SWEEP_OF) === 0 ? MOST_OF_SWEEP : MOST_OF_COMMAND;
      await changeSomething(client, pick, most).then(done, (error: { code?: string }) => {
        if (!CAME_BETWEEN.has(error.code)) throw error;
      });
    }
  } finally {
    await client.end();
  }
}

const inDatabase = (url: string, name: string): string => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
};

/** Whether anything drifts under many changes, several at once, each committed: in a copy, so that the volume stays as it was. */
async function driftOf({ adminUrl, ownerUrl }: VolumeDatabase): Promise<Figures> {
  const admin = new Client({ connectionString: inDatabase(adminUrl, 'postgres') });
  await admin.connect();
  try {
    await admin.query(`drop database if exists ${COPY}`);
    await admin.query(`create database ${COPY} template ${new URL(ownerUrl).pathname.slice(1)}`);
    const url = inDatabase(ownerUrl, COPY);
    const began = performance.now();
    let changed = 0;
    let statements = 0;
    const going = () => changed < CHANGES;
    const done = (rows: number) => {
      changed += rows;
      statements += 1;
    };
    await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => change(url, 78 + i, going, done)));
    const seconds = (performance.now() - began) / 1000;
    say(
      `${changed} rows changed by ${statements} statements, ${AT_ONCE} at once, in ${seconds.toFixed(1)} s`,
    );
    const client = new Client({ connectionString: url });
    await client.connect();
    const drifted = await driftedCases(client).finally(() => client.end());
    if (drifted.length > 0) throw new Error(`${drifted.length} cases keep something wrong of their parts`);
    return { 'kept.changes': changed, 'kept.drifted-cases': drifted.length };
  } finally {
    await admin.query(`drop database if exists ${COPY} with (force)`);
    await admin.end();
  }
}

async function costOf({ ownerUrl }: VolumeDatabase): Promise<Figures> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  return keepingOf(client).finally(() => client.end());
}

/** What it costs to keep the parts of lists in the case's row, beside the same statements without; and whether it drifts. */
export async function bench(): Promise<Figures> {
  const volume = await openVolume(SIZE, say);
  try {
    const figures = { ...(await costOf(volume)), ...(await driftOf(volume)) };
    console.table(figures);
    return figures;
  } finally {
    await volume.stop();
  }
}
