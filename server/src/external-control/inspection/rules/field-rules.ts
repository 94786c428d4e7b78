import { breach, type CalendarDate, type Finding } from '../../../law';
import type { InspectionFacts } from '../facts/inspection-facts';

/** What is asked of the subject. Clause 5, sub-paragraphs 1 to 3 and 5. */
export const REQUEST_KINDS = [
  'DOCUMENTS',
  'SYSTEM_ACCESS',
  'EXPLANATION',
  'INTERNAL_CONTROL',
  'RECOMMENDATION',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** What a recommendation aims at. Clause 5, sub-paragraph 5. */
export const RECOMMENDATION_AIMS = ['BETTER_SERVICE', 'REMEDY_VIOLATIONS', 'HOLD_TO_ACCOUNT'] as const;
export type RecommendationAim = (typeof RECOMMENDATION_AIMS)[number];

/**
 * Only what belongs to the subject-matter is asked for: points that a request names are points of the case's checklist, and
 * access to a system, which shows more than was asked, always names those that it serves. Clause 5, sub-paragraph 1; art. 156.
 */
export function judgeSubjectMatter(
  kind: RequestKind,
  pointIds: readonly number[],
  listed: readonly number[],
): Finding[] {
  const strange = pointIds.filter((id) => !listed.includes(id)).length;
  if (strange > 0) return [breach('5', 'OUTSIDE_SUBJECT_MATTER', 'VOID', { params: { count: strange } })];
  return kind === 'SYSTEM_ACCESS' && pointIds.length === 0
    ? [breach('5', 'ACCESS_WITHOUT_POINTS', 'CURABLE')]
    : [];
}

/** Violations are recommended to be remedied, and people to be held to account for them, where some were found. Clause 5 (5). */
export function judgeAims(
  aims: readonly RecommendationAim[],
  { violated }: Pick<InspectionFacts, 'violated'>,
): Finding[] {
  const resting = aims.filter((aim) => aim !== 'BETTER_SERVICE');
  return resting.length > 0 && violated.length === 0
    ? [breach('5', 'NO_VIOLATION_TO_RECOMMEND_ON', 'CURABLE')]
    : [];
}

/** A point that was answered once the end date was over: it happened, and is kept as a breach. Clauses 13, 17. */
export function judgeAnsweredOn({ endDate }: Pick<InspectionFacts, 'endDate'>, day: CalendarDate): Finding[] {
  return endDate !== null && day > endDate
    ? [breach('13', 'ANSWERED_AFTER_END', 'VOID', { params: { endDate }, inputs: { endDate, day } })]
    : [];
}

/** Who was heard once the end date was over, or while the term stood still: it happened, and is kept as a breach. Clauses 5, 13, 19. */
export function judgeHeardOn(
  { endDate, suspension }: Pick<InspectionFacts, 'endDate' | 'suspension'>,
  day: CalendarDate,
): Finding[] {
  if (endDate !== null && day > endDate)
    return [breach('5', 'HEARD_AFTER_END', 'VOID', { params: { endDate }, inputs: { endDate, day } })];
  const stopped =
    suspension !== null &&
    day >= suspension.suspendedOn &&
    (suspension.resumedOn === null || day < suspension.resumedOn);
  return stopped
    ? [breach('19', 'HEARD_WHILE_SUSPENDED', 'CURABLE', { params: { since: suspension.suspendedOn } })]
    : [];
}
