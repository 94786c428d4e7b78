import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { refuseUnlawful, toRefusalFinding } from '../case';
import { breach } from '../../law';
import { findingsFor, hasPower } from './judge-act';
import { lockCase, stateOf, type PrescriptionCase } from './load-case';
import { opens, PRESCRIPTION_ACTS, type PrescriptionAct } from './states';

/** What every command on a prescription is given. */
export interface PrescriptionCommand {
  readonly prescriptionId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/**
 * The beginning of every act on a prescription: locked, permitted, seen in its present version, open in its state, lawful.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export async function beginAct(work: Work, act: PrescriptionAct, command: PrescriptionCommand): Promise<PrescriptionCase> {
  const given = await lockCase(work, command.prescriptionId);
  work.authorize(PRESCRIPTION_ACTS[act].permission, 'Prescription', given.record);
  if (!hasPower(act, given, work.ability, work.actor.role)) throw new Refusal('FORBIDDEN');
  await work.expectVersion(given.record, command.expectedVersion, 'prescription');
  const state = stateOf(given, work.now);
  if (!opens(state, act)) {
    const finding = breach(PRESCRIPTION_ACTS[act].clause, 'WRONG_STATE', 'CURABLE');
    throw new Refusal('WRONG_STATE', { findings: [toRefusalFinding(finding)] });
  }
  refuseUnlawful(findingsFor(act, given));
  return given;
}
