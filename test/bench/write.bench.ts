import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { actorSettings, SET_ACTOR_SQL, systemActor } from '../../server/src/platform/access/actor';
import { execute } from '../../server/src/platform/commands/execute';
import type { Application } from '../../server/src/platform/graphql/application';
import type { Figures } from './api/figures';
import { withBenchDatabase, type BenchDatabase } from './bench-database';
import { fiftyInspectors } from './inspectors/fifty-inspectors';
import { SHORT } from './short-form';

const SECONDS = SHORT ? 1.5 : 5;
const WRITERS = 8;

const UPDATE = 'update duty set case_number = $2 where id = $1';
const ENTRY = {
  action: 'benchDone',
  caseKind: 'bench',
  authorityId: null,
  disclosedToSubjectId: null,
  caseVersion: 1,
  details: { note: 'as long as an ordinary detail of an ordinary event' },
};

/** How often a second a number of writers, each on a row of its own, get something done. */
async function perSecond(once: (row: number, time: number) => Promise<unknown>): Promise<number> {
  const until = performance.now() + SECONDS * 1000;
  let done = 0;
  const writer = async (row: number): Promise<void> => {
    for (let time = 0; performance.now() < until; time += 1) {
      await once(row, time);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, i) => writer(i + 1)));
  return done / SECONDS;
}

/** The command as the rooms write it: receipt, locked row, change, journal, outbox. */
async function command({ dataSource, abilities }: Application, row: number, time: number): Promise<void> {
  const context = { dataSource, abilities, actor: systemActor, now: new Date() };
  const key = randomUUID();
  await execute(context, { name: 'bench', idempotencyKey: key, input: { row, time } }, async (work) => {
    await work.query('select id from duty where id = $1 for update', [row]);
    await work.query(UPDATE, [row, `B-${time}`]);
    work.journal({ ...ENTRY, caseId: row });
    await work.askFor({ job: 'bench', key: `bench-${key}`, payload: { row } });
    return row;
  });
}

/** The same statements by hand. */
async function byHand(pool: Pool, row: number, time: number): Promise<void> {
  const client = await pool.connect();
  const [key, at] = [randomUUID(), new Date().toISOString()];
  try {
    await client.query('begin');
    await client.query(SET_ACTOR_SQL, actorSettings(systemActor));
    await client.query(
      `insert into command_receipt (actor_key, idempotency_key, command, input_hash, at) values ('system', $1, 'bench', 'hash', $2)
       on conflict do nothing`,
      [key, at],
    );
    await client.query('select id from duty where id = $1 for update', [row]);
    await client.query(UPDATE, [row, `B-${time}`]);
    await client.query('select ask_for_job($1, $2, $3, $4)', ['bench', `bench-${key}`, { row }, at]);
    await client.query(
      `update command_receipt set result = $2 where actor_key = 'system' and idempotency_key = $1`,
      [key, row],
    );
    await client.query('select append_to_journal($1)', [
      JSON.stringify([{ ...ENTRY, caseId: row, at, actorName: '', actorTitle: '' }]),
    ]);
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** What a command costs over its own SQL, with eight writers and the one chain of the journal among them. */
async function commandBesideSql({ application, urls, owner }: BenchDatabase): Promise<Figures> {
  await owner.query(
    `insert into duty (case_kind, case_id, case_number, code, clause, since) select 'bench', n, 'B', 'BENCH', '13', now() from generate_series(1, $1::int) n`,
    [WRITERS],
  );
  const pool = new Pool({ connectionString: urls.appUrl, max: WRITERS });
  // A connection that is being closed may still hear that PostgreSQL ends.
  pool.on('error', () => undefined);
  try {
    await perSecond((row, time) => byHand(pool, row, time));
    const commands = await perSecond((row, time) => command(application, row, time));
    const statements = await perSecond((row, time) => byHand(pool, row, time));
    return {
      'write.command.per-second': Math.round(commands),
      'write.sql.per-second': Math.round(statements),
      'write.command.ratio-to-sql': Number((commands / statements).toFixed(2)),
    };
  } finally {
    await pool.end();
  }
}

/** A command beside its own statements, then fifty inspectors at once for a minute, each in a database of its own. */
export async function bench(): Promise<Figures> {
  const figures = {
    ...(await withBenchDatabase(commandBesideSql)),
    ...(await withBenchDatabase(fiftyInspectors)),
  };
  console.table(figures);
  return figures;
}
