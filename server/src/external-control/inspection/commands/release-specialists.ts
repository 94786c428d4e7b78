import type { Work } from '../../../platform/commands/work';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import type { InspectionRecord } from '../inspection.record';
import type { StandingSpecialist } from '../rules/change-rules';

const STANDING_SQL = `
  select p.id, p.kind, p.full_name as "fullName", p.position, p.account_id as "accountId", p.employer_id as "employerId",
    jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru) as employer
  from inspection_specialist p join inspected_subject s on s.id = p.employer_id
  where p.inspection_id = $1 and p.ended_at is null and p.released_by_change_id is null order by p.id`;

/** Those who take part now: brought in, and taken out by no act. Clause 11. */
export function standingSpecialists(work: Work, { id }: InspectionRecord): Promise<StandingSpecialist[]> {
  return work.query<StandingSpecialist>(STANDING_SQL, [id]);
}

/** @throws Refusal INVALID_INPUT for one who takes no part */
export function thoseReleased(
  standing: readonly StandingSpecialist[],
  ids: readonly number[],
): StandingSpecialist[] {
  return [...new Set(ids)].map((id) => {
    const found = standing.find((one) => one.id === id);
    if (!found) throw invalidInput('input.releasedSpecialistIds', 'releasedSpecialistIds');
    return found;
  });
}

/** An act takes them out; their access ends with its registration. Clauses 11, 12. */
export async function releaseSpecialists(
  work: Work,
  changeId: number,
  released: readonly StandingSpecialist[],
): Promise<void> {
  if (released.length === 0) return;
  await work.query('update inspection_specialist set released_by_change_id = $2 where id = any ($1::int[])', [
    released.map(({ id }) => id),
    changeId,
  ]);
}
