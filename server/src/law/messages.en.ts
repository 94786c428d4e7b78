import type { LawMessages } from './message-codes';

export const en: LawMessages = {
  UNKNOWN_RULE: 'There is no rule “{given}” in the edition {edition}.',
  UNKNOWN_EDITION: 'The product holds no edition “{given}” of the Rules.',
  DATE_OUTSIDE_EDITIONS: '{given} lies outside the edition {edition}, in force from {from}.',
  DATE_OUTSIDE_CALENDAR: 'A count from {given} leaves the calendar, which runs from {first} to {last}.',
  DATE_OUTSIDE_PERIOD: '{given} does not lie in the half-year of this rule, which begins on {from}.',
  INVALID_DATE:
    '“{given}” is neither a date nor an instant with its zone, such as 2026-03-19T10:00:00+05:00.',
  INVALID_INSTANT: '“{given}” is not an instant with its offset from UTC, such as 2026-03-19T10:00:00+05:00.',
  INVALID_PERIOD: '{given} is not a number of units that can be counted.',
  INVALID_SUSPENSION:
    'A suspension from {from} to {until} does not fit this term: it lies within it and lasts a month at most.',
  NOT_SUSPENDABLE: 'The term “{rule}” cannot be suspended.',
  INVALID_DECREE: '{given} lies outside the years of the calendar.',
  WEEKEND: 'weekend',
  HOLIDAY: 'holiday: {holiday}',
  HOLIDAY_MOVED: 'day off for the holiday {holiday} that fell on {of}',
  DAY_OFF_TRANSFERRED: 'day off, worked on {of} instead',
  DAY_OFF_DECLARED: 'day off declared: {source}',
  DAY_OF_MOURNING: 'day of national mourning: {source}',
  WORKING_DAY_TRANSFERRED: 'working day in place of {of}',
  WORKING_DAY_DECLARED: 'working day declared: {source}',
  SUSPENDED: 'suspended since {of}',
  PERIOD_MOVED: 'the last day, {of}, is a day off: the term ends on the next working day',
  FIXED_DATE: 'date named by the Rules; it does not move off a day off',
  DOCUMENT_DATE: 'date set in the document; it does not move off a day off',
  PERIOD_TAKEN: '{given} was taken as a day of the period that begins on {from}.',
  UNROLLED: 'Counted, the term ends on {of}; that is a day off, so it moves to {to}.',
  PROVISIONAL: 'Provisional: the count touches days for which no calendar has been decreed yet.',
  NEWER_LAW: 'After {after} a newer law exists; this is counted by the edition of 28 November 2018.',
  DECISION: '{reading} (reading {decision})',
  CLAUSE: 'Clause {clause}',
  CLAUSES: 'Clauses {clause}',
  COUNT_workingDays_after:
    '{length} working day after {from}, counting from the next day | {length} working days after {from}, counting from the next day',
  COUNT_workingDays_before:
    '{length} working day before {from}, that day not counted | {length} working days before {from}, that day not counted',
  COUNT_calendarDays_after: '{length} calendar day after {from} | {length} calendar days after {from}',
  COUNT_months_after: '{length} month after {from} | {length} months after {from}',
  COUNT_hours_before: '{length} hour before the start on {from} | {length} hours before the start on {from}',
  COUNT_document: 'the date set in the document: {from}',
  COUNT_givenBack:
    '{length} working day given back, counting from {from} | {length} working days given back, counting from {from}',
  COUNT_fixed: 'the date that the Rules name for the period beginning on {from}',
  LENGTH_document: 'the date set in the document',
  LENGTH_monthAfterQuarter: 'day {day} of the month after the quarter',
  LENGTH_sameYear: '{day} {month} of the same year',
  LENGTH_yearBefore: '{day} {month} of the year before',
  COUNTED_FROM: 'Counted from: {event}',
  DUE: 'Last day: {due}, until 24:00 Kazakhstan time',
  DUE_AT: 'At the latest: {due}, {time} Kazakhstan time',
  EXTENDED:
    'Extended by additional act No. {number} of {date} by {length} working day: {to} instead of {from}. Reason: {reason} | Extended by additional act No. {number} of {date} by {length} working days: {to} instead of {from}. Reason: {reason}',
  EXTENDED_BY_ORDER:
    'Extended by order No. {number} of {date} by {length} calendar day: {to} instead of {from}. Reason: {reason} | Extended by order No. {number} of {date} by {length} calendar days: {to} instead of {from}. Reason: {reason}',
  SHORTENED_BY_ORDER:
    'Shortened by order No. {number} of {date} by {length} calendar day: {to} instead of {from}. Reason: {reason} | Shortened by order No. {number} of {date} by {length} calendar days: {to} instead of {from}. Reason: {reason}',
  SET_RIGHT_BY_ORDER: 'Set right by order No. {number} of {date}: {to} instead of {from}. Reason: {reason}',
  DAYS_GIVEN_BACK:
    'Suspended on {suspendedOn}, resumed on {resumedOn}; {length} working day given back: {to} instead of {from}. Reason: {reason} | Suspended on {suspendedOn}, resumed on {resumedOn}; {length} working days given back: {to} instead of {from}. Reason: {reason}',
  FACT_CORRECTED:
    'A wrongly recorded fact was corrected: it happened on {corrected}, not on {earlier}; {to} instead of {from}. Reason: {reason}',
  SUSPENSION: 'Suspended on {from}, resumed on {until}',
};
