import { cancelDeadlines } from '../../../deadlines';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { act, type ActRequest } from '../act';

/** Closes a case of which nothing is open any more. Clauses 22-1, 25, 28-1. */
export function closeInspection(context: RequestContext, request: ActRequest): Promise<number> {
  return act(context, 'closeInspection', request, null, async ({ work, inspection }) => {
    inspection.closedAt = work.now;
    await cancelDeadlines(work, { caseKind: 'inspection', caseId: inspection.id });
    return { next: 'CLOSED' };
  });
}
