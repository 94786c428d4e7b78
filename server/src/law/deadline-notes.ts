import type { CalendarDate } from './calendar-date';
import type { DeadlineNote } from './deadline-certificate';
import type { DeadlineRule } from './deadline-rule';
import type { Edition } from './editions/edition';

export interface NoteFacts {
  readonly rule: DeadlineRule;
  readonly edition: Edition;
  readonly given: CalendarDate;
  readonly from: CalendarDate;
  readonly dueDate: CalendarDate;
  readonly unrolledDate: CalendarDate;
  readonly provisional: boolean;
}

/** What to say beside a deadline: the readings that shaped it, and what may still change it. */
export function deadlineNotes(facts: NoteFacts): DeadlineNote[] {
  const { rule, edition, given, from, dueDate, unrolledDate, provisional } = facts;
  const notes: DeadlineNote[] = rule.decisions.map((decision) => ({
    code: 'DECISION',
    decision,
    params: {},
  }));
  if (from !== given) notes.push({ code: 'PERIOD_TAKEN', params: { given, from } });
  if (dueDate !== unrolledDate)
    notes.push({ code: 'UNROLLED', decision: 'D13', params: { of: unrolledDate, to: dueDate } });
  if (provisional) notes.push({ code: 'PROVISIONAL', params: {} });
  if (
    edition.newerLawAfter !== undefined &&
    (given > edition.newerLawAfter || dueDate > edition.newerLawAfter)
  ) {
    notes.push({ code: 'NEWER_LAW', decision: 'D37', params: { after: edition.newerLawAfter } });
  }
  return notes;
}
