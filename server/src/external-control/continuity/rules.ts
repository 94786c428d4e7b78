import { addDays, breach, type CalendarDate, type Finding } from '../../law';

/** House parameter: a longer absence is no leave but another person's post. */
export const LONGEST_LEAVE_DAYS = 366;

export interface Leave {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

/** Whether a leave may be entered: its days in their order, not over yet, and not covering another one's. Ours. */
export function judgeLeave(leave: Leave, others: readonly Leave[], today: CalendarDate): Finding[] {
  const { firstDay, lastDay } = leave;
  const inOrder = firstDay <= lastDay && lastDay < addDays(firstDay, LONGEST_LEAVE_DAYS);
  const overlaps = others.some((other) => other.firstDay <= lastDay && other.lastDay >= firstDay);
  return [
    ...(inOrder ? [] : [breach('12', 'LEAVE_PERIOD', 'CURABLE', { params: { days: LONGEST_LEAVE_DAYS } })]),
    ...(lastDay < today ? [breach('12', 'LEAVE_OVER', 'CURABLE', { params: { date: lastDay } })] : []),
    ...(overlaps ? [breach('12', 'LEAVE_OVERLAPS', 'CURABLE')] : []),
  ];
}
