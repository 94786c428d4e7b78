import type { SqlWriter } from '../platform/reading/sql-writer';

export enum DeadlineState {
  RUNNING = 'RUNNING',
  SUSPENDED = 'SUSPENDED',
  DUE_SOON = 'DUE_SOON',
  OVERDUE = 'OVERDUE',
  MET = 'MET',
  MET_LATE = 'MET_LATE',
  CANCELLED = 'CANCELLED',
}

/** The state of a stored deadline at the request's instant. Right with the worker switched off: nothing of it is stored. */
export function deadlineStateSql(alias: string, sql: SqlWriter): string {
  const now = sql.instant();
  const over = (at: string) =>
    `(${at} > ${alias}.due_at or (${at} = ${alias}.due_at and not ${alias}.due_instant_included))`;
  return `(case when ${alias}.cancelled_at is not null then 'CANCELLED'
    when ${alias}.met_at is not null then case when ${over(`${alias}.met_at`)} then 'MET_LATE' else 'MET' end
    when ${alias}.suspended_at is not null then 'SUSPENDED'
    when ${over(now)} then 'OVERDUE'
    when ${now} >= ${alias}.first_warning_at then 'DUE_SOON'
    else 'RUNNING' end)`;
}
