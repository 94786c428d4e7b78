import { randomUUID } from 'node:crypto';
import { createWriteStream, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import type { Client } from 'pg';
import ExcelJS from 'exceljs';
import {
  importServiceFigures,
  type FiguresFile,
  type FiguresImport,
} from '../../server/src/external-control/monitoring/figures/import-figures';
import { seedReferenceData } from '../../server/src/composition';
import type { Actor } from '../../server/src/platform/access/actor';
import type { Application } from '../../server/src/platform/graphql/application';
import { milliseconds, withBenchDatabase } from './bench-database';
import { SHORT } from './short-form';

const SUBJECTS = SHORT ? 100 : 3_000;
const SERVICES = 30;
const MONTHS = 12;
const NOW = new Date('2026-12-01T10:00:00+05:00');
const HEADINGS = ['bin', 'service', 'month', 'rendered', 'late', 'refused'];

const INSPECTOR: Actor = {
  kind: 'account',
  role: 'AGENCY_INSPECTOR',
  scope: 'agency',
  accountId: null,
  capacityId: null,
  authorityId: 1,
  subjectId: null,
  name: 'Bench',
  title: '',
};

const binOf = (n: number) => String(700_000_000_000 + n);

async function fill(owner: Client): Promise<string[]> {
  await owner.query(
    `insert into inspected_subject (kind, bin, name_kk, name_ru, name_en, authority_id)
     select 'DISTRICT_EXECUTIVE', (700000000000 + n)::text, 'Орган ' || n, 'Орган ' || n, 'Body ' || n, (select min(id) from authority)
     from generate_series(1, $1::int) n`,
    [SUBJECTS],
  );
  const { rows } = await owner.query<{ code: string }>(
    'select code from public_service order by id limit $1',
    [SERVICES],
  );
  return rows.map(({ code }) => code);
}

function* rows(services: readonly string[], late: number): Generator<(string | number)[]> {
  for (let subject = 1; subject <= SUBJECTS; subject += 1)
    for (const service of services)
      for (let month = 1; month <= MONTHS; month += 1)
        yield [binOf(subject), service, `2026-${String(month).padStart(2, '0')}`, 100 + month, late, 1];
}

async function writeText(path: string, services: readonly string[]): Promise<void> {
  const out = createWriteStream(path);
  out.write(`${HEADINGS.join(';')}\n`);
  for (const row of rows(services, 2)) if (!out.write(`${row.join(';')}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

async function writeBook(path: string, services: readonly string[]): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path });
  const sheet = book.addWorksheet('Figures');
  sheet.addRow(HEADINGS).commit();
  for (const row of rows(services, 3)) sheet.addRow(row).commit();
  sheet.commit();
  await book.commit();
}

const fileOf = (path: string, workbook: boolean): FiguresFile => ({
  path,
  name: path,
  bytes: statSync(path).size,
  sha256: '0'.repeat(64),
  workbook,
});

/** How long a file takes, and what the process held at most while it was taken in, in megabytes. */
async function take(application: Application, file: FiguresFile) {
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  const { dataSource, abilities } = application;
  const context = { dataSource, abilities, actor: INSPECTOR, now: NOW };
  const results: FiguresImport[] = [];
  const ms = await milliseconds(async () => {
    results.push(await importServiceFigures(context, file, randomUUID()));
  });
  clearInterval(watch);
  const [taken] = results;
  if (!taken) throw new Error('nothing was taken in');
  return { seconds: ms / 1000, megabytes: most / 1024 / 1024, taken };
}

/** Clause 36 (1): a million rows as text, the same again, and a million rows as a workbook. */
export async function bench(): Promise<Record<string, number>> {
  return withBenchDatabase(async ({ application, urls, owner }) => {
    await seedReferenceData(urls);
    const services = await fill(owner);
    const folder = await mkdtemp(join(tmpdir(), 'figures-bench-'));
    try {
      const [text, book] = [join(folder, 'figures.csv'), join(folder, 'figures.xlsx')];
      await writeText(text, services);
      await writeBook(book, services);
      const first = await take(application, fileOf(text, false));
      const again = await take(application, fileOf(text, false));
      const workbook = await take(application, fileOf(book, true));
      for (const [name, { seconds, megabytes, taken }] of Object.entries({ first, again, workbook }))
        console.log(
          `${name}: ${taken.rowsRead} rows in ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB; new ${taken.rowsNew}, changed ${taken.rowsChanged}, known ${taken.rowsKnown}`,
        );
      return {
        'figures.text.seconds': first.seconds,
        'figures.again.seconds': again.seconds,
        'figures.workbook.seconds': workbook.seconds,
        'figures.megabytes': Math.max(first.megabytes, again.megabytes, workbook.megabytes),
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
