import type { Work } from '../../platform/commands/work';
import { attachFiles } from '../../platform/files';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Refusal } from '../../platform/refusals/refusal';
import { assertHappened } from '../case';
import type { RecordedKind } from './incoming-kind';
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

/** Whoever enters a paper of somebody else holds this lock of the case. */
const LOCK = 610;

/** The same paper entered twice: one sender, one number of the sender's in one year, for numbers begin anew with each; or without one the same words at the same minute. */
const SAME_SQL = `select number from incoming_paper where inspection_id = $1 and annulled_at is null and content is not null and id <> $6
  and lower(sender) = lower($2) and case when $3::text is null
    then sender_number is null and content = $4 and received_at = $5::timestamptz
    else lower(sender_number) = lower($3) and extract(year from received_at at time zone 'Asia/Almaty')
      = extract(year from $5::timestamptz at time zone 'Asia/Almaty') end limit 1`;

/**
 * Two who enter the same paper take turns at its case.
 * @param except the entry that is corrected
 * @throws Refusal PAPER_ENTERED_ALREADY
 */
export async function assertEnteredOnce(
  work: Work,
  inspectionId: number,
  paper: {
    readonly sender: string | null;
    readonly senderNumber: string | null;
    readonly content: string | null;
    readonly receivedAt: Date;
  },
  except = 0,
): Promise<void> {
  await work.query('select pg_advisory_xact_lock($1, $2)', [LOCK, inspectionId]);
  const [same] = await work.query<{ number: string }>(SAME_SQL, [
    inspectionId,
    paper.sender,
    paper.senderNumber,
    paper.content,
    paper.receivedAt.toISOString(),
    except,
  ]);
  if (same) throw new Refusal('PAPER_ENTERED_ALREADY', { params: { number: same.number } });
}

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
    await assertEnteredOnce(work, inspectionId, paper);
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
      content: paper.content,
    });
    await work.query('update incoming_paper set sender_number = $2 where id = $1', [id, paper.senderNumber]);
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
