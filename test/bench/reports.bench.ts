import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openApplication } from '../../server/src/composition';
import { readEnvironment } from '../../server/src/config';
import { yearFormImporter } from '../../server/src/import/year-form';
import type { Actor } from '../../server/src/platform/access/actor';
import { systemClock } from '../../server/src/platform/clock';
import type { Application } from '../../server/src/platform/graphql/application';
import { createLog } from '../../server/src/platform/log/log';
import { acceptReport } from '../../server/src/reporting/quarterly-report/accept-report';
import { figuresOf, printTable, type Figures } from './api/figures';
import { Load } from './api/load';
import { openTargets } from './api/open-targets';
import { loadQuestions } from './api/questions';
import { compareAnswers, measureRounds } from './api/rounds';
import { median, milliseconds } from './bench-database';
import { SHORT } from './short-form';
import { openVolume, type VolumeDatabase } from './volume/volume-cache';
import { writeYearForm } from './year-form-file';

const SIZE = { cases: 5000, quarters: 4 };
/** Rows of each report of the quarter that is added up: 1,000 reports of so many rows are 1.3 million cells. */
const ROWS = SHORT ? 50 : 433;
const TIMES = SHORT ? 3 : 7;
/** A year and quarter that the volume has no report of. */
const YEAR = 2090;

/** Name of the bodies that this benchmark adds. */
const MORE = 'Body of the benchmark';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const rounded = (value: number) => Number(value.toFixed(value < 10 ? 2 : 0));

/** Who filed a quarter of the volume; so many subdivisions of a central body are added that a thousand file. */
const FILERS = `
  select r.*, r.body_id as filer, r.lead_body_id as lead from quarterly_report r where r.year = 2026 and r.quarter = 2`;

/** A quarter of the volume once more in another year: a thousand reports, accepted, with as many rows as the largest have. */
async function fillQuarter(owner: Client): Promise<void> {
  const columns = `form_code, form_edition, year, quarter, state, historical, rule, authority_id, higher_body_id, lead_body_id,
    lead_authority_id, territory_id, region_territory_id, due_date, opened_at, accepted_at`;
  const copied = `form_code, form_edition, ${YEAR}, 1, 'ACCEPTED', historical, rule, authority_id, higher_body_id, lead_body_id,
    lead_authority_id, territory_id, region_territory_id, due_date, opened_at, opened_at`;
  await owner.query(
    `insert into quarterly_report (body_id, ${columns}) select filer, ${copied} from (${FILERS}) f order by filer limit 1000`,
  );
  await owner.query(
    `with model as (select * from (${FILERS}) f where form_code = 'appendix-1' and filer <> lead order by filer limit 1),
     body as (
       insert into inspected_subject (kind, name_kk, name_ru, name_en, authority_id, territory_id)
       select 'TERRITORIAL_SUBDIVISION_OF_CENTRAL', '${MORE}', '${MORE}', '${MORE}', m.authority_id, m.territory_id
       from model m cross join generate_series(1, 1000 - (select count(*)::int from quarterly_report where year = ${YEAR})) returning id)
     insert into quarterly_report (body_id, ${columns}) select body.id, ${copied} from model cross join body`,
  );
  await owner.query(
    `insert into report_row (report_id, row_key, stock, m1, m2, m3)
     select id, '2/12.1/' || n, false, id % 1000 + n, n, id % 7
     from quarterly_report cross join generate_series(1, ${ROWS}) n where year = ${YEAR}`,
  );
  await owner.query('analyze quarterly_report');
  await owner.query('analyze report_row');
}

/** What the rebuild gives, as somebody writes it by hand into a table like the kept one: one statement. */
const BY_HAND = `
  insert into rollup_by_hand (form_code, year, quarter, scope, scope_id, row_key, authority_id, subject_id, above_subject_id, m1, m2, m3, n1, n2, n3)
  select form_code, year, quarter, scope, scope_id, row_key, min(authority_id), min(subject_id), min(above_subject_id),
    sum(m1), sum(m2), sum(m3), count(m1), count(m2), count(m3)
  from report_contribution where form_code = $1 and year = ${YEAR} and quarter = 1
  group by form_code, year, quarter, scope, scope_id, row_key`;

/** The rebuild of the quarter beside that statement, by turns. */
async function measureRebuild(owner: Client): Promise<Figures> {
  await owner.query('create temp table rollup_by_hand (like report_rollup including all)');
  const { rows } = await owner.query<{ reports: number; cells: number }>(
    `select count(distinct r.id)::int as reports, 3 * count(*)::int as cells
     from quarterly_report r join report_row w on w.report_id = r.id where r.year = ${YEAR}`,
  );
  const [rebuilt, byHand]: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time += 1) {
    let [ours, plain] = [0, 0];
    for (const form of ['appendix-1', 'appendix-2']) {
      plain += await milliseconds(() => owner.query(BY_HAND, [form]));
      ours += await milliseconds(() => owner.query(`select rebuild_report_rollup($1, ${YEAR}, 1)`, [form]));
    }
    await owner.query('truncate rollup_by_hand');
    rebuilt.push(ours);
    byHand.push(plain);
  }
  say(`${rows[0]?.reports} reports of ${rows[0]?.cells} cells`);
  return {
    'reports.rebuild.cells': rows[0]?.cells ?? 0,
    'reports.rebuild.seconds': rounded(median(rebuilt) / 1000),
    'reports.rebuild.ratio-to-sql': rounded(median(byHand.map((plain, at) => plain / (rebuilt[at] ?? 1)))),
  };
}

const headOf = (authorityId: number): Actor => ({
  kind: 'account',
  role: 'TERRITORIAL_HEAD',
  scope: 'territory',
  accountId: null,
  capacityId: null,
  authorityId,
  subjectId: null,
  name: 'Bench',
  title: '',
});

/** Oblasts' reports taken out of the totals, as if they were only filed, and accepted. */
async function measureAcceptance(application: Application, owner: Client): Promise<Figures> {
  const { rows } = await owner.query<{ id: number; version: number; authority: number }>(
    `select r.id, r.version, r.authority_id as authority from quarterly_report r join inspected_subject b on b.id = r.body_id
     where r.year = ${YEAR} and r.form_code = 'appendix-2' and b.kind = 'OBLAST_EXECUTIVE' order by r.id limit ${TIMES}`,
  );
  const { dataSource, abilities } = application;
  const times: number[] = [];
  for (const { id, version, authority } of rows) {
    await owner.query('select take_report_from_rollup($1, null)', [id]);
    await owner.query(`update quarterly_report set state = 'SUBMITTED' where id = $1`, [id]);
    const context = { dataSource, abilities, actor: headOf(authority), now: new Date() };
    const command = { reportId: id, expectedVersion: version, idempotencyKey: randomUUID() };
    times.push(await milliseconds(() => acceptReport(context, command)));
  }
  return { 'reports.accept-oblast.milliseconds': rounded(median(times)) };
}

/** A year form of 200 rows and twelve months, read, judged and written, for bodies that have none of that year. */
async function measureImport(volume: VolumeDatabase, owner: Client): Promise<Figures> {
  const { rows } = await owner.query<{ bin: string }>(
    `select b.bin from inspected_subject b where b.kind = 'OBLAST_EXECUTIVE' and b.bin is not null
       and not exists (select from quarterly_report r where r.body_id = b.id and r.year = 2017) order by b.id limit ${TIMES}`,
  );
  const content = Buffer.from(writeYearForm(200));
  const times: number[] = [];
  for (const { bin } of rows) {
    times.push(
      await milliseconds(async () => {
        const complete = await yearFormImporter('appendix-2')({
          file: 'form.tsv',
          content,
          options: { body: bin, year: '2017' },
          environment: readEnvironment({}),
          urls: volume,
          say: () => undefined,
        });
        if (!complete) throw new Error('the form was not taken in whole');
      }),
    );
  }
  if (times.length === 0) throw new Error('no body is left that has no year form yet');
  return { 'reports.import-year-form.seconds': rounded(median(times) / 1000) };
}

/** Sixty indicators of all regions through the product, beside a plain server with one prepared statement over the same totals. */
async function measureAggregate(volume: VolumeDatabase): Promise<Figures> {
  const servers = await openTargets(volume, { peers: [] });
  const load = new Load(volume.postmasterPid, 16);
  try {
    const questions = await loadQuestions(volume.adminUrl);
    const cells = servers.cellsOf('C', questions.C);
    await compareAnswers(cells, 20);
    const pace = SHORT
      ? { rounds: 2, milliseconds: 1500, warmUpMilliseconds: 700 }
      : { rounds: 5, milliseconds: 4000, warmUpMilliseconds: 2000 };
    const results = await measureRounds(load, cells, pace);
    printTable(results, 'C', cells);
    const figures = figuresOf(results, 'C', cells);
    return {
      'reports.aggregate.ratio-to-limit': figures['api.C.ratio-to-limit'] ?? Number.NaN,
      'reports.aggregate.registered.ratio-to-limit': figures['api.registered.C.ratio-to-limit'] ?? Number.NaN,
    };
  } finally {
    load.stop();
    await servers.stop();
  }
}

/** Reports at national scale: a quarter added up anew, an oblast's accepted, a year form taken in, the totals read. */
export async function bench(): Promise<Figures> {
  const volume = await openVolume(SIZE, say);
  const owner = new Client({ connectionString: volume.ownerUrl });
  await owner.connect();
  try {
    const figures: Figures = { ...(await measureAggregate(volume)), ...(await measureImport(volume, owner)) };
    await fillQuarter(owner);
    try {
      Object.assign(figures, await measureRebuild(owner));
      const environment = readEnvironment({ DEMO: 'false' });
      const opened = await openApplication({
        environment,
        clock: systemClock(),
        urls: volume,
        log: createLog('error'),
      });
      try {
        Object.assign(figures, await measureAcceptance(opened.application, owner));
      } finally {
        await opened.close();
      }
    } finally {
      await forget(owner);
    }
    console.table(figures);
    return figures;
  } finally {
    await owner.end();
    await volume.stop();
  }
}

/** The volume is kept for the next run: what this one put into it goes. */
async function forget(owner: Client): Promise<void> {
  const ours = `select id from quarterly_report where year in (${YEAR}, 2017)`;
  await owner.query(`delete from report_row where report_id in (${ours})`);
  await owner.query(`delete from deadline where case_kind = 'report' and case_id in (${ours})`);
  await owner.query(`delete from quarterly_report where year in (${YEAR}, 2017)`);
  await owner.query('delete from inspected_subject where name_en = $1', [MORE]);
  await owner.query(`delete from report_rollup where year in (${YEAR}, 2017)`);
}
