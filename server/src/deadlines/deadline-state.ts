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

/** Days end before the midnight that follows them, hours with their last instant. */
export const over = (alias: string, at: string) =>
  `(${at} > ${alias}.due_at or (${at} = ${alias}.due_at and not ${alias}.due_instant_included))`;

/** The state of a stored deadline at the request's instant. Right with the worker switched off: nothing of it is stored. */
export function deadlineStateSql(alias: string, sql: SqlWriter): string {
  return `(case when ${alias}.missed then 'OVERDUE' when ${alias}.cancelled_at is not null then 'CANCELLED'
    when ${alias}.met_at is not null then case when ${over(alias, `${alias}.met_at`)} then 'MET_LATE' else 'MET' end
    else ${openStateSql(alias, sql)} end)`;
}

/** The state of something that nothing has ended yet. */
export function openStateSql(alias: string, sql: SqlWriter, warnsAt = `${alias}.first_warning_at`): string {
  const now = sql.instant();
  return `(case when ${alias}.suspended_at is not null then 'SUSPENDED'
    when ${over(alias, now)} then 'OVERDUE'
    when ${now} >= ${warnsAt} then 'DUE_SOON'
    else 'RUNNING' end)`;
}
