import { NO_ONE } from '../../platform/access/actor';
import type { SqlWriter } from '../../platform/reading/sql-writer';

const isSubject = (sql: SqlWriter) => `${sql.actor('subjectId')} <> ${NO_ONE}`;

/** The version as the reader may know it: the subject counts the acts that it was told of. */
export function prescriptionVersionSql(alias: string, sql: SqlWriter): string {
  return `(${alias}.version - case when ${isSubject(sql)} then ${alias}.withheld_versions else 0 end)`;
}

/** Something that was given back waits for the subject: what an inspection checks, as the subject knows, is none of it. */
export const isReturnedSql = (alias: string): string =>
  `exists (select from violation v where v.prescription_id = ${alias}.id and v.state = 'RETURNED' and not exists (
    select from inspection o where o.id = v.taken_over_by and o.disclosed_to_subject_id is not null))`;

/**
 * `stateAt` of `states.ts` in SQL: right at the instant of asking, with the worker switched off too. A subject that has no
 * notice yet of the inspection which closed its prescription is shown the state without it (clause 16).
 */
export function prescriptionStateSql(alias: string, sql: SqlWriter): string {
  const now = sql.instant();
  const withheld = `coalesce(${alias}.closing_withheld and ${isSubject(sql)}, false)`;
  return `(case when ${alias}.phase <> 'RUNNING' and not ${withheld} then ${alias}.phase else coalesce(
    (select case when ${now} >= r.answer_due_at then 'REQUEST_UNANSWERED' else 'REQUEST_SENT' end
      from information_request r where r.prescription_id = ${alias}.id and r.sent_at is not null and r.answered_at is null),
    case when ${alias}.informed_at is not null then
        case when ${isReturnedSql(alias)}
          then 'RETURNED' else 'INFORMATION_GIVEN' end
      when ${now} >= ${alias}.report_due_at then 'INFORMATION_MISSED' else 'RUNNING' end) end)`;
}
