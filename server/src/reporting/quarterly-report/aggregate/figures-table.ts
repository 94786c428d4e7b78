import type { Request } from 'express';
import type { Cell } from '../../../platform/export/csv';
import type { SentTable } from '../../../platform/export/send-table';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { assertParameters } from '../../../platform/http/asked-parameters';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { aboutFigures } from './about-figures';
import { openFigures, readLines, type OpenedFigures } from './figure-lines';
import {
  MOST_SCOPES,
  REPORT_PERIODS,
  type ReportFigureLine,
  type ReportPeriod,
  type ReportPeriodFigure,
} from './figures.graphql-type';
import { columnsOf } from './read-figures';
import { checkMayRead, listOf, textOf, yearOf } from './report-question';

/** Lines that are held in memory at once. */
const AT_ONCE = 100;

const PARAMETERS = ['form', 'year', 'toYear', 'period', 'servicesOf', 'territories', 'bodies'];

type Column = Pick<ReportPeriodFigure, 'year' | 'quarter' | 'month'>;

function nameOf(context: RequestContext, { year, quarter, month }: Column): string {
  if (month !== null) return `${context.text(`FORM_SHEET_MONTH_${month}`)} ${year}`;
  return quarter === null ? String(year) : context.text('AGGREGATE_QUARTER', { quarter, year });
}

function cellsOf(context: RequestContext, line: ReportFigureLine): Cell[] {
  const missing = line.figures.flatMap((figure) =>
    figure.note === null ? [] : [`${nameOf(context, figure)}: ${figure.note}`],
  );
  return [
    line.number,
    line.title,
    line.scope,
    ...line.figures.map(({ value }) => value),
    [line.note, ...missing].filter(Boolean).join('. '),
  ];
}

async function* rowsOf(context: RequestContext, { question, places }: OpenedFigures): AsyncGenerator<Cell[]> {
  for (let at = 0; at < places.length; at += AT_ONCE)
    for (const line of await readLines(context, question, places.slice(at, at + AT_ONCE)))
      yield cellsOf(context, line);
}

function periodOf(request: Request): ReportPeriod {
  const given = textOf(request, 'period') || 'QUARTER';
  const period = REPORT_PERIODS.find((known) => known === given);
  if (!period) throw invalidInput('period');
  return period;
}

/** Exactly the table that the same question shows on the page of figures compared, all its pages. */
export async function figuresTable(context: RequestContext, request: Request): Promise<SentTable> {
  checkMayRead(context);
  assertParameters(request, PARAMETERS);
  const asked = {
    form: textOf(request, 'form'),
    year: yearOf(request),
    toYear: textOf(request, 'toYear') === '' ? null : yearOf(request, 'toYear'),
    period: periodOf(request),
    servicesOf: textOf(request, 'servicesOf') || null,
    territoryCodes: listOf(request, 'territories', MOST_SCOPES),
    bodyIds: listOf(request, 'bodies', MOST_SCOPES),
  };
  const opened = await openFigures(context, asked);
  const { years, scopes, form } = opened.question;
  const head = (name: string) => context.text(`AGGREGATE_${name}`);
  const of = scopes.flatMap(({ scope, id, code }) => (scope === 'BODY' ? `body-${id}` : (code ?? [])));
  const period = years.length > 1 ? `${years[0]}-${years.at(-1)}` : String(years[0]);
  return {
    name: ['report-figures', form.code, period, asked.period.toLowerCase(), ...of, asked.servicesOf]
      .filter(Boolean)
      .join('-'),
    title: form.title[context.language],
    about: aboutFigures(context, { form, scopes, period }),
    heads: [
      ...['NUMBER', 'TITLE', 'SCOPE'].map(head),
      ...columnsOf(opened.question).map((column) => nameOf(context, column)),
      head('NOTE'),
    ],
    widths: [12, 90, 40, 16],
    rows: rowsOf(context, opened),
  };
}
