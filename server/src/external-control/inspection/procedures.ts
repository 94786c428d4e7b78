import { breach, type Finding, type RuleId } from '../../law';
import type { Procedure } from '../documents';
import { INSPECTION_ACTS, type InspectionAct } from './states';

/** What tells the procedures apart that go through the one machine of clauses 9 to 29. */
export interface ProcedureFacts {
  /** Acts of the machine that it does not have: they are not offered, and refused by their clause. */
  readonly without: readonly InspectionAct[];
  /** The longest term, and how much an extension adds at most (13, 14). */
  readonly term: RuleId;
  readonly extension: RuleId;
  /** What it stands on: grounds of clause 8, or a line of the approved half-year list (7). */
  readonly standsOn: 'GROUNDS' | 'LIST_LINE';
  readonly appointment: 'ACT_OF_APPOINTMENT' | 'CONTROL_APPOINTMENT';
  /** The letter of its numbers. */
  readonly series: string;
  /** Whether objections in time must be considered by a special commission before the end (26; D7). */
  readonly commission: 'COMPULSORY' | 'OFFERED';
  /** Whether a letter on measures is owed after violations, and with it plan and escalation (30 to 35). */
  readonly letterOnMeasures: boolean;
}

export const PROCEDURE_FACTS = {
  INSPECTION: {
    without: ['revisePreventiveControl', 'openAdministrativeCase', 'recordAdministrativeOutcome'],
    term: 'P13_INSPECTION',
    extension: 'P13_INSPECTION_EXTENSION',
    standsOn: 'GROUNDS',
    appointment: 'ACT_OF_APPOINTMENT',
    series: 'I',
    commission: 'COMPULSORY',
    letterOnMeasures: true,
  },
  PREVENTIVE_CONTROL: {
    without: [
      'reviseInspectionDraft',
      'orderEarlyInspection',
      'recordPreparation',
      'suspendInspection',
      'resumeInspection',
      'sendSuspensionNotice',
      'recordSuspensionNotice',
      'sendResumptionNotice',
      'recordResumptionNotice',
    ],
    term: 'P13_PREVENTIVE',
    extension: 'P13_PREVENTIVE_EXTENSION',
    standsOn: 'LIST_LINE',
    appointment: 'CONTROL_APPOINTMENT',
    series: 'P',
    commission: 'OFFERED',
    letterOnMeasures: false,
  },
} as const satisfies Record<Procedure, ProcedureFacts>;

export function hasAct(procedure: Procedure, act: InspectionAct): boolean {
  return !(PROCEDURE_FACTS[procedure].without as readonly InspectionAct[]).includes(act);
}

/** An act of another procedure is refused by its own clause, whatever the state of the case. Clauses 6, 8, 15, 19 to 21, 6-1. */
export function judgeProcedure(act: InspectionAct, { procedure }: { procedure: Procedure }): Finding[] {
  if (hasAct(procedure, act)) return [];
  return [breach(INSPECTION_ACTS[act].clause, `NOT_IN_${procedure}`, 'VOID', { inputs: { procedure } })];
}
