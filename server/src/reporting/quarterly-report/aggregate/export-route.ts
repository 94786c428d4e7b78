import { Router, type Request } from 'express';
import type { Cell } from '../../../platform/export/csv';
import { routeTable, type SentTable } from '../../../platform/export/send-table';
import type { Application } from '../../../platform/graphql/application';
import type { ActorOf } from '../../../platform/graphql/context-of';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { assertParameters, unreadable } from '../../../platform/http/asked-parameters';
import type { HttpRoute } from '../../../platform/http/http-server';
import { aboutFigures } from './about-figures';
import { aggregateRows } from './aggregate-rows';
import { getScope } from './aggregate-scope';
import { figuresTable } from './figures-table';
import { getFormOf, monthsOf } from './form-of';
import { checkMayRead, chosenOf, textOf, yearOf } from './report-question';
import type { ReportAggregateRow } from './aggregate.graphql-type';

const cellsOf = ({ number, title, stock, value, standing, parts, note }: ReportAggregateRow): Cell[] => [
  number,
  title,
  stock ? standing : value,
  parts,
  note,
];

const PARAMETERS = ['form', 'year', 'quarter', 'month', 'service', 'territory', 'body', 'main'];

interface AskedPeriod {
  readonly year: number;
  readonly quarter: number | null;
  readonly month: number | null;
}

/** A month, a quarter or a year in words. */
function periodName(context: RequestContext, { year, quarter, month }: AskedPeriod): string {
  if (month !== null) return `${context.text(`FORM_SHEET_MONTH_${month}`)} ${year}`;
  return quarter === null ? String(year) : context.text('AGGREGATE_QUARTER', { quarter, year });
}

/** Exactly the table that the same question shows on the page of totals. */
async function totalsTable(context: RequestContext, request: Request): Promise<SentTable> {
  checkMayRead(context);
  assertParameters(request, PARAMETERS);
  const asked = {
    form: textOf(request, 'form'),
    year: yearOf(request),
    quarter: chosenOf(request, 'quarter', 4),
    month: chosenOf(request, 'month', 12),
    service: textOf(request, 'service') || null,
    territoryCode: textOf(request, 'territory') || null,
    bodyId: textOf(request, 'body') || null,
  };
  const main = textOf(request, 'main');
  if (!['', 'true', 'false'].includes(main)) throw unreadable('main', main);
  const form = getFormOf(asked);
  const scope = await getScope(context, asked);
  const { service, year, month, quarter } = asked;
  const rows = await aggregateRows(context, { form, year, months: monthsOf(asked), service, scope });
  const shown = main === 'true' ? rows.filter(({ level }) => level === 0) : rows;
  const of = scope.scope === 'BODY' ? `body-${scope.id}` : (scope.code ?? '');
  const period = [year, month ? `month-${month}` : quarter ? `quarter-${quarter}` : ''];
  const name = ['report-totals', form.code, ...period, of, service ? `service-${service}` : ''];
  return {
    name: name.filter(Boolean).join('-'),
    title: scope.title,
    about: [
      ...aboutFigures(context, { form, scopes: [scope], period: periodName(context, asked) }),
      ...(service ? [[context.text('AGGREGATE_SERVICE'), service] as const] : []),
    ],
    heads: ['NUMBER', 'TITLE', 'VALUE', 'PARTS', 'NOTE'].map((head) => context.text(`AGGREGATE_${head}`)),
    widths: [12, 90, 16, 12, 60],
    rows: shown.map(cellsOf),
  };
}

/**
 * `GET /report-totals.csv` and `.xlsx`: the totals of a question; `GET /report-figures.csv` and `.xlsx`: figures beside each other,
 * of bodies, territories and periods.
 */
export function totalsRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = Router();
  routeTable(route, '/report-totals', { application, actorOf }, totalsTable);
  routeTable(route, '/report-figures', { application, actorOf }, figuresTable);
  return { path: '/', route };
}
