import { cancelDeadlines, closeDuty } from '../../../deadlines';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { beginAct, type PrescriptionCommand } from '../begin-act';
import { dropExtensionRequests } from '../drop-extension-requests';
import { PRESCRIPTION_DUTIES } from '../duties';
import { endAct } from '../end-act';
import { phaseAfter } from '../phase-states';

/** Everything was remedied: the prescription is fulfilled and nothing of it runs any more (clause 28-1). */
export async function confirmRemediation(
  context: RequestContext,
  input: PrescriptionCommand,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'confirmRemediation', idempotencyKey, input: given }, async (work) => {
    const { record, warnings } = await beginAct(work, 'confirmRemediation', input);
    const which = { caseKind: 'prescription', caseId: record.id };
    record.phase = phaseAfter('confirmRemediation', record.phase, 'FULFILLED');
    record.closedAt = work.now;
    await cancelDeadlines(work, which);
    for (const code of PRESCRIPTION_DUTIES) await closeDuty(work, { ...which, code });
    await endAct(work, record, { event: 'remediationConfirmed', findings: warnings });
    await dropExtensionRequests(work, record);
    return record.id;
  });
}
