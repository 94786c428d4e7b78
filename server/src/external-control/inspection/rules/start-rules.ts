import {
  addDays,
  breach,
  computeDeadline,
  dateOfInstant,
  met,
  rollToWorkingDay,
  type CalendarDate,
  type Finding,
  type Instant,
} from '../../../law';
import type { InspectionFacts } from '../facts/inspection-facts';
import { exemptFromNotice } from '../ground-kind';
import { hasAct } from '../procedures';
import { endDatesFrom } from './appointment-rules';
import { judgeHalfYear, judgeLongNotice } from './control-rules';

export function needsNotice(facts: InspectionFacts): boolean {
  return !exemptFromNotice(facts.grounds.map((ground) => ground.kind));
}

/** The act must be registered before the start. Clause 12 and art. 146 (Code, unverified). */
export function judgeRegistration({ registeredAt }: InspectionFacts, startAt: Instant): Finding {
  if (registeredAt === null) return breach('12', 'REGISTRATION_MISSING', 'VOID', { inputs: { startAt } });
  const inputs = { registeredAt, startAt };
  return registeredAt <= startAt
    ? met('12', 'REGISTERED_BEFORE_START', { inputs })
    : breach('12', 'REGISTRATION_MISSING', 'VOID', { inputs });
}

/** Told at least 24 hours before the start; grounds 3 and 8 need no notice. Clause 16; D10. */
export function judgeNotice(facts: InspectionFacts, startAt: Instant): Finding {
  if (!needsNotice(facts)) return met('16', 'NOTICE_NOT_NEEDED');
  const { noticeSentAt } = facts;
  if (noticeSentAt === null)
    return breach('16', 'NOTICE_MISSING', 'VOID', { inputs: { startAt }, decisions: ['D10'] });
  const latest = computeDeadline({ rule: 'P16_START_NOTICE', from: startAt, edition: facts.edition }).dueAt;
  const details = {
    inputs: { noticeSentAt, startAt, latest },
    params: { sentAt: noticeSentAt },
    decisions: ['D10'],
  };
  return noticeSentAt <= latest
    ? met('16', 'NOTICE_IN_TIME', details)
    : breach('16', 'NOTICE_TOO_LATE', 'VOID', details);
}

/**
 * The day of the start that a notice sent today can name: the planned one, or where that is nearer than a day off or past, the first
 * working day that is not, within the end date of the act. Clauses 13, 16; D10, D12.
 */
export function startToTell(
  { plannedStart, endDate, calendar }: Pick<InspectionFacts, 'plannedStart' | 'endDate' | 'calendar'>,
  today: CalendarDate,
): CalendarDate {
  const earliest = addDays(today, 1);
  if (plannedStart >= earliest) return plannedStart;
  const working = rollToWorkingDay(earliest, calendar);
  return endDate !== null && working > endDate ? earliest : working;
}

/** A notice is of a start that can still come: a day from now at the earliest, not after the end date of the act. Clauses 13, 16; D12. */
export function judgeNoticeToSend(facts: InspectionFacts, today: CalendarDate): Finding[] {
  const { endDate, plannedStart } = facts;
  if (!needsNotice(facts)) return [];
  const earliest = addDays(today, 1);
  if (endDate !== null && earliest > endDate)
    return [
      breach('13', 'NOTICE_START_AFTER_END', 'VOID', {
        params: { earliest, endDate },
        decisions: ['D10', 'D12'],
      }),
    ];
  const told = startToTell(facts, today);
  if (told === plannedStart) return [];
  return [
    breach('16', 'NOTICE_NAMES_LATER_START', 'WARNING', {
      params: { plannedStart, told },
      inputs: { plannedStart, today },
      decisions: ['D10'],
    }),
  ];
}

/** Legal acts and materials were studied before. Clause 15. */
export function judgePreparation({ procedure, studiedMaterials }: InspectionFacts): Finding[] {
  return studiedMaterials > 0 || !hasAct(procedure, 'recordPreparation')
    ? []
    : [breach('15', 'PREPARATION_MISSING', 'CURABLE')];
}

/** Nothing that stands in the way of signing or registering, but to be done before the subject is told. Clause 15. */
export function judgePending({ procedure, studiedMaterials }: InspectionFacts): Finding[] {
  return studiedMaterials > 0 || !hasAct(procedure, 'recordPreparation')
    ? []
    : [breach('15', 'PREPARATION_PENDING', 'WARNING')];
}

/** A start on a day off is not forbidden: whoever signs it is told before (13). */
export function judgeDayOff({ plannedStart, calendar }: InspectionFacts): Finding[] {
  if (calendar.isWorkingDay(plannedStart)) return [];
  const params = { plannedStart };
  return [breach('13', 'PLANNED_START_DAY_OFF', 'WARNING', { params, inputs: { plannedStart } })];
}

/**
 * The instant of the start once both facts are there: the later of two days; on one day the hour of the handing over.
 * Clause 17; D10, D11.
 */
export function startInstant(handedOverAt: Instant | null, acquaintedAt: Instant | null): Instant | null {
  if (handedOverAt === null || acquaintedAt === null) return null;
  return dateOfInstant(acquaintedAt) > dateOfInstant(handedOverAt) ? acquaintedAt : handedOverAt;
}

/** A start before the planned one ends the inspection the earlier: nobody's fault, but both sides are told. Clauses 13, 17; D53. */
export function judgeEarlyStart(facts: InspectionFacts, startDate: CalendarDate): Finding[] {
  const { plannedStart, endDate: inAct } = facts;
  const { endDate } = endDatesFrom(startDate, facts);
  if (startDate >= plannedStart || inAct === null || endDate >= inAct) return [];
  return [
    breach('13', 'START_BEFORE_PLANNED', 'WARNING', {
      params: { plannedStart, endDate, inAct },
      inputs: { startDate, plannedStart },
      decisions: ['D53'],
    }),
  ];
}

/** Of a start at an instant, whether still to be made or already made. */
export function judgeStart(facts: InspectionFacts, startAt: Instant): Finding[] {
  const preparation = needsNotice(facts) ? [] : judgePreparation(facts);
  const afterEnd = facts.endDate !== null && dateOfInstant(startAt) > facts.endDate;
  return [
    judgeRegistration(facts, startAt),
    judgeNotice(facts, startAt),
    ...(facts.procedure === 'PREVENTIVE_CONTROL' ? judgeLongNotice(facts.noticeSentAt, startAt) : []),
    ...judgeHalfYear(facts.line, dateOfInstant(startAt)),
    ...preparation,
    ...(afterEnd
      ? [
          breach('13', 'START_AFTER_END_DATE', 'VOID', {
            params: { endDate: facts.endDate },
            decisions: ['D12'],
          }),
        ]
      : []),
  ];
}
