import { Router } from 'express';
import type { Language } from '../../../law';
import type { Application } from '../../../platform/graphql/application';
import { contextOf, type ActorOf } from '../../../platform/graphql/context-of';
import { parseId } from '../../../platform/graphql/id';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { answerRefusal } from '../../../platform/http/answer-refusal';
import { assertParameters, unreadable } from '../../../platform/http/asked-parameters';
import type { HttpRoute } from '../../../platform/http/http-server';
import type { MessageValues } from '../../../platform/messages/catalogue';
import { Refusal } from '../../../platform/refusals/refusal';
import { getForm, monthsOfQuarter, readRowKey, type RowKey } from '../../form';
import { findReadableReport, type ReadableReport } from '../readable-report';
import { buildFormSheet, type SheetFigures, type SheetWords } from './form-sheet';
import { writeCsv, writeXlsx } from './write-sheet';

interface YearRow {
  readonly rowKey: RowKey;
  readonly quarter: number;
  readonly title: string | null;
  readonly m1: number | null;
  readonly m2: number | null;
  readonly m3: number | null;
}

/** The figures of the body's year up to the last quarter shown, as far as the caller may read them. */
async function readFigures(
  context: RequestContext,
  language: Language,
  report: ReadableReport,
  whole: boolean,
): Promise<SheetFigures> {
  const form = getForm(report.formCode, report.formEdition);
  const rows = await context.reader.query<YearRow>(
    `select w.row_key as "rowKey", r.quarter, w.m1, w.m2, w.m3,
       coalesce(case $5 when 'kk' then s.name_kk when 'ru' then s.name_ru else s.name_en end, w.service_title) as title
     from quarterly_report r join report_row w on w.report_id = r.id
     left join public_service s on s.code = split_part(w.row_key, '/', 3)
     where r.body_id = $1 and r.form_code = $2 and r.year = $3 and r.quarter <= $4 order by r.quarter`,
    [report.bodyId, form.code, report.year, whole ? 4 : report.quarter, language],
  );
  const months = new Map<RowKey, (number | null)[]>();
  const serviceTitles = new Map<RowKey, string>();
  for (const { rowKey, quarter, title, m1, m2, m3 } of rows) {
    const service = readRowKey(rowKey).service;
    // A service of an earlier quarter alone is no row of this one.
    if (service !== null && !whole && quarter !== report.quarter) continue;
    const values = months.get(rowKey) ?? Array.from({ length: 12 }, () => null);
    [m1, m2, m3].forEach((value, at) => (values[(monthsOfQuarter(quarter)[at] ?? 1) - 1] = value));
    months.set(rowKey, values);
    if (title !== null) serviceTitles.set(rowKey, title);
  }
  return { form, quarters: whole ? [1, 2, 3, 4] : [report.quarter], months, serviceTitles };
}

function wordsOf(
  context: RequestContext,
  language: Language,
  report: ReadableReport,
  whole: boolean,
): SheetWords {
  const text = (key: string, values: MessageValues = {}) => context.messages.text(key, language, values);
  const { year, quarter, bodyName, formCode, formEdition } = report;
  const period = whole ? text('FORM_SHEET_YEAR', { year }) : text('FORM_SHEET_QUARTER', { year, quarter });
  return {
    number: text('FORM_SHEET_NUMBER'),
    measure: text('FORM_SHEET_MEASURE'),
    months: Array.from({ length: 12 }, (_, at) => text(`FORM_SHEET_MONTH_${at + 1}`)),
    quarter: (of) => text('FORM_SHEET_OF_QUARTER', { quarter: of }),
    quarterTotal: text('FORM_SHEET_QUARTER_TOTAL'),
    total: text('FORM_SHEET_TOTAL'),
    period: `${period}. ${bodyName[language]}`,
    form: text('FORM_SHEET_EDITION', { form: formCode, edition: formEdition }),
  };
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** `GET /reports/:id/form/xlsx` or `csv` (`?period=year&language=kk`): a report, or its year, in the form's own layout. */
export function exportRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = Router();
  route.get('/:id/form/:kind', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    try {
      if (context.actor.kind !== 'account') throw new Refusal('NOT_SIGNED_IN');
      const { kind } = request.params;
      if (kind !== 'xlsx' && kind !== 'csv') throw new Refusal('NOT_FOUND');
      const { language } = context;
      const report = await findReadableReport(context, parseId(request.params.id));
      assertParameters(request, ['period']);
      const { period = '' } = request.query;
      if (period !== '' && period !== 'year') throw unreadable('period', period);
      const whole = period === 'year';
      const figures = await readFigures(context, language, report, whole);
      const sheet = buildFormSheet(figures, wordsOf(context, language, report, whole), language);
      const bytes = kind === 'csv' ? writeCsv(sheet) : await writeXlsx(sheet);
      const name = [report.formCode, report.year, ...(whole ? [] : [report.quarter])].join('-');
      response
        .set({
          'content-type': TYPES[kind],
          'content-disposition': `attachment; filename="${name}.${kind}"`,
          'cache-control': 'no-store',
        })
        .send(bytes);
    } catch (error) {
      answerRefusal(context, response, error);
    }
  });
  return { path: '/reports', route };
}
