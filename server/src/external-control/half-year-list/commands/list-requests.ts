import { dayOf, startOfDay, type CalendarDate } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { attachFiles, type FileOwner } from '../../../platform/files';
import { requireKnown } from '../../../registry';
import { assertDayHappened } from '../../case';
import { recordCopyReceipt } from '../../documents';
import { registerIncoming } from '../../paper-register';
import type { HalfYearListRecord } from '../half-year-list.record';
import { issueRequest, nameOfLine } from '../issue-request';
import { beginAct, caseNumberOf, endAct, LIST_CASE, type ListCommand } from '../list-case';

export interface SendListRequest extends ListCommand {
  /** Of a request that was drawn up elsewhere; null where it is drawn up here. */
  readonly number: string | null;
  /** The line that it is about. */
  readonly subjectId: number | null;
  readonly fileIds: readonly string[];
  readonly sentOn: string;
  readonly addressee: string;
  readonly text: string;
}

/**
 * What is of before the days that the scores look at counts in no list from then on: it belongs into the words of the answer.
 * @throws Refusal LIST_LOOKS_LATER
 */
function refuseBeforeLook({ lookedFrom }: HalfYearListRecord, day: string, field: string): void {
  if (day < lookedFrom)
    throw new Refusal('LIST_LOOKS_LATER', { field, params: { at: day, date: lookedFrom } });
}

function filesOwner(list: HalfYearListRecord, ownerKind: string, ownerId: number): FileOwner {
  const { id: caseId, authorityId } = list;
  return { ownerKind, ownerId, caseKind: LIST_CASE, caseId, authorityId, disclosedToSubjectId: null };
}

/** Records a request to another state body about a circle of subjects (clause 7-1). */
export async function sendListRequest(context: CommandContext, input: SendListRequest): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'sendListRequest', idempotencyKey, input }, async (work) => {
    const list = await beginAct(work, 'sendListRequest', input);
    assertDayHappened(input.sentOn, { now: work.now, after: null, field: 'sentOn' });
    refuseBeforeLook(list, input.sentOn, 'input.sentOn');
    const about = input.subjectId === null ? null : await nameOfLine(work, list.id, input.subjectId);
    if (input.number === null && input.sentOn !== dayOf(work.now))
      throw invalidInput('input.sentOn', 'sentOn');
    const paper =
      input.number === null
        ? await issueRequest(work, list, { addressee: input.addressee, text: input.text, about })
        : null;
    const [request] = await work.query<{ id: number }>(
      `insert into half_year_list_request (list_id, number, sent_on, addressee, text, subject_id, document_id)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [
        list.id,
        input.number ?? paper?.number,
        input.sentOn,
        input.addressee,
        input.text,
        input.subjectId,
        paper?.id ?? null,
      ],
    );
    await attachFiles(work, input.fileIds, filesOwner(list, 'listRequest', request?.id ?? 0));
    const details = { recipient: input.addressee, date: input.sentOn };
    await endAct(work, list, 'sendListRequest', { event: 'listRequestSent', details });
    return list.id;
  });
}

export interface ToldFact {
  readonly subjectId: number;
  readonly date: string;
  readonly text: string;
}

export interface RecordListAnswer extends ListCommand {
  readonly requestId: number;
  readonly number: string;
  readonly answeredOn: string;
  readonly text: string;
  readonly fileIds: readonly string[];
  /** What the answer tells of inspected subjects: counted when the list is scored anew. */
  readonly facts: readonly ToldFact[];
}

/** Records the answer of another state body, with what it tells of which subjects (clause 7-1). */
export async function recordListAnswer(context: CommandContext, input: RecordListAnswer): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'recordListAnswer', idempotencyKey, input }, async (work) => {
    const list = await beginAct(work, 'recordListAnswer', input);
    const [request] = await work.query<{
      addressee: string;
      answered: boolean;
      sentOn: string;
      documentId: number | null;
    }>(
      `select addressee, answered_on is not null as answered, sent_on::text as "sentOn", document_id as "documentId"
       from half_year_list_request where id = $1 and list_id = $2 for update`,
      [input.requestId, list.id],
    );
    if (!request) throw new Refusal('NOT_FOUND', { field: 'requestId' });
    if (request.answered) throw new Refusal('REQUEST_ANSWERED_ALREADY', { field: 'requestId' });
    assertDayHappened(input.answeredOn, { now: work.now, after: request.sentOn, field: 'answeredOn' });
    for (const [i, { date }] of input.facts.entries()) {
      const field = `input.facts.${i}.date`;
      assertDayHappened(date, { now: work.now, after: null, field });
      refuseBeforeLook(list, date, field);
      if (date > input.answeredOn)
        throw new Refusal('TOLD_AFTER_ANSWER', { field, params: { at: date, date: input.answeredOn } });
    }
    const subjects = input.facts.map(
      ({ subjectId }, i) => [`input.facts.${i}.subjectId`, subjectId] as const,
    );
    await requireKnown(work, Object.fromEntries(subjects));
    const incomingPaperId = await registerIncoming(work, {
      kind: 'LIST_ANSWER',
      authorityId: list.authorityId,
      caseKind: LIST_CASE,
      caseId: list.id,
      caseNumber: caseNumberOf(list),
      inspectionId: null,
      senderId: null,
      sender: request.addressee,
      receivedAt: new Date(startOfDay(input.answeredOn as CalendarDate)),
      disclosedToSubjectId: null,
      senderNumber: input.number,
    });
    await work.query(
      `update half_year_list_request set answer_number = $2, answered_on = $3, answer = $4, incoming_paper_id = $5 where id = $1`,
      [input.requestId, input.number, input.answeredOn, input.text, incomingPaperId],
    );
    await attachFiles(work, input.fileIds, filesOwner(list, 'listAnswer', input.requestId));
    // Whoever answers has received what it answers.
    if (request.documentId !== null)
      await recordCopyReceipt(work, {
        documentId: request.documentId,
        way: 'PAPER',
        receivedAt: work.now,
        receivedBy: request.addressee,
        proof: input.number,
      });
    for (const [i, fact] of input.facts.entries()) {
      await work.query(
        `insert into outside_fact (subject_id, source, number, date, text, request_id, taken_at) values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          fact.subjectId,
          request.addressee,
          `${input.number}/${i + 1}`,
          fact.date,
          fact.text,
          input.requestId,
          work.now.toISOString(),
        ],
      );
    }
    const details = { recipient: request.addressee, date: input.answeredOn, count: input.facts.length };
    await endAct(work, list, 'recordListAnswer', { event: 'listRequestAnswered', details });
    return list.id;
  });
}
