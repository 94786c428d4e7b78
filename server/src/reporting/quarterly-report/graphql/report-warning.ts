import type { RequestContext } from '../../../platform/graphql/request-context';
import type { RelationWarning } from '../relations';
import type { ReportWarning } from './report-row.graphql-type';

/** A broken relation in the reader's words. */
export function toReportWarning(
  { kind, ...warning }: RelationWarning,
  context: Pick<RequestContext, 'text'>,
): ReportWarning {
  const { actual, expected } = warning;
  return { ...warning, relation: kind, message: context.text(`BROKEN_${kind}`, { actual, expected }) };
}
