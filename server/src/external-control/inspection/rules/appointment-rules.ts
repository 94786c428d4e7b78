import {
  addDays,
  addWorkingDays,
  breach,
  getEdition,
  getRule,
  type CalendarDate,
  type Finding,
  type WorkingCalendar,
  isBlank,
} from '../../../law';
import type { Procedure } from '../../documents';
import type { InspectionFacts, Occasion } from '../facts/inspection-facts';
import { PROCEDURE_FACTS } from '../procedures';
import { judgeSpecialists } from './change-rules';
import { judgeHalfYear, judgeLine } from './control-rules';
import { judgeGrounds } from './ground-rules';
import { judgeJurisdiction } from './jurisdiction-rules';

/** The longest term in working days that the edition allows (clause 13). */
export function longestTerm(edition: string, procedure: Procedure = 'INSPECTION'): number {
  const { count } = getRule(PROCEDURE_FACTS[procedure].term, getEdition(edition));
  return 'length' in count ? count.length : 0;
}

export interface EndDates {
  readonly endDate: CalendarDate;
  /** The stricter reading, with the day of the start as day one: printed beside it (D9). */
  readonly endDateStrict: CalendarDate;
}

/** Last day of a term that begins on a planned start. Clause 13; D9, D12. */
export function endDatesOf(
  plannedStart: CalendarDate,
  termWorkingDays: number,
  edition: string,
  calendar: WorkingCalendar,
): EndDates {
  const counted = (first: boolean) =>
    addWorkingDays(first ? addDays(plannedStart, -1) : plannedStart, termWorkingDays, calendar);
  return { endDate: counted(getEdition(edition).counting.firstDayCounted), endDateStrict: counted(true) };
}

/**
 * Last day of an inspection that began on a day: its term runs from that start, and never past the end date of the act.
 * Clauses 13, 17; D12, D53.
 */
export function endDatesFrom(
  startDate: CalendarDate,
  facts: Pick<InspectionFacts, 'plannedStart' | 'termWorkingDays' | 'edition' | 'calendar'>,
): EndDates {
  const { plannedStart, termWorkingDays, edition, calendar } = facts;
  const moves = getEdition(edition).counting.termRunsFromEarlierStart && startDate < plannedStart;
  return endDatesOf(moves ? startDate : plannedStart, termWorkingDays, edition, calendar);
}

/** The term by its ceiling and its recorded reason. Clause 13. */
export function judgeTerm({ termWorkingDays, termReason, edition, procedure }: InspectionFacts): Finding[] {
  const max = longestTerm(edition, procedure);
  const params = { given: termWorkingDays, max };
  const code = procedure === 'PREVENTIVE_CONTROL' ? 'CONTROL_TERM_TOO_LONG' : 'TERM_TOO_LONG';
  return [
    ...(termWorkingDays > max || termWorkingDays < 1
      ? [breach('13', code, 'VOID', { params, inputs: { termWorkingDays }, decisions: ['D9'] })]
      : []),
    ...(isBlank(termReason) ? [breach('13', 'TERM_REASON_MISSING', 'CURABLE')] : []),
  ];
}

/** What is inspected lies behind: no period reaches past the planned start (clauses 12, 15). */
function judgePeriod({ periodFrom, periodTo, plannedStart, procedure }: InspectionFacts): Finding[] {
  const last = periodTo ?? periodFrom;
  if (last === null || last <= plannedStart) return [];
  const clause = procedure === 'PREVENTIVE_CONTROL' ? '12' : '15';
  return [
    breach(clause, 'PERIOD_AFTER_START', 'CURABLE', {
      params: { date: last, plannedStart },
      inputs: { periodFrom, periodTo, plannedStart },
    }),
  ];
}

/** What is inspected of an inspection, and over which days; a control names its period (clauses 12, 15). */
function judgeScope(facts: InspectionFacts): Finding[] {
  if (facts.procedure === 'PREVENTIVE_CONTROL')
    return facts.periodFrom === null || facts.periodTo === null
      ? [breach('12', 'CONTROL_PERIOD_MISSING', 'CURABLE')]
      : [];
  const wholeWithoutPeriod =
    facts.scope === 'WHOLE_ACTIVITY' && (facts.periodFrom === null || facts.periodTo === null);
  // Item (9) of the act: the day of a single fact is the period that is inspected.
  const factWithoutDay =
    facts.scope === 'SINGLE_FACT' &&
    facts.periodFrom === null &&
    facts.periodTo === null &&
    facts.grounds.every(({ factDate }) => factDate === null);
  return [
    ...(wholeWithoutPeriod ? [breach('15', 'PERIOD_MISSING', 'CURABLE')] : []),
    ...(factWithoutDay ? [breach('12', 'FACT_DAY_MISSING', 'CURABLE')] : []),
  ];
}

function judgeContents(facts: InspectionFacts, { today }: Occasion): Finding[] {
  return [
    ...(isBlank(facts.subjectMatter) ? [breach('12', 'SUBJECT_MATTER_MISSING', 'CURABLE')] : []),
    ...(facts.subject.identified ? [] : [breach('12', 'SUBJECT_NUMBER_MISSING', 'CURABLE')]),
    ...judgeScope(facts),
    ...judgePeriod(facts),
    ...(facts.points === 0 ? [breach('17', 'CHECKLIST_EMPTY', 'CURABLE')] : []),
    ...(facts.checklistFitsKind ? [] : [breach('3', 'CHECKLIST_OF_OTHER_KIND', 'CURABLE')]),
    ...(facts.plannedStart < today
      ? [breach('12', 'PLANNED_START_PAST', 'CURABLE', { params: { plannedStart: facts.plannedStart } })]
      : []),
  ];
}

/** What it stands on: a control on its line, an inspection on its grounds. Clauses 7, 8. */
function judgeBasis(facts: InspectionFacts, { today }: Occasion): Finding[] {
  const { line, plannedStart, procedure, subject } = facts;
  return PROCEDURE_FACTS[procedure].standsOn === 'LIST_LINE'
    ? [...judgeLine(line, subject), ...judgeHalfYear(line, plannedStart)]
    : judgeGrounds(facts, today);
}

/** Whether the act of appointment may be signed. Clauses 3, 7, 8, 9, 11, 12, 13, 15. */
export function judgeAppointment(facts: InspectionFacts, occasion: Occasion): Finding[] {
  return [
    ...judgeBasis(facts, occasion),
    ...judgeJurisdiction(facts),
    ...judgeSpecialists(facts, facts.specialists),
    ...judgeContents(facts, occasion),
    ...judgeTerm(facts),
  ];
}
