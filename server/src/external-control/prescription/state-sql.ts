import type { SqlWriter } from '../../platform/reading/sql-writer';

/** `stateAt` of `states.ts` in SQL: right at the instant of asking, with the worker switched off too. */
export function prescriptionStateSql(alias: string, sql: SqlWriter): string {
  const now = sql.instant();
  return `(case when ${alias}.phase <> 'RUNNING' then ${alias}.phase else coalesce(
    (select case when ${now} >= r.answer_due_at then 'REQUEST_UNANSWERED' else 'REQUEST_SENT' end
      from information_request r where r.prescription_id = ${alias}.id and r.sent_at is not null and r.answered_at is null),
    case when ${alias}.informed_at is not null then
        case when exists (select from violation v where v.prescription_id = ${alias}.id and v.state = 'RETURNED')
          then 'RETURNED' else 'INFORMATION_GIVEN' end
      when ${now} >= ${alias}.report_due_at then 'INFORMATION_MISSED' else 'RUNNING' end) end)`;
}
