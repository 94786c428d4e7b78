/** What the first page can be narrowed to. */
export type DutyState = 'OVERDUE' | 'DUE_SOON' | 'RUNNING' | 'UNDATED';
