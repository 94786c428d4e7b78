import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { DataSource } from 'typeorm';
import { entities, messages, permissions } from '../composition';
import { StartError } from '../config';
import { AbilityCatalogue } from '../platform/access/ability';
import { systemActor } from '../platform/access/actor';
import { asSystem } from '../platform/access/as-system';
import { systemClock } from '../platform/clock';
import { openDataSource } from '../platform/database';
import type { MessageValues } from '../platform/messages/catalogue';
import { Refusal } from '../platform/refusals/refusal';
import { findFormFor, kindsFiling, learnForms, type FormCode } from '../reporting/form';
import {
  importYearForm,
  readYearFormFile,
  warningMessage,
  warningsOfTaken,
  warningValues,
  type FileRefusal,
  type FileWarning,
  type ImportedQuarter,
  type YearForm,
} from '../reporting/quarterly-report';
import type { Importer, ImportRun } from './importer';

/** Bodies that are listed at the terminal. */
const MOST_TOLD = 20;

const say = (code: string, values: MessageValues = {}) => messages.text(code, 'en', values);

function refusalLine({ code, row, column, cell, text, params }: FileRefusal): string {
  return `refused row ${row}, column ${column} (${cell}): ${say(code, params)}${text === '' ? '' : ` "${text}"`}`;
}

function warningLine(warning: FileWarning): string {
  const { kind, rowKey, month } = warning;
  const place = [rowKey, month === null ? '' : `month ${month}`].filter((part) => part !== '').join(', ');
  return `warning${place === '' ? '' : ` ${place}`}: ${say(warningMessage(kind), warningValues(warning))}`;
}

function refusalText({ code, params, findings }: Refusal): string {
  const quarter = params['quarter'] === undefined ? '' : `quarter ${String(params['quarter'])}: `;
  return quarter + [say(code, params), ...findings.map((f) => say(f.code, f.params))].join(' ');
}

function quarterLines(name: string, { report }: ImportedQuarter): string[] {
  if (!report) return [`${name}: blank in the file, left as it was`];
  const { cells, added, changed, removed, state, replacedVersion, leftOut } = report;
  const version =
    replacedVersion === null ? '' : `; history replaced, its version ${replacedVersion} stays readable`;
  return [
    ...leftOut.map(({ kind, rowKey }) => `${name}, ${rowKey}: ${say(kind)}`),
    `${name}: ${cells} cells, ${added} new, ${changed} changed, ${removed} removed; ${say(`REPORT_STATE_${state}`)}${version}`,
  ];
}

/** Bodies of a form that may be named, so that nobody has to look for a number first. */
async function bodiesOf(dataSource: DataSource, form: FormCode): Promise<string> {
  const bodies: { bin: string; name: string }[] = await asSystem(dataSource, (manager) =>
    manager.query(
      `select bin, coalesce(name_en, name_ru) as name from inspected_subject
       where bin is not null and kind = any ($1::text[]) order by kind, name limit $2`,
      [kindsFiling(form), MOST_TOLD + 1],
    ),
  );
  if (bodies.length === 0) return 'no body that files this form is registered with its BIN yet';
  const told = bodies.slice(0, MOST_TOLD).map(({ bin, name }) => `  ${bin}  ${name}`);
  const more = bodies.length > MOST_TOLD ? ['  … and more: the register of subjects in the portal'] : [];
  return ['one of', ...told, ...more].join('\n');
}

/** The first body of the demonstration that files a form; nobody's elsewhere, where a report is never taken by guess. */
async function bodyOfDemonstration(
  dataSource: DataSource,
  form: FormCode,
): Promise<{ id: number; name: string; bin: string } | undefined> {
  const [body]: { id: number; name: string; bin: string }[] = await asSystem(dataSource, (manager) =>
    manager.query(
      `select s.id, coalesce(s.name_en, s.name_ru) as name, s.bin from inspected_subject s
         join capacity k on k.subject_id = s.id join account a on a.id = k.account_id
       where a.demo and k.role = 'REPORTS_CLERK' and s.bin is not null and s.kind = any ($1::text[])
       order by k.id limit 1`,
      [kindsFiling(form)],
    ),
  );
  return body;
}

async function getBody(
  dataSource: DataSource,
  form: FormCode,
  { options, say: tell }: ImportRun,
): Promise<{ id: number; name: string }> {
  const bin = options['body'];
  if (bin === undefined) {
    const shown = await bodyOfDemonstration(dataSource, form);
    if (!shown)
      throw new StartError(`say whose report it is: --body BIN, ${await bodiesOf(dataSource, form)}`);
    tell(`taken for the report of ${shown.name} (${shown.bin}), as nobody said whose it is: --body BIN`);
    return shown;
  }
  const [body]: { id: number; name: string }[] = await asSystem(dataSource, (manager) =>
    manager.query('select id, name_en as name from inspected_subject where bin = $1', [bin]),
  );
  if (!body)
    throw new StartError(`no body with the BIN ${bin} is registered; ${await bodiesOf(dataSource, form)}`);
  return body;
}

/** The year of the figures: as told, as the file is named, or as its head says. */
async function readFile(
  form: FormCode,
  { file, content, options }: ImportRun,
): Promise<{ year: number; read: YearForm }> {
  const given = options['year'];
  if (given !== undefined && !/^20\d{2}$/.test(given))
    throw new StartError(`${given} is no year of the figures: --year YYYY`);
  const named = given ?? /(?:^|\D)(20\d{2})(?:\D|$)/.exec(basename(file))?.[1];
  const newest = findFormFor(form, { year: 2100, quarter: 1 });
  if (!newest) throw new StartError(say('UNKNOWN_FORM'));
  const [said, ...more] =
    named === undefined ? (await readYearFormFile(newest, content)).years : [Number(named)];
  const year = more.length > 0 ? undefined : said;
  if (year === undefined) throw new StartError('neither the file nor its name says the year: --year YYYY');
  const edition = findFormFor(form, { year, quarter: 1 });
  if (!edition) throw new StartError(say('NO_EDITION_OF_FORM', { year, quarter: 1 }));
  return { year, read: await readYearFormFile(edition, content) };
}

async function take(form: FormCode, run: ImportRun, dataSource: DataSource): Promise<boolean> {
  await asSystem(dataSource, (manager) =>
    learnForms(async (text, values) => (await manager.query(text, [...values])) as never),
  );
  const body = await getBody(dataSource, form, run);
  const { year, read } = await readFile(form, run);
  for (const refusal of read.refusals) run.say(refusalLine(refusal));
  if (read.refusals.length > 0) {
    run.say(`nothing was taken: ${read.refusals.length} refused`);
    return false;
  }
  const context = {
    dataSource,
    abilities: new AbilityCatalogue(permissions),
    actor: systemActor,
    now: new Date(systemClock(run.environment).now()),
  };
  const quarters = await importYearForm(context, `import-${randomUUID()}`, {
    bodyId: body.id,
    form,
    year,
    read,
  });
  if (quarters.every(({ report }) => report === undefined)) {
    run.say('the file holds no figure: nothing was taken');
    return false;
  }
  const broken = quarters.flatMap(({ report }) => report?.broken ?? []);
  const warnings = warningsOfTaken(read, read.months, broken);
  for (const warning of warnings) run.say(warningLine(warning));
  for (const quarter of quarters)
    for (const line of quarterLines(`${year} quarter ${quarter.quarter}`, quarter)) run.say(line);
  const sum = (of: 'added' | 'changed' | 'removed') =>
    quarters.reduce((total, { report }) => total + (report?.[of] ?? 0), 0);
  run.say(
    `${body.name}, ${form}: ${read.cellCount} cells taken in ${read.rows.length} rows, ${sum('added')} new, ${sum('changed')} changed, ${sum('removed')} removed, ${warnings.length} warnings, 0 refused`,
  );
  return true;
}

/** A filled year form, tab-separated or XLSX: `npm run import -- appendix-2 form.tsv [--body BIN] [--year YYYY]`; without a body only where the demonstration is. */
export const yearFormImporter =
  (form: FormCode): Importer =>
  async (run) => {
    const dataSource = await openDataSource({ url: run.urls.appUrl, entities, poolSize: 2 });
    try {
      return await take(form, run, dataSource);
    } catch (error) {
      if (error instanceof Refusal) throw new StartError(refusalText(error));
      throw error;
    } finally {
      await dataSource.destroy();
    }
  };
