import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { readUpload, UnreadableFile } from '../../platform/files';
import { isFromOurselves } from '../../platform/files/same-origin';
import type { Application } from '../../platform/graphql/application';
import { contextOf, type ActorOf } from '../../platform/graphql/context-of';
import { parseId } from '../../platform/graphql/id';
import type { RequestContext } from '../../platform/graphql/request-context';
import { answerRefusal } from '../../platform/http/answer-refusal';
import type { HttpRoute } from '../../platform/http/http-server';
import { Refusal } from '../../platform/refusals/refusal';
import { getForm, type ReportForm } from '../form';
import { importReportFile } from './import-report-file';
import type { LeftOutRow } from './take-file';
import { readYearFormFile } from './year-form/read-file';
import { warningsOfMonths, type YearForm } from './year-form/read-year-form';

const LARGEST_FILE = 10 * 1024 * 1024;

async function getFormOfReport(context: RequestContext, id: number): Promise<ReportForm> {
  const [report] = await context.reader.query<{ code: string; edition: string }>(
    'select form_code as code, form_edition as edition from quarterly_report where id = $1',
    [id],
  );
  if (!report) throw new Refusal('NOT_FOUND');
  return getForm(report.code, report.edition);
}

async function readForm(form: ReportForm, bytes: Buffer): Promise<YearForm> {
  try {
    return await readYearFormFile(form, bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refusal(error.code, { params: error.params });
    throw error;
  }
}

/** Every place of a file that cannot be taken, in the caller's language. */
function refusalsOf(context: RequestContext, read: YearForm) {
  return read.refusals.map((refusal) => ({ ...refusal, message: context.text(refusal.code) }));
}

function warningsOf(context: RequestContext, read: YearForm, months: readonly number[]) {
  return warningsOfMonths(read, months).map(({ kind, rowKey, month, actual, expected }) => {
    const key = kind === 'ROW_MISSING' ? kind : `BROKEN_${kind}`;
    return { kind, rowKey, month, actual, expected, message: context.text(key, { actual, expected }) };
  });
}

/** Rows of the report of which the file says nothing, and what became of them. */
function leftOutOf(context: RequestContext, rows: readonly LeftOutRow[]) {
  return rows.map((row) => ({ ...row, month: null, message: context.text(row.kind) }));
}

/** `POST /reports/:id/import?expectedVersion=N` (multipart, field `file`): fills a report from a year form, TSV or XLSX. */
export function importRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = Router();
  route.post('/:id/import', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    try {
      if (!isFromOurselves(request)) throw new Refusal('FORBIDDEN');
      if (context.actor.kind !== 'account') throw new Refusal('NOT_SIGNED_IN');
      const reportId = parseId(request.params.id);
      const form = await getFormOfReport(context, reportId);
      const { bytes } = await readUpload(request, LARGEST_FILE);
      const read = await readForm(form, bytes);
      if (read.refusals.length > 0) {
        const { length: count } = read.refusals;
        const message = context.text('FIGURES_REFUSED', { count });
        response.status(422).json({ code: 'FIGURES_REFUSED', message, refusals: refusalsOf(context, read) });
        return;
      }
      const expectedVersion = Number(request.query['expectedVersion'] ?? Number.NaN);
      const idempotencyKey = request.get('idempotency-key') ?? randomUUID();
      const taken = await importReportFile(context, { reportId, expectedVersion, idempotencyKey, read });
      const { cells, total: changed, added, removed, version, months, leftOut } = taken;
      const warnings = [...leftOutOf(context, leftOut), ...warningsOf(context, read, months)];
      response
        .set('cache-control', 'no-store')
        .json({ cells, changed, added, removed, version, months, warnings });
    } catch (error) {
      answerRefusal(context, response, error);
    }
  });
  return { path: '/reports', route };
}
