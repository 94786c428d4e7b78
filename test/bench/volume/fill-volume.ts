import { Client } from 'pg';
import { CASE_TABLES, dropJoinHelp, fillCases } from './fill-cases';
import { fillDeadlines } from './fill-deadlines';
import { fillReports, REPORT_TABLES } from './fill-reports';
import { fillSubjects } from './fill-subjects';
import { fillTerms } from './fill-terms';
import { createHelpers, type Filling } from './filling';
import { moveSequences, withoutConstraints } from './constraints';
import type { VolumeSize } from './size';

const TABLES = ['inspected_subject', 'account', 'capacity', 'deadline', ...CASE_TABLES, ...REPORT_TABLES];
const NUMBERED = TABLES.filter((table) => !['report_row', 'report_rollup'].includes(table));

async function isFilled(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(`select from inspection where number like 'V-%' limit 1`);
  return (rowCount ?? 0) > 0;
}

const KEEPING = ['deadline', 'violation'];

/** What cases keep for their lists is counted once at the end. */
async function keepListParts({ client, say }: Filling): Promise<void> {
  const began = performance.now();
  await client.query('select keep_list_parts()');
  for (const table of KEEPING) await client.query(`alter table ${table} enable trigger user`);
  say(`parts of lists kept in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

async function fillAll(filling: Filling, size: VolumeSize): Promise<void> {
  await createHelpers(filling);
  await fillTerms(filling);
  for (const table of KEEPING) await filling.client.query(`alter table ${table} disable trigger user`);
  await withoutConstraints(filling, TABLES, async () => {
    await fillSubjects(filling);
    await fillCases(filling, size);
    await fillDeadlines(filling, size);
    await fillReports(filling, size);
    await dropJoinHelp(filling);
  });
  await keepListParts(filling);
  await moveSequences(filling, NUMBERED);
}

/**
 * Fills a database of today's schema at national scale, beside what is in it, in one transaction; the same rows every time.
 * A database that holds a volume already is left as it is.
 * @param ownerUrl the schema's owner: the rows are written past the commands, so no journal tells of them
 * @returns whether anything was written
 */
export async function fillVolume(
  ownerUrl: string,
  size: VolumeSize,
  say: (line: string) => void,
): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'qadagalau-volume' });
  await client.connect();
  try {
    if (await isFilled(client)) return false;
    await client.query('begin');
    await client.query(
      `set local work_mem = '256MB'; set local maintenance_work_mem = '512MB'; set local jit = off`,
    );
    await fillAll({ client, say }, size);
    await client.query('commit');
    const began = performance.now();
    await client.query('vacuum (analyze)');
    say(`vacuum and analyze in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    return true;
  } finally {
    await client.end();
  }
}
