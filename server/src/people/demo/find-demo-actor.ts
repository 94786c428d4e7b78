import { asSystem } from '../../platform/access/as-system';
import type { Actor } from '../../platform/access/actor';
import type { Application } from '../../platform/graphql/application';
import { isRole, ROLES } from '../role';

interface Row {
  account_id: number;
  capacity_id: number;
  role: string;
  full_name: string;
  authority_id: number | null;
  subject_id: number | null;
  position_kk: string;
  position_ru: string;
  opened_case_ids: number[];
}

/** A demonstration account in its first capacity, for telling the story without a session. */
export async function findDemoActor({ dataSource }: Application, email: string): Promise<Actor> {
  const rows = await asSystem(dataSource, async (manager) => {
    const found: Row[] = await manager.query(
      `select a.id as account_id, k.id as capacity_id, k.role, a.full_name, k.authority_id, k.subject_id, k.position_kk, k.position_ru,
         case when k.role = 'COMMISSION_MEMBER' then array(select s.inspection_id from commission_seat s
           where s.account_id = a.id and s.until is null order by s.inspection_id)
           when k.role = 'SPECIALIST' then array(select p.inspection_id from inspection_specialist p
             where p.account_id = a.id and p.opened_at is not null and p.ended_at is null order by 1)
           else '{}' end as opened_case_ids
       from account a join capacity k on k.account_id = a.id where a.email = $1 and a.demo order by k.id limit 1`,
      [email],
    );
    return found;
  });
  const row = rows[0];
  if (!row || !isRole(row.role)) throw new Error(`${email} is not an account of the demonstration`);
  return {
    kind: 'account',
    role: row.role,
    scope: ROLES[row.role].scope,
    accountId: row.account_id,
    capacityId: row.capacity_id,
    authorityId: row.authority_id,
    subjectId: row.subject_id,
    openedCaseIds: row.opened_case_ids,
    name: row.full_name,
    title: row.position_kk === row.position_ru ? row.position_kk : `${row.position_kk} / ${row.position_ru}`,
  };
}
