import type { RequestContext } from '../../../platform/graphql/request-context';
import { registerOf, type RegistrableAct, type Registered } from '../../legal-statistics';
import type { ActRequest } from '../act';
import type { InspectionRecord } from '../inspection.record';
import { opens, type InspectionAct } from '../states';

/** What is to be registered, and the case that it belongs to. */
type Found = RegistrableAct & Pick<InspectionRecord, 'version' | 'state'>;

/** Papers of an inspection that are not registered yet; `$1` the inspection's id. */
const TO_REGISTER = {
  registerAppointment: `select 'ACT_OF_APPOINTMENT' as kind, authority_id as "authorityId", act_number as number, act_date::text as date, version, state
    from inspection i where id = $1 and act_number is not null
      and not exists (select from subject_succession x where x.predecessor_id = i.subject_id and x.effective_on <= i.act_date)
      and not exists (select from appointment_registration r where r.inspection_id = i.id)`,
  registerExtension: `select 'ADDITIONAL_ACT' as kind, i.authority_id as "authorityId", x.act_number as number, x.act_date::text as date, i.version, i.state
    from inspection i join inspection_extension x on x.inspection_id = i.id and x.registered_at is null where i.id = $1`,
  registerInspectorChange: `select 'ADDITIONAL_ACT' as kind, i.authority_id as "authorityId", x.act_number as number, x.act_date::text as date, i.version, i.state
    from inspection i join inspector_change x on x.inspection_id = i.id and x.registered_at is null where i.id = $1`,
} as const satisfies Partial<Record<InspectionAct, string>>;

/**
 * Asks the register outside of any transaction; undefined where the command will not come to registering anyway. The register
 * answers the same act alike, so nothing is lost when the second half fails.
 * @throws Refusal REGISTER_UNAVAILABLE
 */
export async function askRegister(
  context: RequestContext,
  act: keyof typeof TO_REGISTER,
  { id, expectedVersion }: ActRequest,
): Promise<Registered | undefined> {
  const ability = context.abilities.forActor(context.actor);
  const [found] = await context.reader.query<Found>(TO_REGISTER[act], [id]);
  if (!found || found.version !== expectedVersion || !opens(found.state, act)) return undefined;
  if (found.authorityId !== context.actor.authorityId || !ability.can(act, 'Inspection')) return undefined;
  const { kind, authorityId, number, date } = found;
  return registerOf(context.application, context.now).register({ kind, authorityId, number, date });
}
