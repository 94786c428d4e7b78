import type { Work } from '../../platform/commands/work';
import { attachFiles } from '../../platform/files';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Refusal } from '../../platform/refusals/refusal';
import { assertHappened } from '../case';
import { RECORDED_KINDS, type RecordedKind } from './incoming-kind';
import { registerIncoming } from './register-incoming';

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

/** The same paper entered twice: one sender, one number of the sender's, or without one the same words at the same minute. */
const SAME_SQL = `select number from incoming_paper where inspection_id = $1 and annulled_at is null and content is not null
  and lower(sender) = lower($2) and case when $3::text is null
    then sender_number is null and content = $4 and received_at = $5::timestamptz
    else lower(sender_number) = lower($3) end limit 1`;

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
    // Two who enter the same paper take turns at its case.
    await work.query('select pg_advisory_xact_lock($1, $2)', [LOCK, inspectionId]);
    const [same] = await work.query<{ number: string }>(SAME_SQL, [
      inspectionId,
      paper.sender,
      paper.senderNumber,
      paper.content,
      paper.receivedAt.toISOString(),
    ]);
    if (same) throw new Refusal('PAPER_ENTERED_ALREADY', { params: { number: same.number } });
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
    await tell(work, 'paperRegistered', id, { sender: paper.sender, content: paper.content });
    return id;
  });
}

interface Entry {
  readonly id: number;
  readonly version: number;
  readonly authorityId: number;
  readonly kind: string;
  readonly sender: string;
  readonly senderNumber: string | null;
  readonly content: string | null;
  readonly receivedAt: Date;
  readonly annulledAt: Date | null;
}

/** Notes at the case what was done in the register; the subject is not told. */
async function tell(
  work: Work,
  action: 'paperRegistered' | 'paperCorrected' | 'paperAnnulled',
  id: number,
  details: Readonly<Record<string, string>>,
): Promise<void> {
  const [entry] = await work.query<{ number: string; caseId: number; authorityId: number }>(
    'select number, case_id as "caseId", authority_id as "authorityId" from incoming_paper where id = $1',
    [id],
  );
  if (!entry) throw new Error('the entry is gone');
  const { number, caseId, authorityId } = entry;
  work.journal({
    action,
    caseKind: 'inspection',
    caseId,
    authorityId,
    disclosedToSubjectId: null,
    details: { number, ...details },
  });
}

interface PaperCorrection extends RecordedPaper {
  readonly id: number;
  readonly expectedVersion: number;
  readonly reason: string;
  /** It should not have been entered at all: the number stays and is given to nothing else. */
  readonly annul: boolean;
}

const LOCK_SQL = `select id, version, authority_id as "authorityId", kind, sender,
  sender_number as "senderNumber", content, received_at as "receivedAt", annulled_at as "annulledAt" from incoming_paper where id = $1 for update`;
const KEEP_FORMER_SQL = `
  insert into incoming_paper_correction (incoming_paper_id, authority_id, former_kind, former_sender, former_sender_number, former_content,
    former_received_at, reason, corrected_at, corrected_by)
  select id, authority_id, kind, sender, sender_number, content, received_at, $2, $3, $4 from incoming_paper where id = $1`;

/**
 * A counter-entry to a paper that was entered wrongly: number, day of registration and what stood there before stay.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, FACT_IN_FUTURE, PAPER_UNCHANGED; WRONG_STATE where it is annulled, or was taken in by a step of the
 * case, whose own counter-entry corrects it
 */
export function correctIncomingPaper(
  context: RequestContext,
  idempotencyKey: string,
  input: PaperCorrection,
): Promise<number> {
  return context.execute({ name: 'correctIncomingPaper', idempotencyKey, input }, async (work) => {
    const { id, expectedVersion, annul } = input;
    const [entry] = await work.query<Entry>(LOCK_SQL, [id]);
    if (!entry) throw new Refusal('NOT_FOUND');
    work.authorize('record', 'IncomingPaper', { authorityId: entry.authorityId });
    await work.expectVersion(entry, expectedVersion, 'incoming-paper');
    if (entry.annulledAt !== null || !RECORDED_KINDS.some((kind) => kind === entry.kind))
      throw new Refusal('WRONG_STATE');
    const paper = trimmed(input);
    const reason = input.reason.trim();
    assertHappened(paper.receivedAt, { now: work.now, after: null, field: 'input.receivedAt' });
    const isSame =
      ['kind', 'sender', 'senderNumber', 'content'].every(
        (one) => paper[one as 'kind'] === entry[one as 'kind'],
      ) && paper.receivedAt.getTime() === entry.receivedAt.getTime();
    if (isSame && !annul) throw new Refusal('PAPER_UNCHANGED');
    await work.query(KEEP_FORMER_SQL, [id, reason, work.now.toISOString(), work.actor.name]);
    await work.query(
      `update incoming_paper set kind = $2, sender = $3, sender_number = $4, content = $5, received_at = $6,
         annulled_at = $7, version = version + 1 where id = $1`,
      [
        id,
        paper.kind,
        paper.sender,
        paper.senderNumber,
        paper.content,
        paper.receivedAt.toISOString(),
        annul ? work.now.toISOString() : null,
      ],
    );
    await tell(work, annul ? 'paperAnnulled' : 'paperCorrected', id, { reason });
    return id;
  });
}
