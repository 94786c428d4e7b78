import { Severity, type Action } from '../../../platform/graphql/action.graphql-type';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { RefusalFinding } from '../../../platform/refusals/refusal';

/** Judged acts as people see them, in their language. */
export function toActions(
  context: RequestContext,
  judged: readonly { readonly name: string; readonly refusals: readonly RefusalFinding[] }[],
): Action[] {
  return judged.map(({ name, refusals }) => ({
    name,
    allowed: refusals.length === 0,
    refusals: refusals.map(({ clause, code, severity, params }) => ({
      clause,
      code,
      severity: Severity[severity],
      message: context.text(code, params),
    })),
  }));
}
