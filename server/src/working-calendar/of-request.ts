import type { WorkingCalendar } from '../law';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Work } from '../platform/commands/work';
import {
  calendarInForce,
  calendarOfVersion,
  calendarToCountBy,
  type AskDatabase,
  type CalendarInForce,
} from './calendar-in-force';

/** The calendar in force, asked for once a request. */
export function calendarOf(context: RequestContext): Promise<CalendarInForce> {
  const ask: AskDatabase = (text, values) => context.reader.query(text, values);
  return context.store('calendar in force', () => calendarInForce(ask));
}

/** The calendar as it was when it held so many decrees, made once a request. */
export function calendarOfRequest(context: RequestContext, version: number): Promise<WorkingCalendar> {
  const ask: AskDatabase = (text, values) => context.reader.query(text, values);
  return context.store(`calendar of version ${version}`, () => calendarOfVersion(ask, version));
}

/** The calendar by which a command judges and answers. */
export function calendarOfWork(work: Work): Promise<CalendarInForce> {
  return calendarInForce((text, values) => work.query(text, values));
}

/** The calendar for a date that a command is about to write. */
export function calendarToCount(work: Work): Promise<CalendarInForce> {
  return calendarToCountBy((text, values) => work.query(text, values));
}
