import type { RequestContext } from '../../../platform/graphql/request-context';
import type { AggregateScope } from './aggregate-scope';

/** What a stock figure of a scope is, and what it is not, in the reader's language. */
export function stockNote(context: RequestContext, { scope }: AggregateScope): string {
  return context.text(scope === 'BODY' ? 'STOCK_OF_BODY' : 'STOCK_PER_BODY');
}

/** That reports of quarters are missing in a stock figure, whose changes are not in it; null where none is. */
export function missingNote(context: RequestContext, withoutQuarters: readonly number[]): string | null {
  return withoutQuarters.length === 0
    ? null
    : context.text('STOCK_WITHOUT_QUARTERS', { quarters: withoutQuarters.join(', ') });
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
