import { stillAsks } from '../../../deadlines';
import { NO_ONE } from '../../../platform/access/actor';
import type { SqlWriter } from '../../../platform/reading/sql-writer';

/**
 * The term that a case asks for next: one of the viewer's own side before the other's, then the one due first.
 * @param inspection SQL of the inspection's id
 * @param column of the deadline
 */
export function nextDeadlineSql(inspection: string, column: 'id' | 'due_at', sql: SqlWriter): string {
  const own = `case when ${sql.actor('authorityId')} = ${NO_ONE} then 'SUBJECT' else 'AUTHORITY' end`;
  return `(select d.${column} from deadline d where d.inspection_id = ${inspection} and ${stillAsks('d', sql)}
    order by d.party <> ${own}, d.due_at, d.id limit 1)`;
}
