import type { Cell } from '../../../platform/export/csv';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { ReportForm } from '../../form';
import type { AggregateScope } from './aggregate-scope';

interface AboutFigures {
  readonly form: ReportForm;
  readonly scopes: readonly AggregateScope[];
  /** In words. */
  readonly period: string;
}

/** What a file of figures is of, above its table: whose, which period, by which form and edition. */
export function aboutFigures(
  context: RequestContext,
  { form, scopes, period }: AboutFigures,
): [label: string, value: Cell][] {
  const about = (name: string): string => context.text(`AGGREGATE_${name}`);
  return [
    [about('SCOPE'), scopes.map(({ title }) => title).join('; ')],
    [about('PERIOD'), period],
    [about('FORM'), form.title[context.language]],
    [about('EDITION'), form.edition],
  ];
}
