import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { registerOf, type RegistrableAct, type Registered } from '../../legal-statistics';
import { act, type ActRequest } from '../act';
import { addCaseRow } from '../case-rows';
import { type InspectionRecord } from '../inspection.record';
import { opens } from '../states';

/** Asks the register outside of any transaction; undefined where the command will not come to registering anyway. */
async function askRegister(
  context: RequestContext,
  { id, expectedVersion }: ActRequest,
): Promise<Registered | undefined> {
  const ability = context.abilities.forActor(context.actor);
  const [found] = await context.reader.query<RegistrableAct & Pick<InspectionRecord, 'version' | 'state'>>(
    `select 'ACT_OF_APPOINTMENT' as kind, authority_id as "authorityId", act_number as number, act_date::text as date, version, state
     from inspection i where id = $1 and act_number is not null
       and not exists (select from appointment_registration r where r.inspection_id = i.id)`,
    [id],
  );
  if (!found || found.version !== expectedVersion || !opens(found.state, 'registerAppointment'))
    return undefined;
  if (found.authorityId !== context.actor.authorityId || !ability.can('registerAppointment', 'Inspection'))
    return undefined;
  const { kind, authorityId, number, date } = found;
  return registerOf(context.application, context.now).register({ kind, authorityId, number, date });
}

/**
 * Registers the act of appointment with the legal-statistics body (clause 12): asked first, written afterwards.
 * The register answers the same act alike, so nothing is lost when the second half fails.
 * @throws Refusal REGISTER_UNAVAILABLE
 */
export async function registerAppointment(context: RequestContext, request: ActRequest): Promise<number> {
  const registered = await askRegister(context, request);
  return act(context, 'registerAppointment', request, null, async ({ work, inspection, facts }) => {
    if (!registered) throw new Refusal('STALE_VERSION');
    const { number, registeredAt, registeredBy } = registered;
    await addCaseRow(work, 'appointment_registration', inspection, { number, registeredAt, registeredBy });
    const next = facts.noticeSentAt === null ? 'REGISTERED' : 'NOTIFIED';
    return { next: inspection.state === 'IN_PROGRESS' ? 'IN_PROGRESS' : next, details: { number } };
  });
}
