import type { Actor } from '../platform/access/actor';
import { dayOf, workingDaysBetween, type WorkingCalendar } from '../law';
import { Party } from './deadline.graphql-type';

/** What the totals of a page need to know of its question. */
export interface AskedOf {
  readonly party: Party;
}

export function ownParty(actor: Actor): Party {
  return actor.scope === 'subject' ? Party.SUBJECT : Party.AUTHORITY;
}

/** A term in hours may end as its day begins: the last day is the one that holds the instant before. */
export function workingDaysTill(dueAt: Date | string, now: Date, calendar: WorkingCalendar): number {
  const lastDay = dayOf(new Date(dueAt).getTime() - 1);
  return workingDaysBetween(dayOf(now), lastDay, calendar);
}
