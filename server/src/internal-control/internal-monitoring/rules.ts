import { addDays, addMonths, fromCivil, judge, type CalendarDate, type Finding } from '../../law';
import { MONITORING_KINDS } from '../scope';
import {
  KINDS_ON_VIOLATIONS,
  POINTS,
  type FindingNature,
  type InternalMonitoringState,
  type PointAnswer,
} from './states';

/** What the rules of clauses 58 to 60 look at. */
export interface InternalMonitoringRuleFacts {
  readonly state: InternalMonitoringState;
  readonly year: number;
  readonly quarter: number;
  readonly dueDate: CalendarDate;
  readonly today: CalendarDate;
  readonly answers: readonly {
    readonly number: number;
    readonly answer: PointAnswer | null;
    /** Something is said of it: words, a file, a finding; of a marked one its words are not looked at. */
    readonly told: boolean;
  }[];
  /** The point of each finding, and of each that is a violation. */
  readonly findings: readonly number[];
  readonly violations: readonly number[];
  /** Proposals that stand and are not sent yet, by the day to inform of measures. */
  readonly drafts: readonly CalendarDate[];
  /** Proposals that were sent and of which nothing is known yet. */
  readonly awaited: number;
  /** Of them those of the fourth kind on which no event rests. */
  readonly eventless: number;
}

export const firstDayOf = (year: number, quarter: number): CalendarDate =>
  fromCivil(year, quarter * 3 - 2, 1);
const dayAfter = (year: number, quarter: number) => addMonths(firstDayOf(year, quarter), 3);

/** A quarter is monitored from its first day on, by a unit of a state body (clauses 38, 58). */
export function mayOpen(kind: string, year: number, quarter: number, today: CalendarDate): Finding[] {
  const from = firstDayOf(year, quarter);
  return [
    judge(MONITORING_KINDS.includes(kind), '38', 'BODY_MONITORS', 'CURABLE', { decisions: ['D26'] }),
    judge(from <= today, '58', 'MONITORING_QUARTER_BEGUN', 'CURABLE', { params: { date: from } }),
  ];
}

/** Every point is answered, a kept one by what was studied, a violated one by a violation that was found and no other one, and the quarter is over (clause 58). */
function whole({ answers, violations, year, quarter, today }: InternalMonitoringRuleFacts): Finding[] {
  const open = answers.filter(({ answer }) => answer === null).length + (POINTS - answers.length);
  const untold = answers.filter(({ answer, told }) => answer === 'MET' && !told);
  const bare = answers.filter(({ number, answer }) => answer === 'VIOLATED' && !violations.includes(number));
  const kept = answers.filter(({ number, answer }) => answer !== 'VIOLATED' && violations.includes(number));
  const over = dayAfter(year, quarter);
  return [
    judge(open === 0, '58', 'MONITORING_POINTS_ANSWERED', 'CURABLE', { params: { count: open } }),
    judge(untold.length === 0, '58', 'MET_POINT_TELLS_WHAT_WAS_STUDIED', 'CURABLE', {
      params: { points: untold.map(({ number }) => number).join(', ') },
    }),
    judge(bare.length === 0, '58', 'VIOLATED_POINT_HAS_FINDING', 'CURABLE', {
      params: { points: bare.map(({ number }) => number).join(', ') },
    }),
    judge(kept.length === 0, '58', 'FINDING_AT_VIOLATED_POINT', 'CURABLE', {
      params: { points: kept.map(({ number }) => number).join(', ') },
    }),
    judge(today >= over, '58', 'MONITORING_QUARTER_OVER', 'CURABLE', { params: { date: addDays(over, -1) } }),
  ];
}

/** The monitoring ends before the report that it feeds (D24); later it is kept and marked. Clause 58. */
function inTime({ dueDate, today }: InternalMonitoringRuleFacts): Finding {
  return judge(today <= dueDate, '58', 'MONITORING_BEFORE_REPORT', 'WARNING', {
    params: { date: dueDate },
    inputs: { dueDate, today },
    decisions: ['D24'],
  });
}

/** Without proposals the quarter is closed by the unit; with them it goes to the leadership (clauses 58, 60). */
export function mayClose(facts: InternalMonitoringRuleFacts): Finding[] {
  const { drafts } = facts;
  return [
    ...whole(facts),
    judge(drafts.length === 0, '60', 'PROPOSALS_GO_TO_LEADERSHIP', 'CURABLE', {
      params: { count: drafts.length },
    }),
    inTime(facts),
  ];
}

export function maySubmit(facts: InternalMonitoringRuleFacts): Finding[] {
  return [
    ...whole(facts),
    judge(facts.drafts.length > 0, '59', 'MONITORING_HAS_PROPOSALS', 'CURABLE'),
    inTime(facts),
  ];
}

/** There is something found that could be taken back as a mistake (clause 58). */
export function mayTakeBackFinding({ findings }: InternalMonitoringRuleFacts): Finding[] {
  return [judge(findings.length > 0, '58', 'FINDING_TO_TAKE_BACK', 'CURABLE')];
}

/** A proposal rests on something that was found (clause 59). */
export function mayPropose({ findings }: InternalMonitoringRuleFacts): Finding[] {
  return [judge(findings.length > 0, '59', 'PROPOSAL_RESTS_ON_FINDING', 'CURABLE')];
}

/** To remedy a violation, and to control because of one, is proposed on a violation; the other kinds on whatever was found (clause 59). */
export function judgeProposalKind(kind: number, nature: FindingNature): Finding[] {
  return [
    judge(
      nature === 'VIOLATION' || !KINDS_ON_VIOLATIONS.includes(kind),
      '59',
      'PROPOSAL_KIND_NEEDS_VIOLATION',
      'CURABLE',
      { inputs: { kind, nature } },
    ),
  ];
}

/** A proposal is sent on by the leadership to others; what the body itself has to do, it does without one (clause 60). */
export function judgeAddressee(bodyId: number, addresseeId: number): Finding {
  return judge(addresseeId !== bodyId, '60', 'PROPOSAL_TO_ANOTHER', 'CURABLE', {
    inputs: { bodyId, addresseeId },
    decisions: ['D44'],
  });
}

/** A proposal names a day to inform of measures that is still to come, today at the earliest (clause 60). */
export function judgeProposalDay(reportBy: CalendarDate, today: CalendarDate): Finding[] {
  return [
    judge(reportBy >= today, '60', 'PROPOSAL_DAY_AHEAD', 'CURABLE', {
      inputs: { reportBy, today },
      params: { date: reportBy, today },
    }),
  ];
}

/** The day to inform of measures is still to come when the proposals go out (clause 60). */
export function judgeReportBy(days: readonly CalendarDate[], today: CalendarDate): Finding[] {
  const past = days.filter((day) => day < today).length;
  return [judge(past === 0, '60', 'PROPOSAL_REPORT_BY_AHEAD', 'CURABLE', { params: { count: past, today } })];
}

/** An event is begun on a proposal of the fourth kind that was sent on and has none (clauses 42, 59). */
export function mayBeginEvent({ eventless }: InternalMonitoringRuleFacts): Finding[] {
  return [judge(eventless > 0, '59', 'PROPOSAL_WANTS_CONTROL_EVENT', 'CURABLE', { decisions: ['D27'] })];
}

export function mayRecordOutcome({ awaited }: InternalMonitoringRuleFacts): Finding[] {
  return [judge(awaited > 0, '60', 'PROPOSAL_AWAITED', 'CURABLE')];
}

/** Whether the information on measures came by the day that was set; it does not move (D50). Clause 60. */
export function judgeInformed(reportBy: CalendarDate, informedOn: CalendarDate): Finding[] {
  const details = { params: { dueDate: reportBy }, inputs: { reportBy, informedOn } };
  return [judge(informedOn <= reportBy, '60', 'PROPOSAL_INFORMED_IN_TIME', 'WARNING', details)];
}
