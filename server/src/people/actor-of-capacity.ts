import { dateOfInstant } from '../law';
import type { Actor } from '../platform/access/actor';
import { asSystem } from '../platform/access/as-system';
import type { Application } from '../platform/graphql/application';
import { inBothLanguages } from '../platform/messages/both-languages';
import { isRole, ROLES } from './role';

interface Row {
  readonly full_name: string;
  readonly role: string;
  readonly authority_id: number | null;
  readonly subject_id: number | null;
  readonly position_kk: string;
  readonly position_ru: string;
  readonly heir_of: number[];
  readonly whole: number[];
}

/** Whoever asked for a job, as they may act now; undefined once the capacity holds no more or the account is closed. */
export async function actorOfCapacity(
  application: Application,
  { accountId, capacityId }: { readonly accountId: number; readonly capacityId: number },
): Promise<Actor | undefined> {
  const today = dateOfInstant(application.clock.now());
  const [row] = await asSystem(application.dataSource, async (manager) => {
    const rows: Row[] = await manager.query(
      `select a.full_name, k.role, k.authority_id, k.subject_id, k.position_kk, k.position_ru, heirs_reach(k.subject_id) as heir_of, predecessors_of(k.subject_id) as whole
       from capacity k join account a on a.id = k.account_id and a.disabled_at is null
       where k.id = $1 and a.id = $2 and k.withdrawn_at is null and k.valid_from <= $3::date
         and coalesce(k.valid_to >= $3::date, true)`,
      [capacityId, accountId, today],
    );
    return rows;
  });
  if (!row || !isRole(row.role)) return undefined;
  return {
    kind: 'account',
    role: row.role,
    scope: ROLES[row.role].scope,
    accountId,
    capacityId,
    authorityId: row.authority_id,
    subjectId: row.subject_id,
    heirOf: row.heir_of,
    sharesOf: row.heir_of.filter((id) => !row.whole.includes(id)),
    name: row.full_name,
    title: inBothLanguages(row.position_kk, row.position_ru),
  };
}
