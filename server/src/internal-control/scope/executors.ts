import { dayOf } from '../../law';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';

/** Somebody of the unit that is responsible for internal control, named as of today. */
export interface Executor {
  readonly accountId: number;
  readonly fullName: string;
  readonly positionKk: string;
  readonly positionRu: string;
  readonly positionEn: string;
}

/**
 * The named people, each of them in the unit of the acting person's own body today (clauses 43, 46).
 * @throws Refusal EXECUTOR_NOT_OF_UNIT
 */
export async function loadExecutors(
  work: Work,
  accountIds: readonly number[],
  field = 'executorIds',
): Promise<Executor[]> {
  const ids = [...new Set(accountIds)];
  const found = await work.query<Executor>(
    `select distinct on (a.id) a.id as "accountId", a.full_name as "fullName", k.position_kk as "positionKk",
       k.position_ru as "positionRu", k.position_en as "positionEn"
     from account a join capacity k on k.account_id = a.id
     where a.id = any ($1::int[]) and k.subject_id = $2 and k.role = 'INTERNAL_CONTROL' and k.withdrawn_at is null
       and k.valid_from <= $3 and (k.valid_to is null or k.valid_to >= $3) order by a.id, k.id`,
    [ids, work.actor.subjectId, dayOf(work.now)],
  );
  if (ids.length === 0 || found.length !== ids.length) throw new Refusal('EXECUTOR_NOT_OF_UNIT', { field });
  return found;
}
