import {
  addDays,
  addMonths,
  breach,
  dateOfInstant,
  DECISIONS,
  fromCivil,
  type CalendarDate,
  type Finding,
  type Instant,
} from '../../../law';
import type { InspectionFacts, ListLineFacts } from '../facts/inspection-facts';
import { judgeWhoseLine, type InspectedFacts } from './whose-basis';

/** Days of the half-year that a list is of, both included. */
export function daysOf({ year, half }: Pick<ListLineFacts, 'year' | 'half'>): {
  from: CalendarDate;
  to: CalendarDate;
} {
  const from = fromCivil(year, half === 1 ? 1 : 7, 1);
  return { from, to: addDays(addMonths(from, 6), -1) };
}

/** A control stands on a line of the list that is approved for its half-year, and of its subject. Clause 7. */
export function judgeLine(line: ListLineFacts | null, subject: InspectedFacts): Finding[] {
  if (line === null) return [breach('7', 'CONTROL_WITHOUT_LINE', 'VOID')];
  const { listState, year, half } = line;
  const params = { year, half };
  const approved = listState === 'APPROVED' || listState === 'PUBLISHED';
  return [
    ...(approved
      ? []
      : [breach('7', 'LIST_NOT_APPROVED', 'VOID', { params, inputs: { listState, year, half } })]),
    ...(line.listed ? [] : [breach('7', 'LINE_NOT_ON_LIST', 'VOID', { params })]),
    ...judgeWhoseLine(line, subject),
  ];
}

/** The start lies in the half-year of the list, its first and its last day included. Clause 7. */
export function judgeHalfYear(line: ListLineFacts | null, startsOn: CalendarDate): Finding[] {
  if (line === null) return [];
  const { from, to } = daysOf(line);
  if (startsOn >= from && startsOn <= to) return [];
  return [
    breach('7', 'START_OUTSIDE_HALF_YEAR', 'VOID', { params: { from, to }, inputs: { startsOn, from, to } }),
  ];
}

/** Of a control that was appointed elsewhere: its list was approved by the day of its act of appointment. Clause 7. */
export function judgeOrderOfList(line: ListLineFacts | null, actDate: CalendarDate): Finding[] {
  const orderDate = line?.orderDate ?? null;
  if (orderDate === null || orderDate <= actDate) return [];
  const found = { orderDate, actDate };
  return [breach('7', 'LIST_APPROVED_AFTER_ACT', 'VOID', { params: found, inputs: found })];
}

/** The Code of 2026 gives a control with a visit thirty days of notice: told, and never in the way. Clause 16; D10. */
export function judgeLongNotice(noticeSentAt: Instant | null, startAt: Instant): Finding[] {
  const days = DECISIONS.D10.value.warningCalendarDays;
  if (noticeSentAt === null || addDays(dateOfInstant(noticeSentAt), days) <= dateOfInstant(startAt))
    return [];
  return [breach('16', 'NOTICE_UNDER_THIRTY_DAYS', 'WARNING', { params: { days }, decisions: ['D10'] })];
}

/** A case on an administrative offence needs the mark of its field. Clause 6-1. */
export function judgeOffence({ businessSupport }: InspectionFacts): Finding[] {
  return businessSupport ? [] : [breach('6-1', 'OFFENCE_OUTSIDE_ENTREPRENEURSHIP', 'VOID')];
}

/** A reasoned order is needed while the term for remedying runs, and of a prescription of a control alone. Clause 6-2; D1. */
export function judgeEarlyOrder({ grounds, orderedEarly }: InspectionFacts, today: CalendarDate): Finding[] {
  const early = grounds.some(
    ({ kind, prescription }) =>
      kind === 'GROSS_PRESCRIPTION_CONTROL' && prescription?.ofControl && today <= prescription.lastRemedyBy,
  );
  if (orderedEarly) return [breach('6-2', 'EARLY_ORDER_GIVEN', 'CURABLE')];
  return early ? [] : [breach('6-2', 'EARLY_ORDER_NOT_NEEDED', 'CURABLE', { decisions: ['D1'] })];
}
