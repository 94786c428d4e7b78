import {
  addDays,
  breach,
  computed,
  LIMITS,
  type CalendarDate,
  type Finding,
  type Instant,
} from '../../../law';
import type { InspectionFacts } from '../facts/inspection-facts';

/** One violation's remedy-by date, as the inspector sets it. */
export interface RemedyDate {
  readonly pointId: number;
  readonly remedyBy: CalendarDate;
  /** What is to be done, in the inspector's words. */
  readonly measure?: string | null;
}

/** First day that a remedy-by date may name when the prescription is handed over on a day (Code, unverified). */
export function earliestRemedyBy(handedOverOn: CalendarDate): CalendarDate {
  return addDays(handedOverOn, LIMITS.leastDaysToRemedy.value);
}

/** Nothing is asked for once the end date is over, nor for a day after it. Clause 5 with 13. */
export function judgeRequest({ endDate }: InspectionFacts, today: CalendarDate, dueDate = today): Finding[] {
  if (endDate === null) return [];
  if (today > endDate) return [breach('5', 'REQUEST_AFTER_END', 'VOID', { params: { endDate } })];
  return dueDate > endDate ? [breach('5', 'REQUEST_DUE_AFTER_END', 'CURABLE', { params: { endDate } })] : [];
}

/** Every point is answered before an act can be drawn up. Clause 3 (comprehensiveness). */
export function judgeAnswers({ unanswered, openRequests }: InspectionFacts): Finding[] {
  return [
    ...(unanswered > 0
      ? [breach('3', 'POINTS_UNANSWERED', 'CURABLE', { params: { count: unanswered } })]
      : []),
    ...(openRequests > 0
      ? [breach('5', 'REQUESTS_OPEN', 'WARNING', { params: { count: openRequests } })]
      : []),
  ];
}

/** What is found violated is proven: said before the act, which itself says where nothing is attached. Clause 3 (reliability). */
export function judgeProofs({ unproven = [] }: InspectionFacts): Finding[] {
  const params = { points: unproven.join(', ') };
  return unproven.length === 0 ? [] : [breach('3', 'VIOLATIONS_UNPROVEN', 'WARNING', { params })];
}

/** Whether an answer was given before the act was drawn up: however late it comes, it is a fact of the inspection. Clauses 17, 22. */
export function wasGivenBeforeAct(
  { drawnUpAt }: Pick<InspectionFacts, 'drawnUpAt'>,
  answeredAt: Instant,
): boolean {
  return drawnUpAt !== null && Date.parse(answeredAt) < Date.parse(drawnUpAt);
}

/** An answer that the act was drawn up without: it is kept beside the act, of which it changes nothing. Clause 22. */
export function judgeLateAnswer(number: string, answeredAt: Instant): Finding[] {
  return [breach('22', 'ANSWER_CAME_AFTER_ACT', 'WARNING', { params: { number, answeredAt } })];
}

/** What was offered and refused goes to the registry as it is: its mark proves that text and no other. Clause 24. */
export function judgeRefused({ resultsRefusedAt }: InspectionFacts): Finding[] {
  return resultsRefusedAt === null ? [] : [breach('24', 'RESULT_ACT_REFUSED_ALREADY', 'CURABLE')];
}

/** The protocol goes to the registry before it is marked: a mark of an earlier day is kept, and told. Clause 24. */
export function judgeMark(drawnUpOn: CalendarDate, markedOn: CalendarDate): Finding[] {
  const params = { drawnUpOn, markedOn };
  return markedOn < drawnUpOn ? [breach('24', 'MARK_BEFORE_PROTOCOL', 'WARNING', { params })] : [];
}

/** Never fewer days to remedy than the least, from the day of handing over. Clause 22-1. */
export function judgeRemedyTime(dates: readonly CalendarDate[], handedOverOn: CalendarDate): Finding[] {
  const earliest = earliestRemedyBy(handedOverOn);
  const params = { earliest, days: LIMITS.leastDaysToRemedy.value };
  return dates.some((date) => date < earliest)
    ? [breach('22-1', 'REMEDY_TIME_TOO_SHORT', 'CURABLE', { params })]
    : [];
}

/** Violations ⇔ exactly one prescription with a date for each and one date to report (D16). Clauses 22-1, 28-1. */
export function judgePrescription(
  violated: InspectionFacts['violated'],
  remedy: readonly RemedyDate[],
  reportBy: CalendarDate | null,
  handedOverOn: CalendarDate,
): Finding[] {
  if (violated.length === 0) {
    const none = remedy.length === 0 && reportBy === null;
    return none
      ? [computed('22-1', 'NO_VIOLATIONS')]
      : [breach('22-1', 'PRESCRIPTION_WITHOUT_VIOLATIONS', 'CURABLE', { decisions: ['D8'] })];
  }
  const wanted = new Set(violated.map(({ pointId }) => pointId));
  const given = new Set(remedy.map(({ pointId }) => pointId));
  const matches =
    wanted.size === given.size && given.size === remedy.length && [...wanted].every((id) => given.has(id));
  const dates = remedy.map(({ remedyBy }) => remedyBy);
  const last = dates.reduce((a, b) => (a > b ? a : b), handedOverOn);
  return [
    ...(matches
      ? []
      : [breach('22-1', 'REMEDY_DATES_INCOMPLETE', 'CURABLE', { params: { count: wanted.size } })]),
    ...judgeRemedyTime(dates, handedOverOn),
    // D16: left out, the last remedy-by date is the report-by date too.
    ...(reportBy !== null && reportBy < last
      ? [
          breach('28-1', 'REPORT_BY_TOO_EARLY', 'CURABLE', {
            params: { lastRemedyBy: last },
            decisions: ['D16'],
          }),
        ]
      : []),
  ];
}

/** Completed on the day of handing over (or of the registry's mark), not after the end date: a fact, never in the way. Clause 23; D14. */
export function judgeCompletion({ endDate }: InspectionFacts, completedOn: CalendarDate): Finding[] {
  if (endDate === null || completedOn <= endDate) return [];
  return [
    breach('23', 'COMPLETED_AFTER_END_DATE', 'VOID', {
      params: { endDate, completedOn },
      inputs: { endDate, completedOn },
    }),
  ];
}
