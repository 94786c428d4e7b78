import {
  breach,
  endDateAfterSuspension,
  type CalendarDate,
  type Finding,
  type WorkingCalendar,
} from '../../law';

export interface AskedFacts {
  /** State of the inspection. */
  readonly inspectionState: string;
  /** Whether the act that brings them in is registered, and the case has not ended. */
  readonly isLetIn: boolean;
  readonly hasAccount: boolean;
}

/** While an inspection goes on; a suspended one waits for just such conclusions (clause 19). */
const GOES_ON: readonly string[] = ['IN_PROGRESS', 'SUSPENDED'];

/** Whoever is brought in by a registered act is asked while the inspection goes on. Clause 11. */
export function judgeAsking({ inspectionState, isLetIn, hasAccount }: AskedFacts): Finding[] {
  return [
    ...(GOES_ON.includes(inspectionState) ? [] : [breach('11', 'CONCLUSION_OUTSIDE_INSPECTION', 'CURABLE')]),
    ...(hasAccount ? [] : [breach('11', 'SPECIALIST_WITHOUT_ACCOUNT', 'CURABLE')]),
    ...(hasAccount && !isLetIn ? [breach('11', 'SPECIALIST_NOT_LET_IN', 'CURABLE')] : []),
  ];
}

/** Till when the inspection lasts; while it is suspended, till when at the latest. */
export interface TermFacts {
  readonly endDate: CalendarDate | null;
  readonly suspension: { readonly suspendedOn: CalendarDate; readonly daysLeft: number } | null;
}

/** A conclusion goes with the result act: it is asked for by the end of the inspection, as documents are. Clauses 11, 22. */
export function judgeDue(
  dueDate: CalendarDate,
  { endDate: written, suspension }: TermFacts,
  calendar: WorkingCalendar,
): Finding[] {
  if (written === null) return [];
  const moves = suspension !== null && suspension.suspendedOn <= written;
  const endDate = moves ? endDateAfterSuspension(written, suspension, calendar) : written;
  return dueDate > endDate
    ? [breach('11', 'CONCLUSION_DUE_AFTER_END', 'CURABLE', { params: { endDate } })]
    : [];
}

/** A conclusion is attached to the result act: after the act there is nothing to attach it to. Clauses 11, 22. */
export function judgeGiving(inspectionState: string): Finding[] {
  return GOES_ON.includes(inspectionState)
    ? []
    : [breach('22', 'CONCLUSION_AFTER_ACT', 'CURABLE', { params: {} })];
}

/** The day until which a conclusion is asked for has not passed. */
export function isAhead(dueDate: CalendarDate, today: CalendarDate): boolean {
  return dueDate >= today;
}
