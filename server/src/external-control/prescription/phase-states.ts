import type { ClauseReference } from '../../law';
import { endsOf, leadTo, type Opens } from '../../platform/commands/state-table';

/** What is stored: where the prescription stands as a whole, apart from the passing of time. */
export const PRESCRIPTION_PHASE_STATES = [
  'DRAWN_UP',
  'RUNNING',
  'FULFILLED',
  'CLOSED_BY_INSPECTION',
  'WITHDRAWN',
] as const;
export type PrescriptionPhase = (typeof PRESCRIPTION_PHASE_STATES)[number];

const HANDED_OVER = { DRAWN_UP: 'RUNNING' } as const;

/** What leads it on: the handing over of its result act, its own last act, and the acts of inspections and commissions about its points. */
export const PRESCRIPTION_PHASE_ACTS = {
  handOverResultAct: { clause: '23', opens: HANDED_OVER },
  recordResultActHandingOver: { clause: '23', opens: HANDED_OVER },
  recordResultActRefusal: { clause: '24', opens: HANDED_OVER },
  recordResultActRegistryMark: { clause: '24', opens: HANDED_OVER },
  confirmRemediation: { clause: '28-1', opens: { RUNNING: 'FULFILLED' } },
  /** On ground 1 or 2: once nothing is left that no inspection checks, the prescription's own chain ends. */
  appointInspection: { clause: '8', opens: { RUNNING: ['RUNNING', 'CLOSED_BY_INSPECTION'] } },
  acceptRemediation: { clause: '28-1', opens: { RUNNING: ['RUNNING', 'CLOSED_BY_INSPECTION'] } },
  /** What the cancelled inspection was to check goes on; of one that is fulfilled or withdrawn nothing does. */
  cancelAppointment: { clause: '12', opens: { RUNNING: 'RUNNING', CLOSED_BY_INSPECTION: 'RUNNING' } },
  /** The last point that stood by itself is withdrawn, or the last of all (25 to 27; D17). */
  signCommissionProtocol: {
    clause: '27',
    opens: { RUNNING: ['RUNNING', 'CLOSED_BY_INSPECTION', 'WITHDRAWN'] },
  },
  /** Closed as a whole while an inspection checked some of its points only (D47). */
  reopenWronglyClosed: { clause: '28', opens: { CLOSED_BY_INSPECTION: 'RUNNING' } },
} as const satisfies Record<
  string,
  { readonly clause: ClauseReference; readonly opens: Opens<PrescriptionPhase> }
>;
export type PrescriptionPhaseAct = keyof typeof PRESCRIPTION_PHASE_ACTS;

/** The phase that the table names for an act. */
export function phaseAfter(
  act: PrescriptionPhaseAct,
  from: PrescriptionPhase,
  to: PrescriptionPhase,
): PrescriptionPhase {
  return leadTo<PrescriptionPhase>(PRESCRIPTION_PHASE_ACTS[act].opens, from, to);
}

export function opensPhase(act: PrescriptionPhaseAct, phase: PrescriptionPhase): boolean {
  return endsOf<PrescriptionPhase>(PRESCRIPTION_PHASE_ACTS[act].opens, phase).length > 0;
}
