import { attachFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { assertHappened, refuseUnlawful } from '../../case';
import { recordCopyReceipt, type DeliveryWay } from '../../documents';
import { beginOnPaper, noteOnPaper } from '../paper-case';
import { judgeReceipt } from '../rules';

export interface RecordPaperReceipt {
  readonly documentId: number;
  readonly idempotencyKey: string;
  readonly way: DeliveryWay;
  readonly receivedAt: Date;
  readonly receivedBy: string;
  /** Number of a postal receipt, of a mark, of an answer: whatever proves it. */
  readonly proof: string;
  readonly fileIds: readonly string[];
}

/** Records who received a paper, when, how, and what proves it. Clause 22. */
export function recordPaperReceipt(context: RequestContext, input: RecordPaperReceipt): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'recordPaperReceipt', idempotencyKey, input: given }, async (work) => {
    const paper = await beginOnPaper(work, input.documentId, 'recordReceipt');
    refuseUnlawful(judgeReceipt(paper));
    assertHappened(input.receivedAt, { now: work.now, after: paper.createdAt, field: 'input.receivedAt' });
    const { id, caseKind, caseId, authorityId, disclosedToSubjectId, alsoDisclosedToSubjectId } = paper;
    const receivedBy = input.receivedBy.trim();
    const proof = input.proof.trim();
    await recordCopyReceipt(work, {
      documentId: id,
      way: input.way,
      receivedAt: input.receivedAt,
      receivedBy,
      proof,
    });
    await attachFiles(work, input.fileIds, {
      ownerKind: 'paperReceipt',
      ownerId: id,
      caseKind,
      caseId,
      authorityId,
      disclosedToSubjectId,
      alsoDisclosedToSubjectId,
    });
    noteOnPaper(work, paper, 'paperReceived', { recipient: receivedBy, receiptProof: proof });
    return id;
  });
}

export interface ConfirmPaperReceipt {
  readonly documentId: number;
  readonly idempotencyKey: string;
}

/** The subject confirms in the portal that it has a paper: the best proof there is. Clause 22. */
export function confirmPaperReceipt(context: RequestContext, input: ConfirmPaperReceipt): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'confirmPaperReceipt', idempotencyKey, input: given }, async (work) => {
    const paper = await beginOnPaper(work, input.documentId, 'confirm');
    refuseUnlawful(judgeReceipt(paper));
    const receivedBy = [work.actor.name, work.actor.title].filter(Boolean).join(', ');
    await recordCopyReceipt(work, {
      documentId: paper.id,
      way: 'ELECTRONIC',
      receivedAt: work.now,
      receivedBy,
      proof: 'portal',
    });
    noteOnPaper(work, paper, 'paperReceiptConfirmed', { recipient: receivedBy });
    return paper.id;
  });
}
