import type { DataSource } from 'typeorm';
import type { CalendarDate } from '../law';
import type { Actor } from '../platform/access/actor';
import { asSystem } from '../platform/access/as-system';
import { inBothLanguages } from '../platform/messages/both-languages';
import { ROLES } from './role';

interface Row {
  readonly account_id: number;
  readonly capacity_id: number;
  readonly authority_id: number | null;
  readonly full_name: string;
  readonly position_kk: string;
  readonly position_ru: string;
}

/** The administrator of an e-mail, for what is done at the terminal in somebody's name; undefined for anybody else. */
export async function findAdministrator(
  dataSource: DataSource,
  email: string,
  today: CalendarDate,
): Promise<Actor | undefined> {
  const [row] = await asSystem(dataSource, async (manager) => {
    const rows: Row[] = await manager.query(
      `select a.id as account_id, k.id as capacity_id, k.authority_id, a.full_name, k.position_kk, k.position_ru
       from account a join capacity k on k.account_id = a.id and k.role = 'ADMINISTRATOR' and k.withdrawn_at is null
         and k.valid_from <= $2::date and coalesce(k.valid_to >= $2::date, true)
       where lower(a.email) = lower($1) and a.disabled_at is null order by k.id limit 1`,
      [email, today],
    );
    return rows;
  });
  if (!row) return undefined;
  return {
    kind: 'account',
    role: 'ADMINISTRATOR',
    scope: ROLES.ADMINISTRATOR.scope,
    accountId: row.account_id,
    capacityId: row.capacity_id,
    authorityId: row.authority_id,
    subjectId: null,
    name: row.full_name,
    title: inBothLanguages(row.position_kk, row.position_ru),
  };
}
