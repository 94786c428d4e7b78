import { meetDeadline } from '../../../deadlines';
import { bySystem } from '../../../external-control/case';
import { dayOf } from '../../../law';
import { attachFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { INTERNAL_MONITORING_CASE } from '../internal-case';
import { proposalVersionSql } from '../proposal-version';
import { REPORT_BACK, refOf } from './follow-proposals';

export interface AnswerMonitoringProposal {
  readonly proposalId: number;
  readonly text: string;
  readonly fileIds: readonly string[];
  readonly idempotencyKey: string;
  /** Of the proposal as the addressee saw it: it grows with each answer. */
  readonly expectedVersion: number;
}

interface Received {
  readonly version: number;
  readonly monitoringId: number;
  readonly bodyId: number;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number;
  readonly state: string;
  readonly late: boolean;
}

/**
 * The addressee informs of the measures (clause 60), as often as it has something to tell, till the body that proposed records what
 * came of it; after the day it is kept and marked late.
 * @throws Refusal NOT_FOUND for a proposal that the caller's body was not sent, STALE_VERSION, PROPOSAL_SETTLED once its outcome is recorded
 */
export async function answerMonitoringProposal(
  context: RequestContext,
  { idempotencyKey, ...input }: AnswerMonitoringProposal,
): Promise<number> {
  return context.execute({ name: 'answerMonitoringProposal', idempotencyKey, input }, async (work) => {
    // It is the unit's row: the addressee only reads it. Of answers at once, or of one beside the outcome, the later waits.
    await bySystem(work, () =>
      work.query('select from monitoring_proposal where id = $1 for update', [input.proposalId]),
    );
    const [proposal] = await work.query<Received>(
      `select ${proposalVersionSql('monitoring_proposal')} as version, monitoring_id as "monitoringId", body_id as "bodyId", authority_id as "authorityId",
         disclosed_to_subject_id as "disclosedToSubjectId", state, report_by < $2::date as late
       from monitoring_proposal where id = $1 and disclosed_to_subject_id is not null`,
      [input.proposalId, dayOf(work.now)],
    );
    if (!proposal) throw new Refusal('NOT_FOUND');
    work.authorize('answer', 'MonitoringProposal', proposal);
    if (proposal.state !== 'SENT') throw new Refusal('PROPOSAL_SETTLED', { field: 'input.proposalId' });
    if (proposal.version !== input.expectedVersion) throw new Refusal('STALE_VERSION');
    const { monitoringId, bodyId, authorityId, disclosedToSubjectId, late } = proposal;
    const [answer] = await work.query<{ id: number }>(
      `insert into proposal_answer (proposal_id, body_id, authority_id, disclosed_to_subject_id, text, late, answered_at, answered_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [
        input.proposalId,
        bodyId,
        authorityId,
        disclosedToSubjectId,
        input.text.trim(),
        late,
        work.now.toISOString(),
        work.actor.name,
      ],
    );
    if (!answer) throw new Error('the answer was not written');
    const of = {
      caseKind: INTERNAL_MONITORING_CASE,
      caseId: monitoringId,
      authorityId,
      disclosedToSubjectId,
      alsoDisclosedToSubjectId: bodyId,
    };
    const files = await attachFiles(work, input.fileIds, {
      ...of,
      ownerKind: 'proposalAnswer',
      ownerId: answer.id,
    });
    // The term stands in the unit's case, which the addressee does not read.
    await bySystem(work, () =>
      meetDeadline(
        work,
        { caseKind: of.caseKind, caseId: of.caseId, rule: REPORT_BACK, ref: refOf(input.proposalId) },
        work.now,
      ),
    );
    work.journal({ ...of, action: 'monitoringProposalAnswered', details: { files } });
    return input.proposalId;
  });
}
