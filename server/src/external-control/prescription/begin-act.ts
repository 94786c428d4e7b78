import type { Finding } from '../../law';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { refuseUnlawful, toRefusalFinding } from '../case';
import { findingsFor } from './judge-act';
import { lockCase, type PrescriptionCase } from './load-case';
import { PRESCRIPTION_ACTS, type PrescriptionAct } from './states';

/** What every command on a prescription is given. */
export interface PrescriptionCommand {
  readonly prescriptionId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/** A lawful act on a locked case, with the warnings to keep with it. */
export interface BegunAct extends PrescriptionCase {
  readonly warnings: readonly Finding[];
}

/**
 * The beginning of every act on a prescription: locked, permitted, seen in its present version, open in its state, lawful.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export async function beginAct(
  work: Work,
  act: PrescriptionAct,
  command: PrescriptionCommand,
): Promise<BegunAct> {
  const given = await lockCase(work, command.prescriptionId);
  work.authorize(PRESCRIPTION_ACTS[act].permission, 'Prescription', given.record);
  await work.expectVersion(given.record, command.expectedVersion, 'prescription');
  const findings = findingsFor(act, given.facts, work.now);
  const closed = findings.filter(({ code }) => code === 'WRONG_STATE');
  if (closed.length > 0) throw new Refusal('WRONG_STATE', { findings: closed.map(toRefusalFinding) });
  return { ...given, warnings: refuseUnlawful(findings) };
}
