import { buildCalendar, type CalendarDate, type Decree, type WorkingCalendar } from '../law';
import { decreeOf, type DecreeRow } from './decree-row';

/** Runs a statement under somebody's rights: a command's or a reader's. */
export type AskDatabase = <T extends object>(text: string, values: readonly unknown[]) => Promise<T[]>;

/** The kernel's calendar with the decrees in force. */
export interface CalendarInForce {
  /** How many decrees it holds. */
  readonly version: number;
  readonly calendar: WorkingCalendar;
}

interface Stamped {
  readonly version: number;
  readonly stamp: string;
}

/**
 * Calendars that this process has made, by their stamp. Nothing is ever relied on without asking: each use brings the stamp
 * of the moment, and one that is not known here is made of the decrees that the database holds.
 */
const made = new Map<string, CalendarInForce>();
const MOST_KEPT = 16;

const DECREES_SQL = `
  select d.id, d.kind, d.date::text as date, d.working_date::text as "workingDate", d.number,
    d.decreed_on::text as "decreedOn", d.source
  from calendar_decree d where d.id <= $1 and d.kind <> 'TAKEN_BACK'
    and not exists (select from calendar_decree b where b.takes_back_id = d.id and b.id <= $1)
  order by d.id`;

/** The decrees that hold in a version, in their order. */
export async function decreesOfVersion(ask: AskDatabase, version: number): Promise<Decree[]> {
  return (await ask<DecreeRow>(DECREES_SQL, [version])).map(decreeOf);
}

/** The calendar as it was when it held so many decrees. */
export async function calendarOfVersion(ask: AskDatabase, version: number): Promise<WorkingCalendar> {
  return buildCalendar({ decrees: await decreesOfVersion(ask, version) });
}

async function calendarOf(ask: AskDatabase, stamped: Stamped | undefined): Promise<CalendarInForce> {
  if (!stamped) throw new Error('the database has no calendar in force');
  const { version, stamp } = stamped;
  const known = made.get(stamp);
  if (known) return known;
  const calendar = { version, calendar: await calendarOfVersion(ask, version) };
  if (made.size >= MOST_KEPT) made.clear();
  made.set(stamp, calendar);
  return calendar;
}

/** The calendar by which everything is judged and answered at this moment. */
export async function calendarInForce(ask: AskDatabase): Promise<CalendarInForce> {
  const [stamped] = await ask<Stamped>('select version, stamp from calendar_in_force', []);
  return calendarOf(ask, stamped);
}

/**
 * The calendar for a date that the caller's transaction is about to write. Until it ends no decree comes into force, so that
 * nothing counted by the earlier calendar appears after the decree's own count.
 */
export async function calendarToCountBy(ask: AskDatabase): Promise<CalendarInForce> {
  const [stamped] = await ask<Stamped>('select version, stamp from calendar_to_count_by()', []);
  return calendarOf(ask, stamped);
}

/** Days from the first to the last that a decree says anything of. */
export interface Span {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}
