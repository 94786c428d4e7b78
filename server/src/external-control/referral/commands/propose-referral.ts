import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseUnlawful } from '../../case';
import { endAct } from '../referral-case';
import { ReferralRecord } from '../referral.record';
import { mayPropose } from '../rules';

export interface ProposeReferral {
  readonly inspectionId: number;
  readonly idempotencyKey: string;
  /** Whose acts, by name and position. */
  readonly officials: string;
  /** What signs were found, in which acts. */
  readonly signs: string;
}

/** An inspector proposes to send the materials on (clause 29); the subject does not learn of it. */
export async function proposeReferral(context: RequestContext, input: ProposeReferral): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'proposeReferral', idempotencyKey, input: given }, async (work) => {
    const [inspection] = await work.query<{
      id: number;
      number: string;
      state: string;
      authorityId: number;
      subjectId: number;
    }>(
      `select id, number, state, authority_id as "authorityId", subject_id as "subjectId" from inspection where id = $1`,
      [input.inspectionId],
    );
    if (!inspection) throw new Refusal('NOT_FOUND');
    const { id: inspectionId, number, state, authorityId, subjectId } = inspection;
    work.authorize('propose', 'Referral', { authorityId });
    refuseUnlawful(mayPropose(state));
    const referral = await work.manager.save(
      work.manager.create(ReferralRecord, {
        version: 0,
        state: 'PROPOSED',
        inspectionId,
        caseNumber: number,
        authorityId,
        subjectId,
        officials: input.officials.trim(),
        signs: input.signs.trim(),
        proposedAt: work.now,
        proposedBy: work.actor.name,
      }),
    );
    return endAct(work, referral, 'referralProposed');
  });
}
