import { cancelDeadlines } from '../../../deadlines';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { act, type ActRequest } from '../act';

/**
 * Ends an appointed inspection before its start, by the one who may appoint: its number stays, the case goes no further.
 * A subject that knows of the case is told by its journal. A prescription that the appointment closed stays closed.
 */
export function cancelAppointment(
  context: RequestContext,
  request: ActRequest,
  given: string,
): Promise<number> {
  const reason = given.trim();
  return act(context, 'cancelAppointment', request, { reason }, async ({ work, inspection }) => {
    inspection.withdrawalReason = reason;
    await cancelDeadlines(work, { caseKind: 'inspection', caseId: inspection.id });
    return { next: 'WITHDRAWN', details: { reason, number: inspection.actNumber } };
  });
}
