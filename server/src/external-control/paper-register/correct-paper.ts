import type { Work } from '../../platform/commands/work';
import type { RequestContext } from '../../platform/graphql/request-context';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { assertHappened } from '../case';
import { assertBeforeEntry } from './before-entry';
import { exchangeFiles } from './exchange-files';
import { CORRECTABLE_KINDS, type RecordedKind } from './incoming-kind';
import {
  findKeptAnswer,
  isAnswer,
  replaceKeptAnswer,
  whenAnswered,
  type CorrectedAnswer,
  type KeptAnswer,
} from './kept-answers';
import { refuseSame } from './refuse-same';
import { tellOfPaper } from './tell-of-paper';

interface PaperCorrection {
  readonly id: number;
  readonly expectedVersion: number;
  /** Left out, they stay: what a paper answers is known by its case, and so is who answers. */
  readonly kind?: RecordedKind | null | undefined;
  readonly sender?: string | null | undefined;
  readonly senderNumber?: string | null | undefined;
  readonly text: string;
  readonly receivedAt: Date;
  readonly reason: string;
  /** What belongs to it, and what came by mistake and is laid aside. */
  readonly fileIds: readonly string[];
  readonly asideFileIds: readonly string[];
  /** It should not have been entered at all: the number stays and is given to nothing else. */
  readonly annul: boolean;
}

/** What an entry says: of itself, or by the answer that stands in its case. */
interface Entry {
  readonly id: number;
  readonly number: string;
  readonly version: number;
  readonly authorityId: number;
  readonly caseKind: string;
  readonly caseId: number;
  readonly inspectionId: number | null;
  readonly kind: string;
  readonly sender: string | null;
  readonly senderNumber: string | null;
  readonly content: string | null;
  readonly receivedAt: Date;
  readonly registeredAt: Date;
  readonly annulledAt: Date | null;
}

const LOCK_SQL = `select id, number, version, authority_id as "authorityId", case_kind as "caseKind", case_id as "caseId", inspection_id as "inspectionId", kind, sender,
  sender_number as "senderNumber", content, received_at as "receivedAt", registered_at as "registeredAt", annulled_at as "annulledAt" from incoming_paper where id = $1 for update`;
const KEEP_FORMER_SQL = `
  insert into incoming_paper_correction (incoming_paper_id, authority_id, former_kind, former_sender, former_sender_number, former_content,
    former_received_at, reason, corrected_at, corrected_by)
  select id, authority_id, kind, $5, $6, $7, received_at, $2, $3, $4 from incoming_paper where id = $1`;

const CHANGEABLE = ['kind', 'sender', 'senderNumber', 'content'] as const;

interface Corrected extends CorrectedAnswer {
  readonly kind: string;
  readonly sender: string | null;
}

const said = (input: PaperCorrection) => ({
  senderNumber: input.senderNumber?.trim() || null,
  content: input.text.trim(),
});

/** The entry of a paper that no step took in, as it is to be. */
function correctedPaper(entry: Entry, input: PaperCorrection, now: Date): Corrected {
  const { receivedAt } = input;
  assertHappened(receivedAt, { now, after: null, field: 'input.receivedAt' });
  return {
    kind: input.kind ?? entry.kind,
    sender: input.sender?.trim() ?? entry.sender,
    ...said(input),
    receivedAt,
  };
}

/** An answer as it is to be: what it answers and who answers stay. @throws Refusal INVALID_INPUT for another kind or sender */
function correctedAnswer(entry: Entry, kept: KeptAnswer, input: PaperCorrection, now: Date): Corrected {
  if (!isAnswer(entry.kind)) throw ofItsCase(entry);
  for (const field of ['kind', 'sender'] as const)
    if (input[field] !== null && input[field] !== undefined) throw invalidInput(`input.${field}`, field);
  const { senderNumber, content } = said(input);
  return {
    kind: entry.kind,
    sender: entry.sender,
    // A step that asks for the number has one.
    senderNumber: senderNumber ?? kept.senderNumber,
    content,
    receivedAt: whenAnswered(entry.kind, kept, input.receivedAt, now),
  };
}

const ANNULMENT_SQL = `select reason, corrected_at as at, corrected_by as by from incoming_paper_correction
  where incoming_paper_id = $1 order by id desc limit 1`;

/** A number that is annulled stays so: what did come is entered anew. */
async function annulledAlready(work: Work, { id, number, annulledAt }: Entry): Promise<Refusal> {
  const [annulment] = await work.query<{ reason: string; at: Date; by: string }>(ANNULMENT_SQL, [id]);
  const { by = '–', reason = '–', at = annulledAt } = annulment ?? {};
  return new Refusal('PAPER_ANNULLED_ALREADY', {
    params: { number, at: at?.toISOString() ?? null, by, reason },
  });
}

/** What the subject handed in is put right where it was handed in. */
const ofItsCase = ({ number }: Entry): Refusal =>
  new Refusal('PAPER_CORRECTED_IN_CASE', { params: { number } });

/** @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, PAPER_ANNULLED_ALREADY, PAPER_CORRECTED_IN_CASE */
async function entryToCorrect(work: Work, { id, expectedVersion }: PaperCorrection): Promise<Entry> {
  const [entry] = await work.query<Entry>(LOCK_SQL, [id]);
  if (!entry) throw new Refusal('NOT_FOUND');
  work.authorize('record', 'IncomingPaper', { authorityId: entry.authorityId });
  await work.expectVersion(entry, expectedVersion, 'incoming-paper');
  if (entry.annulledAt !== null) throw await annulledAlready(work, entry);
  if (!CORRECTABLE_KINDS.includes(entry.kind)) throw ofItsCase(entry);
  return entry;
}

/**
 * A counter-entry to a paper that was entered wrongly: number, day of registration and what stood there before stay. An answer that a step
 * of a case took in (clauses 7-1, 8 (6), 10, 29, 35) is put right in its case too, and is awaited again where it never came.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, FACT_IN_FUTURE, FACT_BEFORE_CASE, RECEIPT_AFTER_ENTRY, INVALID_INPUT, PAPER_UNCHANGED, PAPER_ENTERED_ALREADY, FILE_UNAVAILABLE,
 * PAPER_ANNULLED_ALREADY; PAPER_CORRECTED_IN_CASE for a paper of the subject, which the counter-entry of its own case corrects
 */
export function correctIncomingPaper(
  context: RequestContext,
  idempotencyKey: string,
  input: PaperCorrection,
): Promise<number> {
  return context.execute({ name: 'correctIncomingPaper', idempotencyKey, input }, async (work) => {
    const { id, annul } = input;
    const entry = await entryToCorrect(work, input);
    const answers = isAnswer(entry.kind) ? { ...entry, kind: entry.kind } : undefined;
    const kept = answers && (await findKeptAnswer(work, answers));
    const now = work.now;
    const paper = kept ? correctedAnswer(entry, kept, input, now) : correctedPaper(entry, input, now);
    assertBeforeEntry(paper.receivedAt, entry.registeredAt, 'input.receivedAt');
    const former = kept
      ? { ...entry, content: kept.content, senderNumber: kept.senderNumber ?? entry.senderNumber }
      : entry;
    const isSame =
      CHANGEABLE.every((one) => paper[one] === former[one]) &&
      paper.receivedAt.getTime() === former.receivedAt.getTime();
    const exchanges = input.fileIds.length + input.asideFileIds.length > 0;
    if (isSame && !annul && !exchanges) throw new Refusal('PAPER_UNCHANGED');
    if (!kept && !annul && entry.inspectionId !== null)
      await refuseSame(work, { ...paper, id, inspectionId: entry.inspectionId, sender: paper.sender ?? '' });
    const reason = input.reason.trim();
    await work.query(KEEP_FORMER_SQL, [
      id,
      reason,
      now.toISOString(),
      work.actor.name,
      former.sender ?? kept?.sender ?? '',
      former.senderNumber,
      former.content,
    ]);
    await work.query(
      `update incoming_paper set kind = $2, sender = $3, sender_number = $4, content = $5, received_at = $6,
         annulled_at = $7, version = version + 1 where id = $1`,
      [
        id,
        paper.kind,
        paper.sender,
        paper.senderNumber,
        kept ? null : paper.content,
        paper.receivedAt.toISOString(),
        annul ? now.toISOString() : null,
      ],
    );
    if (answers && kept) await replaceKeptAnswer(work, answers, kept, annul ? null : paper);
    const all = annul && kept !== undefined;
    const files = await exchangeFiles(work, entry, kept, { ...input, all });
    // What never came stands in its case no more: the journal keeps what was taken for it.
    const details: Record<string, string> = {
      ...(annul && kept ? { content: kept.content } : {}),
      ...files,
      reason,
    };
    await tellOfPaper(work, annul ? 'paperAnnulled' : 'paperCorrected', id, details, kept?.caseVersion);
    return id;
  });
}
