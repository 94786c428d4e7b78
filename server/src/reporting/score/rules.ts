import { judge, type CalendarDate, type Finding } from '../../law';
import { SCORE_SOURCES, type ScoreSource } from './sources';

/** From so many on so much of the weight is lost. */
export interface LossGrade {
  readonly from: number;
  readonly percent: number;
}

export interface ScoreCriterionFacts {
  readonly id: number;
  readonly source: ScoreSource;
  /** In whole points. */
  readonly weight: number;
  readonly grades: readonly LossGrade[];
  /** What stands of the weight where there is nothing to measure, in percent. */
  readonly withoutBase: number;
}

/** What the facts of a body give for one criterion: whole numbers, so that no sum drifts. */
export interface Counted {
  readonly counted: number;
  readonly base: number;
}

const NOTHING: Counted = { counted: 0, base: 0 };

/** Half of a hundredth goes up. */
const divided = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

function lossOf(grades: readonly LossGrade[], reached: (from: number) => boolean): number {
  return Math.max(0, ...grades.filter(({ from }) => reached(from)).map(({ percent }) => percent));
}

/** Points of one criterion, in hundredths: never below zero and never above its weight. */
export function pointsOf(criterion: Omit<ScoreCriterionFacts, 'id'>, { counted, base }: Counted): number {
  const { source, weight, grades, withoutBase } = criterion;
  const { measure } = SCORE_SOURCES[source];
  if (measure === 'COUNT') return weight * (100 - lossOf(grades, (from) => counted >= from));
  if (base === 0 && (measure === 'SHARE' || counted === 0)) return weight * withoutBase;
  if (measure === 'SHARE') return divided(weight * 100 * Math.min(counted, base), base);
  // For each thousand, compared without a division.
  return weight * (100 - lossOf(grades, (from) => counted > 0 && counted * 1000 >= from * base));
}

export interface ScoredPart extends Counted {
  readonly criterionId: number;
  readonly points: number;
}

/** A body's score: the sum of what its criteria give, and nothing besides. */
export function scoreOf(
  counts: ReadonlyMap<string, Counted>,
  criteria: readonly ScoreCriterionFacts[],
): { readonly points: number; readonly parts: readonly ScoredPart[] } {
  const parts = criteria.map((criterion) => {
    const { counted, base } = counts.get(criterion.source) ?? NOTHING;
    return { criterionId: criterion.id, counted, base, points: pointsOf(criterion, { counted, base }) };
  });
  return { points: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

export interface Placed {
  readonly bodyId: number;
  readonly points: number;
  readonly place: number;
}

/** The highest first; bodies of one score share a place, and the next stands as many further on. */
export function placesOf(scored: readonly Omit<Placed, 'place'>[]): Placed[] {
  const sorted = scored.toSorted((a, b) => b.points - a.points || a.bodyId - b.bodyId);
  let place = 0;
  return sorted.map(({ bodyId, points }, i) => {
    if (points !== sorted[i - 1]?.points) place = i + 1;
    return { bodyId, points, place };
  });
}

export interface SealFacts {
  readonly year: number;
  readonly today: CalendarDate;
  /** The last day of the terms of the fourth quarter's reports. */
  readonly lastTerm: CalendarDate;
  readonly lines: number;
  readonly editionIsDraft: boolean;
  readonly computedOn: CalendarDate;
}

/** Clause 65: results of the whole year, by criteria that somebody approved; reports may be filed till their term (36, 62, 63). */
export function maySeal(facts: SealFacts): Finding[] {
  const { year, today, lastTerm, lines, editionIsDraft, computedOn } = facts;
  const inputs = { year, today, lastTerm, computedOn };
  const params = { year, date: lastTerm };
  const termsOver = today > lastTerm;
  return [
    judge(today > `${year}-12-31`, '65', 'YEAR_SCORE_YEAR_OVER', 'CURABLE', { inputs, params }),
    judge(termsOver, '63', 'YEAR_SCORE_REPORTS_DUE', 'CURABLE', { inputs, params }),
    // What was computed while a term still ran knows nothing of what was done or missed by it: no question before it is over.
    judge(!termsOver || computedOn > lastTerm, '65', 'YEAR_SCORE_COMPUTED_AFTER_TERMS', 'CURABLE', {
      inputs,
      params: { computed: computedOn, date: lastTerm },
    }),
    judge(!editionIsDraft, '65', 'YEAR_SCORE_BY_LOADED_EDITION', 'CURABLE', { inputs, params }),
    judge(lines > 0, '65', 'YEAR_SCORE_NOT_EMPTY', 'CURABLE', { inputs, params }),
  ];
}

/** What is sealed are the facts as they stand: a report accepted or corrected, a case closed since asks for a computing anew. */
export function judgeFreshness(computedOn: CalendarDate, changedBodies: number): Finding {
  return judge(changedBodies === 0, '65', 'YEAR_SCORE_FACTS_STAND', 'CURABLE', {
    inputs: { computedOn, changedBodies },
    params: { date: computedOn, count: changedBodies },
  });
}

/** The capacity of the person who seals. */
export interface Sealer {
  readonly role: string;
  readonly acting: boolean;
  readonly orderNumber: string | null;
  readonly orderDate: string | null;
}

/** The Chair, or who performs the Chair's duties by an order. */
export function judgeSealer({ role, acting, orderNumber, orderDate }: Sealer): Finding[] {
  const inputs = { role, acting };
  const hasOrder = Boolean(orderNumber) && Boolean(orderDate);
  return [
    judge(role === 'AGENCY_CHAIR', '65', 'YEAR_SCORE_SEALED_BY_CHAIR', 'VOID', { inputs }),
    judge(!acting || hasOrder, '12', 'SIGNER_HAS_ORDER', 'VOID', { inputs }),
  ];
}

/** What is approved is what was computed: the order is of that day or later, and not of a day to come. */
export function judgeSealOrder(
  order: CalendarDate,
  computedOn: CalendarDate,
  today: CalendarDate,
): Finding[] {
  const inputs = { order, computedOn, today };
  const params = { date: computedOn };
  return [
    judge(order <= today, '65', 'YEAR_SCORE_ORDER_ISSUED', 'CURABLE', { inputs }),
    judge(order >= computedOn, '65', 'YEAR_SCORE_ORDER_AFTER_COMPUTING', 'CURABLE', { inputs, params }),
  ];
}
