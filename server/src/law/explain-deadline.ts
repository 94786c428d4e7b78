import { addDays, type CalendarDate } from './calendar-date';
import type { CountedDay, DeadlineCertificate } from './deadline-certificate';
import type { DeadlineRule } from './deadline-rule';
import { getEdition, getRule, RULEBOOK, type Rulebook } from './editions/rulebook';
import { formatDate, formatMonth, formatWeekday } from './format-date';
import { almatyClock, dateOfInstant, type Instant } from './instant';
import type { Language } from './language';
import type { LawMessageCode } from './message-codes';
import { termName } from './term-name';
import { dayReasonMessage, lawMessage, noteMessage } from './messages';

function countCode({ unit, direction, length, givenBack }: DeadlineCertificate): LawMessageCode {
  if (givenBack !== undefined) return 'COUNT_givenBack';
  if (typeof length !== 'number') return 'COUNT_fixed';
  if (unit === 'workingDays')
    return direction === 'before' ? 'COUNT_workingDays_before' : 'COUNT_workingDays_after';
  if (unit === 'calendarDays') return 'COUNT_calendarDays_after';
  if (unit === 'months') return 'COUNT_months_after';
  return unit === 'hours' ? 'COUNT_hours_before' : 'COUNT_document';
}

/** How long a term is, without any date that it was counted from: a number of units, or in words where the law names a day. */
export function lengthText({ count }: DeadlineRule, language: Language): string {
  if (!('fixed' in count)) {
    return count.unit === 'calendarDate' ? lawMessage('LENGTH_document', {}, language) : String(count.length);
  }
  const { fixed } = count;
  if (fixed.kind === 'monthAfterQuarter')
    return lawMessage('LENGTH_monthAfterQuarter', { day: fixed.day }, language);
  const code = fixed.yearOffset === 0 ? 'LENGTH_sameYear' : 'LENGTH_yearBefore';
  return lawMessage(code, { day: fixed.day, month: formatMonth(fixed.month, language) }, language);
}

function explainDay({ date, reason }: CountedDay, language: Language): string[] {
  return reason
    ? [
        `${formatDate(date, language)}, ${formatWeekday(date, language)}: ${dayReasonMessage(reason, language)}`,
      ]
    : [];
}

/** Days off inside a count of calendar days or months count like any other: only the end of it needs telling. */
function isWorthTelling({ date, counted }: CountedDay, { unit, unrolledDate }: DeadlineCertificate): boolean {
  return !counted || (unit !== 'calendarDays' && unit !== 'months') || date === unrolledDate;
}

/** Midnight belongs to the day that it ends. */
function lastMoment(dueAt: Instant): { readonly due: CalendarDate; readonly time: string } {
  const [due, time] = [dateOfInstant(dueAt), almatyClock(dueAt)];
  return time === '00:00' ? { due: addDays(due, -1), time: '24:00' } : { due, time };
}

/** What moved the date of a document, line by line: an extension (14), days that a suspension gave back (20). */
export function explainMoves({ moves = [] }: DeadlineCertificate, language: Language): string[] {
  return moves.map(({ code, params }) => lawMessage(code, params, language));
}

/**
 * How a deadline came about, line by line: the clause and count, the event, every day that did not simply count,
 * suspensions, the result, the notes. For people; the certificate itself is the record.
 */
export function explainDeadline(
  certificate: DeadlineCertificate,
  language: Language,
  rulebook: Rulebook = RULEBOOK,
  caseNumber: string | null = null,
): string[] {
  const edition = getEdition(certificate.edition, rulebook);
  const rule = getRule(certificate.ruleId, edition);
  const { clause, from, dueAt, dueDate, days, notes, suspensions, unit } = certificate;
  const length = typeof certificate.length === 'number' ? certificate.length : 0;
  const clauseText = lawMessage(
    clause.includes(';') ? 'CLAUSES' : 'CLAUSE',
    { clause: clause.replaceAll(';', ', ') },
    language,
  );
  const due =
    unit === 'hours'
      ? lawMessage('DUE_AT', lastMoment(dueAt), language)
      : lawMessage('DUE', { due: dueDate }, language);
  return [
    `${clauseText}. ${termName(rule, caseNumber, language)}: ${lawMessage(countCode(certificate), { length, from }, language)}`,
    ...(certificate.givenBack === undefined
      ? [lawMessage('COUNTED_FROM', { event: rule.countedFrom[language] }, language)]
      : []),
    ...suspensions.map(({ suspendedOn, resumedOn }) =>
      lawMessage('SUSPENSION', { from: suspendedOn, until: resumedOn }, language),
    ),
    ...explainMoves(certificate, language),
    ...days.filter((day) => isWorthTelling(day, certificate)).flatMap((day) => explainDay(day, language)),
    due,
    ...notes.map((note) => noteMessage(note, language, edition.id, rulebook)),
  ];
}
