import { fromCivil, judge, type CalendarDate, type Finding } from '../../law';

/** How much of a criterion's weight a count gives: the highest grade that is reached. */
export interface Grade {
  readonly from: number;
  readonly percent: number;
}

export interface Criterion {
  readonly id: number;
  /** Which facts it counts. */
  readonly source: string;
  readonly weight: number;
  readonly grades: readonly Grade[];
}

export interface Thresholds {
  readonly listedFrom: number;
  readonly mediumFrom: number;
  readonly highFrom: number;
}

export type RiskLevel = 'LOW' | 'MEDIUM' | 'HIGH';

export function pointsOf({ weight, grades }: Pick<Criterion, 'weight' | 'grades'>, counted: number): number {
  const percent = Math.max(0, ...grades.filter(({ from }) => counted >= from).map((grade) => grade.percent));
  return Math.round((weight * percent) / 100);
}

export function levelOf(score: number, { mediumFrom, highFrom }: Thresholds): RiskLevel {
  if (score >= highFrom) return 'HIGH';
  return score >= mediumFrom ? 'MEDIUM' : 'LOW';
}

export interface ScoredPart {
  readonly criterionId: number;
  readonly counted: number;
  readonly points: number;
}

/** A subject's score: what each criterion counted of its facts, and the points that it gives. */
export function scoreOf(
  counts: ReadonlyMap<string, number>,
  criteria: readonly Criterion[],
): { score: number; parts: ScoredPart[] } {
  const parts = criteria.flatMap((criterion): ScoredPart[] => {
    const counted = counts.get(criterion.source) ?? 0;
    return counted > 0 ? [{ criterionId: criterion.id, counted, points: pointsOf(criterion, counted) }] : [];
  });
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

export interface Candidate {
  readonly subjectId: number;
  readonly score: number;
}

export interface ListChange {
  readonly kind: 'ADDED' | 'REMOVED' | 'MOVED';
  readonly subjectId: number;
  readonly position: number | null;
}

/** The subjects that the scores alone put on the list, the highest first; those of one score in the order of the register. */
export function selectByScore(candidates: readonly Candidate[], listedFrom: number): number[] {
  return candidates
    .filter(({ score }) => score >= listedFrom)
    .toSorted((a, b) => b.score - a.score || a.subjectId - b.subjectId)
    .map(({ subjectId }) => subjectId);
}

/** The order of the list after a change that a person made. A change that finds nothing to change leaves it as it is. */
export function applyChange(order: readonly number[], { kind, subjectId, position }: ListChange): number[] {
  const stands = order.includes(subjectId);
  if (kind === 'ADDED' ? stands : !stands) return [...order];
  const others = order.filter((id) => id !== subjectId);
  if (kind === 'REMOVED') return others;
  return others.toSpliced(position === null ? others.length : position - 1, 0, subjectId);
}

/** The list as scores and people made it: scored anew, the changes are made again on top. */
export function orderOf(
  candidates: readonly Candidate[],
  listedFrom: number,
  changes: readonly ListChange[],
): number[] {
  return changes.reduce<number[]>(applyChange, selectByScore(candidates, listedFrom));
}

/** First day of a half-year: what the dates of clause 7 are counted from. */
export function firstDayOf(year: number, half: number): CalendarDate {
  return fromCivil(year, half === 1 ? 1 : 7, 1);
}

/** Last day of a half-year: its list is a ground for no control that begins later. */
export function lastDayOf(year: number, half: number): CalendarDate {
  return half === 1 ? fromCivil(year, 6, 30) : fromCivil(year, 12, 31);
}

/** A list serves the controls of its half-year: once that is over, none can be made for it. Clause 7. */
export function judgeHalfYearLasts(year: number, half: number, on: CalendarDate): Finding {
  const lastDay = lastDayOf(year, half);
  const inputs = { on, lastDay };
  return judge(on <= lastDay, '7', 'LIST_HALF_YEAR_LASTS', 'VOID', { inputs, params: { date: lastDay } });
}

/** A list that is begun after the last day of its approval is late from its first draft on. Clause 7; D6. */
export function judgeBuilding(today: CalendarDate, dueDate: CalendarDate): Finding {
  const inputs = { today, dueDate };
  const params = { date: dueDate };
  return judge(today <= dueDate, '7', 'LIST_BUILT_IN_TIME', 'WARNING', { inputs, params, decisions: ['D6'] });
}

export const ruleOf = (half: number) => (half === 1 ? 'P7_LIST_H1' : 'P7_LIST_H2');

/** Nobody is controlled who is no more: the legal successor stands on the list in its own name. Clause 7. */
export function judgeSubjectsStand(ended: FreezeFacts['ended'], on: CalendarDate): Finding {
  const places = ended.filter((one) => one.on <= on).map(({ place }) => place);
  return judge(places.length === 0, '7', 'LIST_SUBJECTS_STAND', 'CURABLE', {
    inputs: { on, places: places.join(', ') },
    params: { places: places.join(', ') },
  });
}

export interface FreezeFacts {
  readonly year: number;
  readonly half: number;
  /** Lines of the list, and how many of them name no concrete fact or no potential risk. */
  readonly lines: number;
  readonly linesWithoutFact: number;
  /** Places of subjects that have a legal successor, and since when. */
  readonly ended: readonly { readonly place: number; readonly on: CalendarDate }[];
}

/** Clauses 7, 7-1: a half-year that lasts; subjects that stand, tied to a concrete fact and having potential risks. */
export function mayFreeze(
  { year, half, lines, linesWithoutFact, ended }: FreezeFacts,
  today: CalendarDate,
): Finding[] {
  const params = { count: linesWithoutFact };
  return [
    judgeHalfYearLasts(year, half, today),
    judge(lines > 0, '7', 'LIST_NOT_EMPTY', 'CURABLE'),
    judge(linesWithoutFact === 0, '7-1', 'LIST_LINES_NAME_FACTS', 'CURABLE', { params }),
    judgeSubjectsStand(ended, today),
  ];
}

/** The capacity of the person who approves. */
export interface Approver {
  readonly role: string;
  readonly acting: boolean;
  readonly orderNumber: string | null;
  readonly orderDate: string | null;
  /** The first day on which the capacity holds. */
  readonly validFrom: CalendarDate;
}

/** An order of a day before the duties were laid on whoever signs it was signed by nobody who could. Clauses 7, 12. */
export function judgePowers({ acting, validFrom }: Approver, orderDate: CalendarDate): Finding {
  const inputs = { orderDate, validFrom };
  const params = { date: validFrom };
  return judge(!acting || orderDate >= validFrom, '7', 'LIST_ORDER_WITHIN_POWERS', 'VOID', {
    inputs,
    params,
  });
}

/** Clause 7: the Chair, or who performs the Chair's duties by an order; nobody else. */
export function judgeApprover(approver: Approver): Finding[] {
  const inputs = { role: approver.role, acting: approver.acting };
  const hasOrder = Boolean(approver.orderNumber) && Boolean(approver.orderDate);
  return [
    judge(approver.role === 'AGENCY_CHAIR', '7', 'LIST_APPROVED_BY_CHAIR', 'VOID', { inputs }),
    judge(!approver.acting || hasOrder, '12', 'SIGNER_HAS_ORDER', 'VOID', { inputs }),
  ];
}

export interface OrderFacts {
  readonly orderDate: CalendarDate;
  readonly frozenOn: CalendarDate;
  readonly today: CalendarDate;
  readonly dueDate: CalendarDate;
}

/** What was frozen is what is approved; a late order is a fact and recorded as late (clause 7, D6). */
export function judgeOrder({ orderDate, frozenOn, today, dueDate }: OrderFacts): Finding[] {
  const inputs = { orderDate, frozenOn, today, dueDate };
  return [
    judge(orderDate <= today, '7', 'LIST_ORDER_ISSUED', 'CURABLE', { inputs }),
    judge(orderDate >= frozenOn, '7', 'LIST_ORDER_AFTER_FREEZING', 'CURABLE', { inputs }),
    judge(orderDate <= dueDate, '7', 'LIST_APPROVED_IN_TIME', 'WARNING', {
      inputs,
      params: { date: dueDate },
      decisions: ['D6'],
    }),
  ];
}
