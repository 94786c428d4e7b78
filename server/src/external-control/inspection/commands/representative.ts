import type { Work } from '../../../platform/commands/work';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { dayOf, type Finding } from '../../../law';
import { heirOfInspectionOn } from '../../../registry';
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

/** The head whom the register names: since an act ended the subject, that of the successor whom the case went to. */
async function findHeads(
  work: Work,
  { id, subjectId }: InspectionRecord,
  days: readonly Date[],
): Promise<HeadFacts[]> {
  return work.query<HeadFacts>(
    `select distinct nullif(btrim(b.head_name), '') as name, nullif(btrim(b.head_position), '') as position
     from unnest($3::date[]) d(day) join inspected_subject b on b.id = ${heirOfInspectionOn('$1::int', '$2::int', 'd.day')}`,
    [id, subjectId, days.map((day) => dayOf(day))],
  );
}

/** The person named, or else the head whom the register names for that moment; undefined where it names none. */
export async function findRepresentative(
  work: Work,
  inspection: InspectionRecord,
  { representative, representativePower }: Representative,
  at = work.now,
): Promise<NamedRepresentative | undefined> {
  if (representative)
    return {
      representative: representative.trim(),
      representativePower: representativePower?.trim() ?? '',
    };
  const [head] = await findHeads(work, inspection, [at]);
  return head?.name ? { representative: head.name, representativePower: '' } : undefined;
}

/** @throws Refusal INVALID_INPUT where nobody is named and the register knows of no head */
export async function getRepresentative(
  work: Work,
  inspection: InspectionRecord,
  input: Representative,
  at = work.now,
): Promise<NamedRepresentative> {
  const found = await findRepresentative(work, inspection, input, at);
  const field = 'input.representative';
  if (!found) throw invalidInput(field);
  return found;
}

/**
 * Whether it is known by what power whoever took or refused the act stands for the subject (clauses 17, 18, 23, 24): a head whom the
 * subject has no more, since it was reorganised, needs one like anybody else.
 */
export async function judgeRepresentative(
  work: Work,
  clause: ClauseOfPower,
  inspection: InspectionRecord,
  person: NamedRepresentative,
  at: Date,
): Promise<Finding[]> {
  return judgePower(clause, person, await findHeads(work, inspection, [at, work.now]));
}
