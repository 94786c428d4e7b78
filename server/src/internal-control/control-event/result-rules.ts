import {
  breach,
  computeDeadline,
  dayOf,
  isInTime,
  instantFromEpoch,
  judge,
  type CalendarDate,
  type Finding,
  type WorkingCalendar,
} from '../../law';

export interface ActDays {
  readonly periodFrom: CalendarDate;
  readonly periodTo: CalendarDate;
  /** The day for the measures that the act asks for; null where it asks for none. */
  readonly measuresBy: CalendarDate | null;
  /** The day of the act. */
  readonly today: CalendarDate;
}

/** What was checked lies behind the act (clause 51 (5)), and the day for its measures does not (clause 51 (10)). */
export function judgeActDays({ periodFrom, periodTo, measuresBy, today }: ActDays): Finding[] {
  const inputs = { periodFrom, periodTo, measuresBy, today };
  return [
    judge(periodFrom <= periodTo, '51.5', 'CONTROL_PERIOD_IN_ORDER', 'CURABLE', {
      inputs,
      params: { from: periodFrom, to: periodTo },
    }),
    judge(periodTo <= today, '51.5', 'CONTROL_PERIOD_PAST', 'CURABLE', {
      inputs,
      params: { date: periodTo, today },
    }),
    judge(measuresBy === null || measuresBy >= today, '51.10', 'CONTROL_MEASURES_AHEAD', 'CURABLE', {
      inputs,
      params: { date: measuresBy ?? today, today },
    }),
  ];
}

export interface ActContent {
  readonly violations: boolean;
  /** Violations by kind, added up. */
  readonly counted: number;
  readonly measures: boolean;
  readonly accountability: boolean;
  readonly proofs: number;
}

/** Once violations were found, how many of which kind, measures, accountability and proofs are part of the act (clause 51). */
export function judgeActContent({
  violations,
  counted,
  measures,
  accountability,
  proofs,
}: ActContent): Finding[] {
  const counts = judge(counted > 0 === violations, '51.7', 'CONTROL_ACT_COUNTS_VIOLATIONS', 'CURABLE', {
    inputs: { violations, counted },
  });
  if (!violations) return [counts];
  return [
    counts,
    judge(measures, '51.10', 'CONTROL_ACT_NAMES_MEASURES', 'CURABLE'),
    judge(accountability, '51.11', 'CONTROL_ACT_NAMES_ACCOUNTABILITY', 'CURABLE'),
    judge(proofs > 0, '51', 'CONTROL_ACT_HAS_PROOFS', 'CURABLE'),
  ];
}

/** The act is shown no later than the last day of the order as extended; a later showing is a fact, and a breach (clause 50, D30). */
export function judgeShowing(shownOn: CalendarDate, endDate: CalendarDate): Finding[] {
  return [
    judge(shownOn <= endDate, '50', 'CONTROL_ACT_SHOWN_IN_TIME', 'WARNING', {
      inputs: { shownOn, endDate },
      params: { date: endDate },
      decisions: ['D30'],
    }),
  ];
}

/** What an event that is held asks for, with the clause and what is said where it is cancelled after the day. */
const SAID_OF_MISSED = {
  P44_EVENT: ['44', 'CONTROL_EVENT_OVERRAN'],
  P48_REQUEST: ['48.1', 'CONTROL_REQUEST_UNANSWERED'],
  P50_ACT_PRESENTATION: ['50', 'CONTROL_ACT_NEVER_SHOWN'],
} as const;
type TermWhileHeld = keyof typeof SAID_OF_MISSED;
export const TERMS_WHILE_HELD = Object.keys(SAID_OF_MISSED) as readonly TermWhileHeld[];

/** To cancel an event undoes nothing of what was missed while it was held (clauses 44, 48, 50). */
export function judgeMissedTerms(
  rule: TermWhileHeld,
  missed: readonly { readonly dueDate: CalendarDate }[],
): Finding[] {
  const [clause, code] = SAID_OF_MISSED[rule];
  return missed.map(({ dueDate }) =>
    breach(clause, code, 'WARNING', { inputs: { dueDate }, params: { date: dueDate } }),
  );
}

/** What was held past the end that an order gave is told by that end, and by the limit of clause 44 once that was over too. */
export function judgeOverrunOrder(
  missed: readonly { readonly dueDate: CalendarDate }[],
  limit: CalendarDate,
  today: CalendarDate,
): Finding[] {
  return missed.flatMap(({ dueDate }) => [
    breach('44', 'CONTROL_EVENT_OVERRAN_ORDER', 'WARNING', {
      inputs: { dueDate },
      params: { date: dueDate },
    }),
    ...(today > limit ? judgeMissedTerms('P44_EVENT', [{ dueDate: limit }]) : []),
  ]);
}

/** The day from which clause 53 counts: that of the showing, and never after the last day of the order (D30). */
export function completionDay(shownOn: CalendarDate, endDate: CalendarDate): CalendarDate {
  return shownOn > endDate ? endDate : shownOn;
}

/** The materials lie before the head of the body by the seventh working day; what came later is a fact, and marked (clause 53, D30). */
export function judgeSubmission(
  shownAt: number,
  endDate: CalendarDate,
  today: CalendarDate,
  calendar: WorkingCalendar,
): Finding[] {
  const from = completionDay(dayOf(shownAt), endDate);
  const { dueDate } = computeDeadline({ rule: 'P53_SUBMISSION', from, calendar });
  return [
    judge(today <= dueDate, '53', 'CONTROL_MATERIALS_IN_TIME', 'WARNING', {
      inputs: { completedOn: from, submittedOn: today },
      params: { date: dueDate },
      decisions: ['D30'],
    }),
  ];
}

export type ResponseKind = 'AGREED' | 'OBJECTED';

/** Signed copies end the matter; objections beside a signature count as objections, so they may follow it (clause 52, D31). */
export function mayRespond(kind: ResponseKind, earlier: readonly ResponseKind[]): Finding[] {
  const none = kind === 'AGREED' ? earlier.length === 0 : !earlier.includes('OBJECTED');
  return [judge(none, '52', 'CONTROL_RESPONSE_ONCE', 'CURABLE', { decisions: ['D31'] })];
}

/** Whether the response came within three working days of the showing; a later one is kept and marked (clause 52). */
export function isResponseInTime(shownAt: number, receivedAt: number, calendar: WorkingCalendar): boolean {
  const term = computeDeadline({ rule: 'P52_OBJECTION', from: dayOf(shownAt), calendar });
  return isInTime(term, instantFromEpoch(receivedAt));
}

export function judgeResponse(
  kind: ResponseKind,
  shownAt: number,
  receivedAt: number,
  calendar: WorkingCalendar,
): Finding[] {
  const inTime = isResponseInTime(shownAt, receivedAt, calendar);
  return [
    judge(kind === 'AGREED' || inTime, '52', 'CONTROL_OBJECTION_IN_TIME', 'WARNING', {
      inputs: { shownOn: dayOf(shownAt), receivedOn: dayOf(receivedAt) },
    }),
  ];
}

export interface DecisionFacts {
  readonly shownAt: number | null;
  readonly responses: readonly ResponseKind[];
  readonly violations: boolean;
  readonly measures: boolean;
}

/** The head of the object is heard first: the head's answer is there, or the three working days are over (clause 52, D43). */
export function mayDecide(
  { shownAt, responses }: DecisionFacts,
  now: number,
  calendar: WorkingCalendar,
): Finding[] {
  const over = shownAt !== null && !isResponseInTime(shownAt, now, calendar);
  return [
    judge(responses.length > 0 || over, '52', 'CONTROL_RESPONSE_AWAITED', 'CURABLE', { decisions: ['D43'] }),
  ];
}

/** A letter asks for measures where the act states violations or asks for measures; of another act note is taken (clause 54). */
export function mayAskForMeasures({ violations, measures }: DecisionFacts): Finding[] {
  return [
    judge(violations || measures, '54.1', 'CONTROL_ACT_ASKS_FOR_MEASURES', 'VOID', {
      inputs: { violations, measures },
    }),
  ];
}

/** To take note is enough only where the act asks for no measures and has no remarks (clause 54). */
export function mayTakeNote({ violations, measures }: DecisionFacts): Finding[] {
  return [
    judge(!violations && !measures, '54.2', 'CONTROL_ACT_WITHOUT_REMARKS', 'VOID', {
      inputs: { violations, measures },
    }),
  ];
}

export interface RestorationFacts {
  /** As the act states them. */
  readonly violationsFound: number;
  readonly violationsRestored: number;
}

/** Rights are restored after violations that the act states: never after more than it does (clause 57). */
export function judgeRestoration(
  { violationsFound, violationsRestored }: RestorationFacts,
  more: number,
): Finding[] {
  const left = violationsFound - violationsRestored;
  return [
    judge(more <= left, '57', 'CONTROL_RESTORED_WITHIN_FOUND', 'CURABLE', {
      inputs: { violationsFound, violationsRestored, more },
      params: { count: left },
    }),
  ];
}

export interface MeasuresFacts {
  /** State of the letter; null while there is none. */
  readonly letterState: string | null;
  /** Rows of the plan that holds; none while none was handed in. */
  readonly planRows: number;
  /** Rows whose execution is not accepted. */
  readonly openRows: number;
  /** Recommendations of which nobody has said whether they were fulfilled. */
  readonly openRecommendations: number;
  /** The letter asks to hold those at fault to account. */
  readonly asksAccountability: boolean;
  /** Copies stand with information that was accepted, or with a penalty that was recorded. */
  readonly accountabilityProven: boolean;
}

/**
 * A letter is answered by a plan (55, 56), and the plan is what is informed of (57): closed when the plan was handed in, its every row is accepted,
 * and so is the information on the letter. Copies prove that those at fault were held to account where the letter asks for it, and somebody
 * has said of each recommendation what came of it: nothing is fulfilled by itself. A letter that was withdrawn asks for nothing.
 */
export function mayClose({
  letterState,
  planRows,
  openRows,
  openRecommendations,
  asksAccountability,
  accountabilityProven,
}: MeasuresFacts): Finding[] {
  if (letterState === 'WITHDRAWN') return [];
  return [
    judge(planRows > 0, '55', 'CONTROL_PLAN_HANDED_IN', 'CURABLE', { inputs: { planRows } }),
    judge(letterState === 'ACCEPTED', '57', 'CONTROL_LETTER_ANSWERED', 'CURABLE'),
    judge(openRows === 0, '57', 'CONTROL_PLAN_EXECUTED', 'CURABLE', { params: { count: openRows } }),
    judge(!asksAccountability || accountabilityProven, '57', 'CONTROL_ACCOUNTABILITY_PROVEN', 'CURABLE'),
    judge(openRecommendations === 0, '57', 'CONTROL_RECOMMENDATIONS_JUDGED', 'CURABLE', {
      params: { count: openRecommendations },
    }),
  ];
}
