import { Router, type Request } from 'express';
import { almatyClock, dayOf, instantFromEpoch } from '../../law';
import { refuseToken } from '../../platform/access/refuse-token';
import type { Cell } from '../../platform/export/csv';
import { routeTable, type SentTable } from '../../platform/export/send-table';
import type { Application } from '../../platform/graphql/application';
import type { ActorOf } from '../../platform/graphql/context-of';
import type { RequestContext } from '../../platform/graphql/request-context';
import { assertParameters } from '../../platform/http/asked-parameters';
import type { HttpRoute } from '../../platform/http/http-server';
import { Refusal } from '../../platform/refusals/refusal';
import { checkFilter } from './check-filter';
import { readFilings, type FilingFilter, type FilingState } from './filing-table';
import { toFilingRow } from './to-filing-row';
import type { FilingCell } from './filing-table.graphql-type';

const PAGE = 200;
const QUARTERS = [1, 2, 3, 4];
/** What an address calls them. */
const NAMES = { territoryCode: 'territory', bodyId: 'body', higherBodyId: 'higher' } as const;
const PARAMETERS = ['year', 'quarter', 'state', 'form', ...Object.values(NAMES)];

async function filterOf(context: RequestContext, request: Request): Promise<FilingFilter> {
  const { query } = request;
  assertParameters(request, PARAMETERS);
  const text = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null);
  const quarter = text('quarter');
  const asked = {
    year: Number(text('year') ?? Number.NaN),
    quarter: quarter === null ? null : Number(quarter) || -1,
    state: text('state') as FilingState | null,
    form: text('form'),
    territoryCode: text(NAMES.territoryCode),
    bodyId: text(NAMES.bodyId),
    higherBodyId: text(NAMES.higherBodyId),
  };
  return checkFilter(context, asked, NAMES);
}

const notBegun = (context: RequestContext, { state }: FilingCell) =>
  state === 'DUE' || state === 'OVERDUE' ? context.text('FILING_NOT_BEGUN') : '';

/** By the clock that the terms go by: `2026-10-07 10:00` in Almaty. */
const hourOf = (at: Date | null) =>
  at === null ? '' : `${dayOf(at)} ${almatyClock(instantFromEpoch(at.getTime()))}`;

function cellsOf(context: RequestContext, cell: FilingCell | undefined): Cell[] {
  if (!cell) return ['', '', '', '', ''];
  const draft =
    cell.begun === null ? notBegun(context, cell) : context.text('FILING_BEGUN', { count: cell.begun });
  const marks = [cell.late ? context.text('FILING_LATE') : '', draft].filter((text) => text !== '');
  const first = hourOf(cell.firstSubmittedAt);
  const last = hourOf(cell.submittedAt);
  return [cell.stateTitle, cell.dueDate, first, last === first ? '' : last, marks.join('; ')];
}

/** The rows of the table, page after page, as the filter shows them. */
async function* rowsOf(context: RequestContext, filter: FilingFilter): AsyncGenerator<Cell[]> {
  let after: string | null = null;
  do {
    const page = await readFilings(context, filter, { first: PAGE, after });
    for (const data of page.rows) {
      const row = await toFilingRow(context, filter.year, data);
      const cells = QUARTERS.flatMap((quarter) =>
        cellsOf(
          context,
          row.cells.find((cell) => cell.quarter === quarter),
        ),
      );
      yield [row.body, row.formTitle, row.addressee, ...cells];
    }
    after = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
  } while (after !== null);
}

/** Exactly what the table shows. @throws Refusal NOT_SIGNED_IN, FORBIDDEN and those of a filter */
async function filingsTable(context: RequestContext, request: Request): Promise<SentTable> {
  refuseToken(context, 'ReportDuty');
  if (context.actor.kind !== 'account') throw new Refusal('NOT_SIGNED_IN');
  if (!context.abilities.forActor(context.actor).can('read', 'ReportDuty')) throw new Refusal('FORBIDDEN');
  const filter = await filterOf(context, request);
  const names = ['FILING_HEAD_BODY', 'FILING_HEAD_FORM', 'FILING_HEAD_ADDRESSEE'].map((head) =>
    context.text(head),
  );
  const heads = QUARTERS.flatMap((quarter) =>
    [
      'FILING_HEAD_STATE',
      'FILING_HEAD_DUE',
      'FILING_HEAD_FILED',
      'FILING_HEAD_AGAIN',
      'FILING_HEAD_NOTE',
    ].map((head) => context.text(head, { quarter, year: filter.year })),
  );
  return {
    name: `reports-${filter.year}`,
    title: String(filter.year),
    heads: [...names, ...heads],
    widths: [50, 40, 50, 22],
    rows: rowsOf(context, filter),
  };
}

/** `GET /filings/table.csv` and `.xlsx` (`?year=2026&quarter=3&state=OVERDUE&form=appendix-2&territory=350000000`): what the table shows. */
export function filingsRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = Router();
  routeTable(route, '/table', { application, actorOf }, filingsTable);
  return { path: '/filings', route };
}
