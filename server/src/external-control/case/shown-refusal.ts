import type { Finding } from '../../law';
import type { ActionRefusal } from '../../platform/graphql/action.graphql-type';
import type { RequestContext } from '../../platform/graphql/request-context';
import { toRefusalFinding } from './refuse-unlawful';

/** A finding as `actions` show it: what stands in the way, in the reader's words. */
export function shownRefusal(finding: Finding, context: RequestContext): ActionRefusal {
  const { clause, code, severity, params } = toRefusalFinding(finding);
  const message = context.text(code, params);
  return { clause, code, severity: severity as ActionRefusal['severity'], message };
}
