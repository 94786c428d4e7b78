import {
  addDays,
  addWorkingDays,
  breach,
  judge,
  type CalendarDate,
  type DECISIONS,
  type Finding,
  type WorkingCalendar,
} from '../../law';
import {
  CONTROL_WITHOUT_VISIT_ACTS,
  stateAfter,
  type ControlWithoutVisitAct,
  type ControlWithoutVisitState,
} from './states';

/** What the rules of a control without a visit look at. Plain data. */
export interface ControlWithoutVisitRuleFacts {
  readonly state: ControlWithoutVisitState;
  readonly findings: number;
}

/** An office analyses within its competence: a territorial body its own subjects, the Agency all. Clause 4. */
export function mayAnalyse(
  office: { readonly id: number; readonly kind: 'CENTRAL' | 'TERRITORIAL' },
  subject: { readonly authorityId: number; readonly competence: 'AGENCY' | 'TERRITORIAL' | 'NONE' },
): Finding[] {
  const own =
    office.kind === 'CENTRAL' || (subject.competence === 'TERRITORIAL' && subject.authorityId === office.id);
  return [judge(own, '4', 'ANALYSIS_WITHIN_COMPETENCE', 'VOID')];
}

/** What the rules say of an act by the facts alone, and before them the state. Clauses 6-3, 7-2. */
export function findingsFor(act: ControlWithoutVisitAct, facts: ControlWithoutVisitRuleFacts): Finding[] {
  const { clause } = CONTROL_WITHOUT_VISIT_ACTS[act];
  if (stateAfter(act, facts.state) === undefined) return [breach(clause, 'WRONG_STATE', 'CURABLE')];
  // A recommendation rests on what the analysis found.
  return act === 'recommendToSubject'
    ? [judge(facts.findings > 0, '7-2', 'RECOMMENDATION_RESTS_ON_FINDINGS', 'CURABLE')]
    : [];
}

/** Days of a recommendation, where the edition has terms for them: the Rules set none. Clause 7-2; D70. */
export function termsOf(
  { reportCalendarDays, objectionWorkingDays }: (typeof DECISIONS)['D70']['value'],
  recommendedOn: CalendarDate,
  calendar: WorkingCalendar,
): { reportBy: CalendarDate | null; objectionsUntil: CalendarDate | null } {
  return {
    reportBy: reportCalendarDays === null ? null : addDays(recommendedOn, reportCalendarDays),
    objectionsUntil:
      objectionWorkingDays === null ? null : addWorkingDays(recommendedOn, objectionWorkingDays, calendar),
  };
}
