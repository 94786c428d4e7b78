import {
  addWorkingDays,
  breach,
  computeDeadline,
  dateOfInstant,
  getEdition,
  getRule,
  isInTime,
  met,
  type CalendarDate,
  type DeadlineCertificate,
  type Finding,
  type Instant,
} from '../../../law';
import type { Procedure } from '../../documents';
import type { InspectionFacts, Occasion } from '../facts/inspection-facts';
import { PROCEDURE_FACTS } from '../procedures';

/** How many working days an extension may add at most: that many more, not a new total. Clauses 13, 14; D9. */
export function longestExtension(edition: string, procedure: Procedure = 'INSPECTION'): number {
  const { count } = getRule(PROCEDURE_FACTS[procedure].extension, getEdition(edition));
  return 'length' in count ? count.length : 0;
}

/** The end date as an extension moves it. Clause 14; D9. */
export function extendedEnd(
  endDate: CalendarDate,
  workingDays: number,
  { calendar }: Pick<InspectionFacts, 'calendar'>,
): CalendarDate {
  return addWorkingDays(endDate, workingDays, calendar);
}

/** One working day before the first day of the extension the subject has its notice. Clause 14; D41. */
export function noticeOfExtension(
  earlierEnd: CalendarDate,
  { edition, calendar }: Pick<InspectionFacts, 'edition' | 'calendar'>,
): DeadlineCertificate {
  return computeDeadline({
    rule: 'P14_EXTENSION_NOTICE',
    from: earlierEnd,
    nextWorkingDay: true,
    edition,
    calendar,
  });
}

/** Whether the additional act may be signed: once, before the running term ends, on a registered act, with time for the notice. Clause 14. */
export function judgeExtension(facts: InspectionFacts, { now, today }: Occasion): Finding[] {
  const { endDate, extension, registeredAt } = facts;
  if (extension !== null) {
    const params = { number: extension.number, date: extension.date };
    return [breach('14', 'EXTENSION_SECOND', 'VOID', { params })];
  }
  if (endDate === null) return [];
  const unregistered =
    registeredAt === null ? [breach('14', 'EXTENSION_OF_UNREGISTERED_ACT', 'CURABLE')] : [];
  const details = { params: { endDate }, inputs: { endDate, today }, decisions: ['D41'] };
  if (today > endDate) return [breach('14', 'EXTENSION_AFTER_END', 'VOID', details), ...unregistered];
  const notice = noticeOfExtension(endDate, facts);
  const late = isInTime(notice, now)
    ? []
    : [
        breach('14', 'EXTENSION_NOTICE_LATE', 'VOID', {
          params: { dueDate: notice.dueDate },
          decisions: ['D41'],
        }),
      ];
  return [...late, ...unregistered];
}

/** The days that are added: by their ceiling. Clauses 13, 14; D9. */
export function judgeExtensionTerm({ edition, procedure }: InspectionFacts, workingDays: number): Finding[] {
  const max = longestExtension(edition, procedure);
  if (workingDays >= 1 && workingDays <= max) return [];
  const params = { given: workingDays, max };
  return [breach('14', 'EXTENSION_TOO_LONG', 'VOID', { params, inputs: { workingDays }, decisions: ['D9'] })];
}

/** Of a registration: before the end that the extension moves was over. Clause 14. */
export function judgeExtensionRegistration(
  { earlierEnd }: NonNullable<InspectionFacts['extension']>,
  registeredAt: Instant,
): Finding {
  const details = { params: { endDate: earlierEnd }, inputs: { earlierEnd, registeredAt } };
  return dateOfInstant(registeredAt) <= earlierEnd
    ? met('14', 'EXTENSION_REGISTERED_IN_TIME', details)
    : breach('14', 'EXTENSION_REGISTERED_LATE', 'VOID', details);
}

/** Of a notice at an instant: one working day before the extension at the latest. Clause 14; D41. */
export function judgeExtensionNotice(facts: InspectionFacts, sentAt: Instant): Finding[] {
  const { extension } = facts;
  if (extension === null) return [];
  const { dueAt, dueDate, unit } = noticeOfExtension(extension.earlierEnd, facts);
  const inputs = { sentAt, dueDate, earlierEnd: extension.earlierEnd };
  const details = { params: { dueDate }, inputs, decisions: ['D41'] };
  return isInTime({ dueAt, unit }, sentAt)
    ? [met('14', 'EXTENSION_NOTICE_IN_TIME', details)]
    : [breach('14', 'EXTENSION_NOTICE_LATE', 'VOID', details)];
}

/** Whether the notice may be sent through the system: of a registered act, in time. Clause 14. */
export function judgeExtensionNoticeToSend(facts: InspectionFacts, now: Instant): Finding[] {
  const unregistered = facts.extension?.registeredAt === null;
  return [
    ...(unregistered ? [breach('14', 'EXTENSION_NOT_REGISTERED', 'VOID')] : []),
    ...judgeExtensionNotice(facts, now),
  ];
}
