import { randomUUID } from 'node:crypto';
import { Router, type Request } from 'express';
import type { Work } from '../../platform/commands/work';
import { readUpload, UnreadableFile } from '../../platform/files';
import { isFromOurselves } from '../../platform/files/same-origin';
import type { Application } from '../../platform/graphql/application';
import { contextOf, type ActorOf } from '../../platform/graphql/context-of';
import { parseId } from '../../platform/graphql/id';
import type { RequestContext } from '../../platform/graphql/request-context';
import { answerRefusal } from '../../platform/http/answer-refusal';
import type { HttpRoute } from '../../platform/http/http-server';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { thing } from '../../platform/access/ability';
import { getForm, type ReportForm, type RowKey } from '../form';
import { findOtherBody } from './find-other-body';
import { ImportRecord, type ImportProgress, type ImportResult } from './import-job/import-record';
import { inTurn } from './import-job/in-turn';
import { importReportFile, type ImportedFile } from './import-report-file';
import { findReadableReport, type ReadableReport } from './readable-report';
import { RowsWouldGo, type LeftOutRow } from './take-file';
import { readYearFormFile } from './year-form/read-file';
import { findShiftedRows } from './year-form/find-shifted-rows';
import { warningsOfTaken, type FileWarning, type YearForm } from './year-form/read-year-form';
import { warningMessage, warningValues } from './year-form/warning-message';

const LARGEST_FILE = 10 * 1024 * 1024;

/** A report that the caller fills. @throws Refusal NOT_FOUND, FORBIDDEN */
async function findOwnReport(context: RequestContext, id: number): Promise<ReadableReport> {
  const report = await findReadableReport(context, id);
  if (!context.abilities.forActor(context.actor).can('fill', thing('QuarterlyReport', report)))
    throw new Refusal('FORBIDDEN');
  return report;
}

async function readForm(form: ReportForm, bytes: Buffer): Promise<YearForm> {
  try {
    return await readYearFormFile(form, bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refusal(error.code, { params: error.params });
    throw error;
  }
}

/** The file with what only a look at the report's own figures tells of it: rows that stand a cell aside. */
async function besideReport(
  context: RequestContext,
  report: ReadableReport,
  read: YearForm,
): Promise<YearForm> {
  const rows = await context.reader.query<{
    key: RowKey;
    m1: number | null;
    m2: number | null;
    m3: number | null;
  }>('select row_key as key, m1, m2, m3 from report_row where report_id = $1', [report.id]);
  const old = new Map(rows.map(({ key, m1, m2, m3 }) => [key, [m1, m2, m3]]));
  const shifted = findShiftedRows(read, old, report.quarter);
  return {
    ...read,
    refusals: [...read.refusals, ...shifted.refusals],
    warnings: [...shifted.warnings, ...read.warnings],
  };
}

/** Every place of a file that cannot be taken, in the caller's language. */
function refusalsOf(context: RequestContext, read: YearForm) {
  return read.refusals.map(({ params, ...refusal }) => ({
    ...refusal,
    message: context.text(refusal.code, params),
  }));
}

function warningsOf(context: RequestContext, warnings: readonly FileWarning[]) {
  return warnings.map((warning) => {
    const { kind, rowKey, month, actual, expected } = warning;
    const message = context.text(warningMessage(kind), warningValues(warning));
    return { kind, rowKey, month, actual, expected, message };
  });
}

/** Rows of the report of which the file says nothing, and what became of them. */
function leftOutOf(context: RequestContext, rows: readonly LeftOutRow[]) {
  return rows.map((row) => ({ ...row, month: null, message: context.text(row.kind) }));
}

/** A file of another body is taken, for its heading may only be worded otherwise; but never silently. */
function otherBodyOf(context: RequestContext, body: string | undefined) {
  if (body === undefined) return [];
  return [{ kind: 'OTHER_BODY', rowKey: '', month: null, message: context.text('OTHER_BODY', { body }) }];
}

interface TakenIn {
  readonly status: number;
  readonly body: object;
}

/** Takes a file in, telling how far it is; what came of it stays readable with its record. */
async function takeIn(
  context: RequestContext,
  report: ReadableReport,
  record: ImportRecord,
  given: {
    readonly bytes: Buffer;
    readonly expectedVersion: number;
    readonly mayRemove: boolean;
    readonly idempotencyKey: string;
  },
): Promise<TakenIn> {
  const { bytes, ...command } = given;
  const form = getForm(report.formCode, report.formEdition);
  const file = await inTurn(context.actor.accountId ?? 0, async () => {
    // Stopped while it waited behind others, it is not read at all.
    await record.tell({});
    return readForm(form, bytes);
  });
  const read = await besideReport(context, report, file);
  await record.tell({ rowsRead: read.rows.length });
  if (read.refusals.length > 0) {
    const { refusals } = read;
    await record.end('REFUSED', { refusals });
    const message = context.text('FIGURES_REFUSED', { count: refusals.length });
    return { status: 422, body: { code: 'FIGURES_REFUSED', message, refusals: refusalsOf(context, read) } };
  }
  const otherBody = await findOtherBody(context, report, read.heading);
  const tell = (progress: ImportProgress) => record.tell(progress);
  const resultOf = ({ cells, total, leftOut, ...whole }: Omit<ImportedFile, 'version'>) => {
    const warnings = warningsOfTaken(read, whole.months, whole.broken);
    return { cells, changed: total, leftOut, otherBody, warnings } satisfies ImportResult;
  };
  const done = (work: Work, whole: Omit<ImportedFile, 'version'>) =>
    record.end('DONE', resultOf(whole), (text, values) => work.query(text, values));
  const taken = await importReportFile(context, { ...command, reportId: report.id, read, tell, done });
  // Of a repeated request, whose figures stand since the first.
  const result = resultOf(taken);
  await record.end('DONE', result);
  const { cells, total: changed, added, removed, version, months, leftOut } = taken;
  const warnings = [
    ...otherBodyOf(context, otherBody),
    ...leftOutOf(context, leftOut),
    ...warningsOf(context, result.warnings),
  ];
  return { status: 200, body: { cells, changed, added, removed, version, months, warnings } };
}

/** Rows of an earlier file that this one would take away: nothing is written before the caller agrees. */
function askFirst(context: RequestContext, { code, params, rows }: RowsWouldGo): TakenIn {
  const message = context.text('ROW_WOULD_GO');
  const told = rows.map((rowKey) => ({ kind: 'ROW_WOULD_GO', rowKey, month: null, message }));
  return { status: 409, body: { code, message: context.text(code, params), rows: told } };
}

/** The version of the report that the caller saw. @throws Refusal INVALID_INPUT */
function versionOf({ query }: Request): number {
  const given = query['expectedVersion'];
  if (typeof given === 'string' && /^\d{1,9}$/.test(given)) return Number(given);
  throw invalidInput('expectedVersion');
}

/** The year that the sender says the figures are of, for a file need not name it. @throws Refusal INVALID_INPUT, WRONG_YEAR */
function checkYear({ query: { year } }: Request, report: ReadableReport): void {
  if (year === undefined) return;
  if (typeof year !== 'string' || !/^\d{4}$/.test(year)) throw invalidInput('year');
  if (Number(year) !== report.year) throw new Refusal('WRONG_YEAR', { params: { year } });
}

/**
 * `POST /reports/:id/import?expectedVersion=N&year=YYYY` (multipart, field `file`): fills a report from a year form: XLSX, CSV or
 * TSV. `year` may be left out. With `&removing=true` also where rows of an earlier file go that this one lacks.
 */
export function importRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = Router();
  route.post('/:id/import', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    try {
      if (!isFromOurselves(request)) throw new Refusal('FORBIDDEN');
      if (context.actor.kind !== 'account') throw new Refusal('NOT_SIGNED_IN');
      const report = await findOwnReport(context, parseId(request.params.id));
      const expectedVersion = versionOf(request);
      checkYear(request, report);
      const { bytes, name: fileName } = await readUpload(request, LARGEST_FILE);
      const record = await ImportRecord.begin(context, {
        reportId: report.id,
        bodyId: report.bodyId,
        fileName,
      });
      const idempotencyKey = request.get('idempotency-key') ?? randomUUID();
      const mayRemove = request.query['removing'] === 'true';
      const given = { bytes, expectedVersion, mayRemove, idempotencyKey };
      const { status, body } = await takeIn(context, report, record, given).catch(async (error: unknown) => {
        await record.fail(error);
        if (error instanceof RowsWouldGo) return askFirst(context, error);
        throw error;
      });
      response.status(status).set('cache-control', 'no-store').json(body);
    } catch (error) {
      answerRefusal(context, response, error);
    }
  });
  return { path: '/reports', route };
}
