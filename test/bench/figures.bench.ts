import { randomUUID } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
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

const SUBJECTS = SHORT ? 100 : 3_400;
const SERVICES = 30;
const MONTHS = 12;
const NOW = new Date('2026-12-01T10:00:00+05:00');
const RUN = join(__dirname, '..', '..', 'scripts', 'run-ts.cjs');
const WRITER = join(__dirname, 'figures-files.ts');

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
      // By a process of its own: what writing leaves in memory is none of the import's.
      execFileSync(process.execPath, [RUN, WRITER, folder, String(SUBJECTS), String(MONTHS), ...services], {
        stdio: 'inherit',
      });
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
