import { breach } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { toRefusalFinding } from '../case';
import { ReferralRecord } from './referral.record';
import { clauseOf, opens, REFERRAL_ACTS, type ActOnReferral } from './states';

export const REFERRAL_CASE = 'referral';

/** What every command on a referral is given. */
export interface ReferralCommand {
  readonly referralId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/**
 * The beginning of every act on a referral: locked, permitted, seen in its present version, open in its state.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE
 */
export async function beginAct(
  work: Work,
  act: ActOnReferral,
  command: ReferralCommand,
): Promise<ReferralRecord> {
  const referral = await work.manager.findOne(ReferralRecord, {
    where: { id: command.referralId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!referral) throw new Refusal('NOT_FOUND');
  work.authorize(REFERRAL_ACTS[act].permission, 'Referral', referral);
  await work.expectVersion(referral, command.expectedVersion, REFERRAL_CASE);
  if (!opens(referral.state, act))
    throw new Refusal('WRONG_STATE', {
      findings: [toRefusalFinding(breach(clauseOf(act, referral), 'WRONG_STATE', 'CURABLE'))],
    });
  return referral;
}

/** Saves the referral as its next version and notes what happened: to the office alone, the subject is told nothing of it. */
export async function endAct(
  work: Work,
  referral: ReferralRecord,
  event: string,
  details: JournalDetails = {},
): Promise<number> {
  referral.version += 1;
  await work.manager.save(referral);
  const { id, authorityId, caseNumber, version } = referral;
  work.journal({
    action: event,
    caseKind: REFERRAL_CASE,
    caseId: id,
    caseVersion: version,
    authorityId,
    disclosedToSubjectId: null,
    details: { number: caseNumber, ...details },
  });
  return id;
}
