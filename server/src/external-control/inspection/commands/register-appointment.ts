import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { act, type ActRequest } from '../act';
import { addCaseRow } from '../case-rows';
import { askRegister } from './ask-register';

/**
 * Registers the act of appointment with the legal-statistics body (clause 12): asked first, written afterwards.
 * @throws Refusal REGISTER_UNAVAILABLE
 */
export async function registerAppointment(context: RequestContext, request: ActRequest): Promise<number> {
  const registered = await askRegister(context, 'registerAppointment', request);
  return act(context, 'registerAppointment', request, null, async ({ work, inspection, facts }) => {
    if (!registered) throw new Refusal('STALE_VERSION');
    const { number, registeredAt, registeredBy } = registered;
    await addCaseRow(work, 'appointment_registration', inspection, { number, registeredAt, registeredBy });
    const next = facts.noticeSentAt === null ? 'REGISTERED' : 'NOTIFIED';
    return { next: inspection.state === 'APPOINTED' ? next : inspection.state, details: { number } };
  });
}
