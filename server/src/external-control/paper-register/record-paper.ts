import { attachFiles } from '../../platform/files';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Refusal } from '../../platform/refusals/refusal';
import { assertHappened } from '../case';
import type { RecordedKind } from './incoming-kind';
import { refuseSame } from './refuse-same';
import { registerIncoming } from './register-incoming';
import { tellOfPaper } from './tell-of-paper';

/** What a paper of somebody else is, as the office reads it. */
interface RecordedPaper {
  readonly kind: RecordedKind;
  /** Who sent it: a court, a prosecutor's office, a body, a person. */
  readonly sender: string;
  /** The number that it bears. */
  readonly senderNumber?: string | null | undefined;
  readonly text: string;
  readonly receivedAt: Date;
}

interface PaperToRecord extends RecordedPaper {
  readonly inspectionId: number;
  readonly fileIds: readonly string[];
}

const trimmed = ({ kind, sender, senderNumber, text, receivedAt }: RecordedPaper) => ({
  kind,
  sender: sender.trim(),
  senderNumber: senderNumber?.trim() || null,
  content: text.trim(),
  receivedAt,
});

/**
 * Registers what came in from a court, a prosecutor's office, another body or a person, at the case that it is about. It is the
 * office's own: the inspected subject is not told of it (clause 31).
 * @returns the id of the entry
 * @throws Refusal NOT_FOUND, FORBIDDEN, FACT_IN_FUTURE, FILE_UNAVAILABLE; PAPER_ENTERED_ALREADY for the same once more
 */
export function recordIncomingPaper(
  context: RequestContext,
  idempotencyKey: string,
  input: PaperToRecord,
): Promise<number> {
  return context.execute({ name: 'recordIncomingPaper', idempotencyKey, input }, async (work) => {
    const { inspectionId, fileIds } = input;
    const [of] = await work.query<{ authorityId: number; number: string | null; createdAt: Date }>(
      'select authority_id as "authorityId", number from inspection where id = $1',
      [inspectionId],
    );
    if (!of) throw new Refusal('NOT_FOUND', { field: 'input.inspectionId' });
    const { authorityId } = of;
    work.authorize('record', 'IncomingPaper', { authorityId });
    const paper = trimmed(input);
    assertHappened(paper.receivedAt, { now: work.now, after: null, field: 'input.receivedAt' });
    await refuseSame(work, { ...paper, id: null, inspectionId });
    const id = await registerIncoming(work, {
      kind: paper.kind,
      authorityId,
      caseKind: 'inspection',
      caseId: inspectionId,
      caseNumber: of.number ?? String(inspectionId),
      inspectionId,
      senderId: null,
      sender: paper.sender,
      receivedAt: paper.receivedAt,
      disclosedToSubjectId: null,
      senderNumber: paper.senderNumber,
      content: paper.content,
    });
    await attachFiles(work, fileIds, {
      ownerKind: 'incomingPaper',
      ownerId: id,
      caseKind: 'inspection',
      caseId: inspectionId,
      authorityId,
      disclosedToSubjectId: null,
    });
    await tellOfPaper(work, 'paperRegistered', id, { sender: paper.sender, content: paper.content });
    return id;
  });
}
