import type { CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { quarterOfMonth } from '../../form';
import type { AggregateScope } from './aggregate-scope';

/** What a stock figure of a scope is, and what it is not, in the reader's language. */
export function stockNote(context: RequestContext, { scope }: AggregateScope): string {
  return context.text(scope === 'BODY' ? 'STOCK_OF_BODY' : 'STOCK_PER_BODY');
}

/** What a standing figure of one body lacks at the end of a period. */
export interface Lacking {
  /** Quarters up to the end of the period without an accepted report. */
  readonly withoutQuarters: number[];
  /** January's cell, which holds the opening stock, was never filed: only changes are known. */
  readonly withoutOpening: boolean;
  /** The period ends in a quarter that is not over and has no accepted report: nothing stands at its end yet. */
  readonly notYet: boolean;
}

export const LACKING_NOTHING: Lacking = { withoutQuarters: [], withoutOpening: false, notYet: false };

/** What a standing figure lacks, in words; null where nothing. */
export function lackingNote(context: RequestContext, lacking: Lacking): string | null {
  const { withoutQuarters, withoutOpening, notYet } = lacking;
  const said = [
    notYet && context.text('STOCK_NOT_YET'),
    withoutOpening && context.text('STOCK_WITHOUT_OPENING'),
    !notYet &&
      withoutQuarters.length > 0 &&
      context.text('STOCK_WITHOUT_QUARTERS', { quarters: withoutQuarters.join(', ') }),
  ];
  return said.filter(Boolean).join('; ') || null;
}

/** The months of a year up to which something is asked: of a quarter, of a month, or of the year whole. */
export interface UpTo {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/**
 * What the standing figure of a body lacks at the end of some months. A year that still runs stands as of its last accepted report
 * and names the quarters that it lacks; a month or a quarter that nobody reported and that is not over has no figure.
 * @param opened whether January's cell was filed
 * @param known whether any cell was
 */
export function lackingAt(
  missing: MissingQuarters,
  today: CalendarDate,
  bodyId: number,
  { year, first, last }: UpTo,
  { opened, known }: { readonly opened: boolean; readonly known: boolean },
): Lacking {
  const quarter = quarterOfMonth(last);
  const withoutQuarters = missing(bodyId, year, quarter);
  const isOver = today.slice(0, 7) > `${year}-${String(quarter * 3).padStart(2, '0')}`;
  const ofYear = first === 1 && last === 12;
  const notYet = !ofYear && !isOver && withoutQuarters.includes(quarter);
  return { withoutQuarters, withoutOpening: known && !opened && !notYet, notYet };
}

interface AcceptedQuarter {
  readonly id: number;
  readonly year: number;
  readonly quarter: number;
}

/** Which quarters of which bodies have no accepted report. */
export type MissingQuarters = (bodyId: number, year: number, upTo: number) => number[];

/** The quarters without an accepted report, of bodies and years: a stock figure goes on over them unchanged. */
export async function readMissingQuarters(
  { reader }: RequestContext,
  form: string,
  years: readonly number[],
  bodyIds: readonly number[],
): Promise<MissingQuarters> {
  const accepted =
    bodyIds.length === 0
      ? []
      : await reader.query<AcceptedQuarter>(
          `select body_id as id, year, quarter from quarterly_report
           where state = 'ACCEPTED' and form_code = $1 and year = any ($2::smallint[]) and body_id = any ($3::int[])`,
          [form, years, bodyIds],
        );
  const known = new Set(accepted.map(({ id, year, quarter }) => `${id} ${year} ${quarter}`));
  return (bodyId, year, upTo) =>
    [1, 2, 3, 4].filter((quarter) => quarter <= upTo && !known.has(`${bodyId} ${year} ${quarter}`));
}
