import ExcelJS from 'exceljs';
import { Router, type Request, type Response } from 'express';
import { BYTE_ORDER_MARK, csvLine, withoutFormula, type Cell } from '../../../platform/export/csv';
import { writeStream } from '../../../platform/export/write-stream';
import type { Application } from '../../../platform/graphql/application';
import { contextOf, type ActorOf } from '../../../platform/graphql/context-of';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { answerRefusal } from '../../../platform/http/answer-refusal';
import type { HttpRoute } from '../../../platform/http/http-server';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { aggregateRows } from './aggregate-rows';
import { getScope } from './aggregate-scope';
import { getFormOf, monthsOf } from './form-of';
import type { ReportAggregateRow } from './aggregate.graphql-type';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Table {
  /** Of which form, period and scope it is, for the name of a file. */
  readonly name: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly ReportAggregateRow[];
}

const text = ({ query }: Request, name: string) =>
  typeof query[name] === 'string' ? query[name].trim() : '';

function year(request: Request): number {
  const given = text(request, 'year');
  const number = /^\d{4}$/.test(given) ? Number(given) : 0;
  if (number < 2016 || number > 2100) throw invalidInput('year');
  return number;
}

/** A number from 1 to `most`, or null where it is left out. */
function chosen(request: Request, name: 'quarter' | 'month', most: number): number | null {
  const given = text(request, name);
  if (given === '') return null;
  const number = /^\d{1,2}$/.test(given) ? Number(given) : 0;
  if (number < 1 || number > most) throw invalidInput(name);
  return number;
}

/** Exactly the table that the same question shows on the page of totals. */
async function tableOf(context: RequestContext, request: Request): Promise<Table> {
  const { actor, abilities } = context;
  if (!abilities.template(actor.role).can('read', 'ReportAggregate'))
    throw new Refusal(actor.kind === 'anonymous' ? 'NOT_SIGNED_IN' : 'FORBIDDEN');
  const asked = {
    form: text(request, 'form'),
    year: year(request),
    quarter: chosen(request, 'quarter', 4),
    month: chosen(request, 'month', 12),
    service: text(request, 'service') || null,
    territoryCode: text(request, 'territory') || null,
    bodyId: text(request, 'body') || null,
  };
  const form = getFormOf(asked);
  const scope = await getScope(context, asked);
  const { service } = asked;
  const rows = await aggregateRows(context, {
    form,
    year: asked.year,
    months: monthsOf(asked),
    service,
    scope,
  });
  const heads = ['NUMBER', 'TITLE', 'VALUE', 'PARTS'].map((name) => context.text(`AGGREGATE_${name}`));
  const shown = text(request, 'main') === 'true' ? rows.filter(({ level }) => level === 0) : rows;
  const { month, quarter } = asked;
  const of = scope.scope === 'BODY' ? `body-${scope.id}` : (scope.code ?? '');
  const period = [asked.year, month ? `month-${month}` : quarter ? `quarter-${quarter}` : ''];
  const name = ['report-totals', form.code, ...period, of, service ? `service-${service}` : ''];
  // What a service is called by came in the address: of a header it may say letters and digits.
  const safe = name
    .filter(Boolean)
    .join('-')
    .replaceAll(/[^\w.-]+/g, '_');
  return { name: safe, title: scope.title, heads, rows: shown };
}

const cellsOf = ({ number, title, stock, value, standing, parts }: ReportAggregateRow): Cell[] => [
  number,
  title,
  stock ? standing : value,
  parts,
];

function* asCsv({ heads, rows }: Table): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine(heads);
  for (const row of rows) yield csvLine(cellsOf(row));
}

/** Row by row into the answer: what was written is not kept. */
async function sendWorkbook(response: Response, { title, heads, rows }: Table): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: response });
  const sheet = workbook.addWorksheet(title.replaceAll(/[[\]*?:/\\]/g, ' ').slice(0, 31) || '1');
  sheet.columns = [{ width: 12 }, { width: 90 }, { width: 16 }, { width: 12 }];
  const safe = (cell: Cell) => (typeof cell === 'string' ? withoutFormula(cell) : cell);
  sheet.addRow(heads.map(safe)).commit();
  for (const row of rows) sheet.addRow(cellsOf(row).map(safe)).commit();
  sheet.commit();
  await workbook.commit();
}

/** `GET /report-totals.csv` and `.xlsx`: the totals of a question, for spreadsheets. */
export function totalsRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = Router();
  for (const kind of ['csv', 'xlsx'] as const) {
    route.get(`/report-totals.${kind}`, async (request, response) => {
      const context = await contextOf(application, actorOf, request, response);
      try {
        const table = await tableOf(context, request);
        response.set({
          'cache-control': 'no-store',
          'content-type': kind === 'csv' ? 'text/csv; charset=utf-8' : XLSX,
          'content-disposition': `attachment; filename="${table.name}.${kind}"`,
        });
        if (kind === 'csv') await writeStream(response, asCsv(table));
        else await sendWorkbook(response, table);
      } catch (error) {
        if (response.headersSent) throw error;
        response.removeHeader('content-disposition');
        answerRefusal(context, response, error);
      }
    });
  }
  return { path: '/', route };
}
