import { overtakeFindings } from '../../../deadlines';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { act, type ActRequest, type Step } from '../act';
import type { NamedRepresentative } from './representative';

/** Where a person stands for the subject, and by what power: the act of appointment, the checklist, the result act (17, 23). */
const PLACES = [
  ['inspection_start', 'representative', 'representative_power'],
  ['inspection_start', 'acquainted_by', 'acquainted_by_power'],
  ['result_act', 'representative', 'representative_power'],
] as const;

async function keepPower({ work, inspection }: Step, person: NamedRepresentative): Promise<void> {
  for (const [table, name, power] of PLACES)
    await work.query(
      `update ${table} set ${power} = $3 where inspection_id = $1 and ${name} = $2 and coalesce(btrim(${power}), '') = ''`,
      [inspection.id, person.representative, person.representativePower],
    );
}

/**
 * By what power whoever took an act stood for the subject, where it was not told then: what was missing is settled, and stays written.
 * Clauses 17, 23.
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
    await overtakeFindings(step.work, of, ['POWER_NOT_RECORDED'], by);
    return { details: { representative, representativePower } };
  });
}
