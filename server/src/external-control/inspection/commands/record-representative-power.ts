import { overtakeFindings } from '../../../deadlines';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { act, type ActRequest, type Step } from '../act';
import type { NamedRepresentative } from './representative';

/** Where a person stands for the subject, and by what power: the act of appointment, the checklist, the result act, the refusal of each (17, 18, 23, 24). */
const PLACES = [
  ['inspection_start', 'representative', 'representative_power'],
  ['inspection_start', 'acquainted_by', 'acquainted_by_power'],
  ['refusal_protocol', 'representative', 'representative_power'],
  ['result_act', 'representative', 'representative_power'],
  ['result_act', 'refused_by', 'refused_by_power'],
] as const;

async function keepPower({ work, inspection }: Step, person: NamedRepresentative): Promise<void> {
  for (const [table, name, power] of PLACES)
    await work.query(
      `update ${table} set ${power} = $3 where inspection_id = $1 and ${name} = $2 and coalesce(btrim(${power}), '') = ''`,
      [inspection.id, person.representative, person.representativePower],
    );
}

/** Of a refusal of the result act the subject learns with the mark, and of who refused it no sooner (24; D14). */
async function isTold({ work, inspection }: Step, representative: string): Promise<boolean> {
  const told = await work.query(
    `select from case_finding where case_kind = 'inspection' and case_id = $1 and code = 'POWER_NOT_RECORDED'
       and overtaken_at is null and params->>'representative' = $2 and disclosed_to_subject_id is not null`,
    [inspection.id, representative],
  );
  return told.length > 0;
}

/**
 * By what power whoever took or refused an act stood for the subject, where it was not told then: what was missing is settled, and stays
 * written. Clauses 17, 18, 23, 24.
 * @throws Refusal POWER_NOT_MISSING
 */
export function recordRepresentativePower(
  context: RequestContext,
  request: ActRequest,
  input: NamedRepresentative,
): Promise<number> {
  return act(context, 'recordRepresentativePower', request, input, async (step) => {
    const person = {
      representative: input.representative.trim(),
      representativePower: input.representativePower.trim(),
    };
    const { representative, representativePower } = person;
    if (!(step.facts.powersMissing ?? []).includes(representative)) {
      const field = 'input.representative';
      throw new Refusal('POWER_NOT_MISSING', { field, params: { representative } });
    }
    await keepPower(step, person);
    const of = { caseKind: 'inspection', caseId: step.inspection.id };
    const by = { by: 'POWER', instants: [representative] } as const;
    const details = { representative, representativePower };
    const told = await isTold(step, representative);
    await overtakeFindings(step.work, of, ['POWER_NOT_RECORDED'], by);
    return told ? { details } : { details, withheld: true };
  });
}
