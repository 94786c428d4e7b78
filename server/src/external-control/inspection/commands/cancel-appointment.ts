import { cancelDeadlines, settleFollowedAct } from '../../../deadlines';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { cancelDocuments } from '../../documents';
import { reopenPrescription } from '../../prescription';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import { controlledPrescriptions } from './controlled-prescriptions';

const PAPERS = ['ACT_OF_APPOINTMENT', 'CONTROL_APPOINTMENT', 'INSPECTOR_CHANGE_ACT', 'START_NOTICE'];

/** What becomes of an appointment that is cancelled, whoever decided it. */
export async function cancelStanding(step: Step, reason: string): Promise<Outcome> {
  const { work, inspection } = step;
  if (!inspection.appointedAt) throw new Refusal('WRONG_STATE');
  inspection.withdrawalReason = reason;
  inspection.appointmentCancelledAt = work.now;
  await cancelDocuments(work, { caseKind: 'inspection', caseId: inspection.id, kinds: PAPERS }, null);
  await cancelDeadlines(work, { caseKind: 'inspection', caseId: inspection.id });
  await settleFollowedAct(work, { kind: 'APPOINTMENT', actId: inspection.id, reason });
  for (const which of controlledPrescriptions(step)) await reopenPrescription(work, which);
  return { next: 'WITHDRAWN', details: { reason, number: inspection.actNumber } };
}

/**
 * Ends an appointed inspection before its start, by the one who may appoint: its number stays, the case goes no further.
 * Its papers stay and are marked: whoever checks them learns that they hold no more. A subject that knows of the case is told by its journal. A prescription that the appointment
 * closed runs on, and the duty to appoint stands anew (6-2, 8.1, 28-3).
 */
export function cancelAppointment(
  context: RequestContext,
  request: ActRequest,
  given: string,
): Promise<number> {
  const reason = given.trim();
  return act(context, 'cancelAppointment', request, { reason }, (step) => cancelStanding(step, reason));
}
