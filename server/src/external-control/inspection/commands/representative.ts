import type { Work } from '../../../platform/commands/work';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import type { Finding } from '../../../law';
import { heirOf } from '../../../registry';
import type { InspectionRecord } from '../inspection.record';
import { judgePower, type ClauseOfPower, type HeadFacts } from '../rules/representative-rules';

/** Who stands for the subject in what is recorded. */
export interface Representative {
  /** Left out: the head of the subject. */
  readonly representative?: string | null | undefined;
  /** The power that the representative acts by; the head needs none. */
  readonly representativePower?: string | null | undefined;
}

export interface NamedRepresentative {
  readonly representative: string;
  readonly representativePower: string;
}

/** The person named, or else the head whom the register names; undefined where it names none. */
export async function findRepresentative(
  work: Work,
  { subjectId }: InspectionRecord,
  { representative, representativePower }: Representative,
): Promise<NamedRepresentative | undefined> {
  if (representative)
    return {
      representative: representative.trim(),
      representativePower: representativePower?.trim() ?? '',
    };
  const [head] = await work.query<{ name: string }>(
    `select btrim(head_name) as name from inspected_subject where id = $1 and btrim(head_name) <> ''`,
    [subjectId],
  );
  return head && { representative: head.name, representativePower: '' };
}

/** @throws Refusal INVALID_INPUT where nobody is named and the register knows of no head */
export async function getRepresentative(
  work: Work,
  inspection: InspectionRecord,
  input: Representative,
): Promise<NamedRepresentative> {
  const found = await findRepresentative(work, inspection, input);
  const field = 'input.representative';
  if (!found) throw invalidInput(field);
  return found;
}

/** Whether it is known by what power whoever took or refused the act stands for the subject (clauses 17, 18, 23, 24). */
export async function judgeRepresentative(
  work: Work,
  clause: ClauseOfPower,
  { subjectId }: InspectionRecord,
  person: NamedRepresentative,
): Promise<Finding[]> {
  const heads = await work.query<HeadFacts>(
    `select nullif(btrim(head_name), '') as name, nullif(btrim(head_position), '') as position
     from inspected_subject where id in ($1, ${heirOf('$1::integer')})`,
    [subjectId],
  );
  return judgePower(clause, person, heads);
}
