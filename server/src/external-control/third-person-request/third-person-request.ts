import { dayOf, startOfDay, type CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { attachFiles } from '../../platform/files';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { JournalDetails } from '../../platform/journal/journal';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { assertDayHappened } from '../case';
import { recordCopyReceipt } from '../documents';
import { registerIncoming } from '../paper-register';
import { issueRequest } from './issue-request';
import { opens, THIRD_PERSON_ACTS, type ThirdPersonAct, type ThirdPersonRequestState } from './states';

export interface Wanted {
  readonly inspectionId: number;
  readonly relation: string;
  readonly informationSought: string;
}

/** A draft of a counter-inspection of a person whom clause 9 does not list, with all that its grounds seek. */
export interface Asking {
  readonly draftId: number;
  readonly thirdPersonId: number;
  readonly wanted: readonly Wanted[];
}

interface Drafted {
  readonly id: number;
  readonly version: number;
  readonly authorityId: number;
}

const SOUGHT = '(relation, information_sought)';

/** What was asked is not asked again; what this draft asked for and seeks no more is worded anew till it is sent. */
const REWORD_SQL = `
  update third_person_request set relation = $4, information_sought = $5, version = version + 1
  where id = (select min(id) from third_person_request where inspection_id = $1 and third_person_id = $2 and draft_inspection_id = $3
      and state = 'DRAFTED' and ${SOUGHT} not in (select * from unnest($6::text[], $7::text[])))
    and not exists (select from third_person_request where inspection_id = $1 and third_person_id = $2 and ${SOUGHT} = ($4, $5))
  returning id, version, authority_id as "authorityId"`;

/** Of a running inspection that the author may read; another thing of the same person is another request. */
const DRAFT_SQL = `
  insert into third_person_request (inspection_id, authority_id, third_person_id, draft_inspection_id, relation, information_sought,
    drafted_at)
  select i.id, i.authority_id, $2, $3, $4, $5, $6 from inspection i
  where i.id = $1 and i.state in ('IN_PROGRESS', 'SUSPENDED', 'RESULTS_DRAWN_UP')
  on conflict do nothing returning id, version, authority_id as "authorityId"`;

async function draft(
  work: Work,
  { draftId, thirdPersonId, wanted }: Asking,
  { inspectionId, relation, informationSought }: Wanted,
): Promise<Drafted | undefined> {
  const values = [inspectionId, thirdPersonId, draftId, relation, informationSought];
  const kept = wanted.filter((other) => other.inspectionId === inspectionId);
  const [reworded] = await work.query<Drafted>(REWORD_SQL, [
    ...values,
    kept.map((other) => other.relation),
    kept.map((other) => other.informationSought),
  ]);
  if (reworded) return reworded;
  const [drafted] = await work.query<Drafted>(DRAFT_SQL, [...values, work.now.toISOString()]);
  return drafted;
}

/** A person whom clause 9 does not list is asked for what the counter-inspection was to learn. Clause 8 (6); D3. */
export async function draftThirdPersonRequests(work: Work, asking: Asking): Promise<void> {
  for (const wanted of asking.wanted) {
    await work.query('select pg_advisory_xact_lock(780086, $1)', [wanted.inspectionId]);
    const drafted = await draft(work, asking, wanted);
    if (!drafted) continue;
    work.journal({
      action: 'thirdPersonRequestDrafted',
      caseKind: 'third-person-request',
      caseId: drafted.id,
      caseVersion: drafted.version,
      authorityId: drafted.authorityId,
      disclosedToSubjectId: null,
      details: { informationSought: wanted.informationSought },
    });
  }
}

export interface RequestCommand {
  readonly id: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

interface Row {
  readonly id: number;
  readonly version: number;
  readonly state: ThirdPersonRequestState;
  readonly authorityId: number;
  readonly sentOn: CalendarDate | null;
  readonly inspectionId: number;
  readonly thirdPersonId: number;
  readonly number: string | null;
  readonly documentId: number | null;
  readonly appointedOn: CalendarDate | null;
}

const LOCK_SQL = `
  select id, version, state, number, document_id as "documentId", inspection_id as "inspectionId", third_person_id as "thirdPersonId", authority_id as "authorityId", (sent_at at time zone 'Asia/Almaty')::date::text as "sentOn",
    (select (i.appointed_at at time zone 'Asia/Almaty')::date::text from inspection i where i.id = inspection_id) as "appointedOn"
  from third_person_request where id = $1 for update`;

interface Outcome {
  readonly event: string;
  readonly details: JournalDetails;
}

async function act(
  context: RequestContext,
  name: ThirdPersonAct,
  { id, idempotencyKey, expectedVersion }: RequestCommand,
  input: unknown,
  perform: (work: Work, row: Row) => Promise<Outcome>,
): Promise<number> {
  const command = { name, idempotencyKey, input: { id, expectedVersion, input } };
  return context.execute(command, async (work) => {
    const [row] = await work.query<Row>(LOCK_SQL, [id]);
    if (!row) throw new Refusal('NOT_FOUND');
    const { authorityId } = row;
    work.authorize(name, 'ThirdPersonRequest', { authorityId });
    await work.expectVersion(row, expectedVersion, 'third-person-request');
    if (!opens(row.state, name)) throw new Refusal('WRONG_STATE');
    const { event, details } = await perform(work, row);
    work.journal({
      action: event,
      caseKind: 'third-person-request',
      caseId: id,
      caseVersion: row.version + 1,
      authorityId,
      disclosedToSubjectId: null,
      details,
    });
    return id;
  });
}

export interface Sending {
  /** Of a letter that was registered on paper elsewhere. */
  readonly number?: string | null | undefined;
  readonly sentOn?: string | null | undefined;
  readonly answerBy?: string | null | undefined;
}

/** When a letter of elsewhere went out; what is issued here goes out now. */
function whenSent(
  work: Work,
  { appointedOn }: Row,
  number: string | null,
  sentOn: CalendarDate | null,
): Date {
  if (sentOn === null || sentOn === dayOf(work.now)) return work.now;
  if (number === null) throw invalidInput('input.sentOn', 'sentOn');
  assertDayHappened(sentOn, { now: work.now, after: appointedOn, field: 'input.sentOn' });
  return new Date(startOfDay(sentOn));
}

/** Nobody answers before the request was sent. @throws Refusal DATE_PAST, INVALID_INPUT */
function assertAnswerBy(answerBy: CalendarDate | null, sentOn: CalendarDate, today: CalendarDate): void {
  if (answerBy === null || answerBy >= sentOn) return;
  const field = 'input.answerBy';
  if (sentOn < today) throw invalidInput(field, 'answerBy');
  throw new Refusal('DATE_PAST', { params: { field, date: answerBy, today }, field });
}

/**
 * The request is issued as a paper of the office under its next number; one that was registered elsewhere keeps the number it bears.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, INVALID_INPUT, DATE_PAST, FACT_IN_FUTURE, FACT_BEFORE_CASE
 */
export function sendThirdPersonRequest(
  context: RequestContext,
  command: RequestCommand,
  sending: Sending,
): Promise<number> {
  const given = sending.number?.trim() ?? null;
  const sentOn = (sending.sentOn ?? null) as CalendarDate | null;
  const answerBy = (sending.answerBy ?? null) as CalendarDate | null;
  const input = { number: given, sentOn, answerBy };
  return act(context, 'sendThirdPersonRequest', command, input, async (work, row) => {
    const sentAt = whenSent(work, row, given, sentOn);
    assertAnswerBy(answerBy, dayOf(sentAt), dayOf(work.now));
    const paper = given === null ? await issueRequest(work, { ...row, answerBy }) : null;
    const number = given ?? paper?.number ?? '';
    await work.query(
      `update third_person_request set state = $7, number = $2, sent_at = $3, sent_by = $4, document_id = $5, answer_by = $6,
         version = version + 1 where id = $1`,
      [
        row.id,
        number,
        sentAt.toISOString(),
        work.actor.name,
        paper?.id ?? null,
        answerBy,
        THIRD_PERSON_ACTS.sendThirdPersonRequest.opens.DRAFTED,
      ],
    );
    return { event: 'thirdPersonRequestSent', details: { number } };
  });
}

export interface Answer {
  readonly answeredOn: CalendarDate;
  readonly text: string;
  readonly fileIds: readonly string[];
}

async function receivedByAnswerer(work: Work, documentId: number, incomingPaperId: number): Promise<void> {
  const [entry] = await work.query<{ number: string; name: string }>(
    `select p.number, s.name_ru as name from incoming_paper p join inspected_subject s on s.id = p.sender_id where p.id = $1`,
    [incomingPaperId],
  );
  if (!entry) throw new Error(`entry ${incomingPaperId} is gone`);
  await recordCopyReceipt(work, {
    documentId,
    way: 'PAPER',
    receivedAt: work.now,
    receivedBy: entry.name,
    proof: entry.number,
  });
}

/** @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, FACT_IN_FUTURE, FACT_BEFORE_CASE, FILE_UNAVAILABLE */
export function recordThirdPersonAnswer(
  context: RequestContext,
  command: RequestCommand,
  answer: Answer,
): Promise<number> {
  return act(context, 'recordThirdPersonAnswer', command, answer, async (work, row) => {
    const { answeredOn, text, fileIds } = answer;
    assertDayHappened(answeredOn, { now: work.now, after: row.sentOn, field: 'input.answeredOn' });
    const incomingPaperId = await registerIncoming(work, {
      kind: 'THIRD_PERSON_ANSWER',
      authorityId: row.authorityId,
      caseKind: 'third-person-request',
      caseId: row.id,
      caseNumber: row.number ?? String(row.id),
      inspectionId: row.inspectionId,
      senderId: row.thirdPersonId,
      receivedAt: new Date(startOfDay(answeredOn)),
      disclosedToSubjectId: null,
    });
    // Who answers has received: the request waits for no other proof.
    if (row.documentId !== null) await receivedByAnswerer(work, row.documentId, incomingPaperId);
    await work.query(
      `update third_person_request set state = $5, answered_on = $2, answer = $3, incoming_paper_id = $4, version = version + 1
       where id = $1`,
      [
        row.id,
        answeredOn,
        text.trim(),
        incomingPaperId,
        THIRD_PERSON_ACTS.recordThirdPersonAnswer.opens.SENT,
      ],
    );
    await attachFiles(work, fileIds, {
      ownerKind: 'thirdPersonRequest',
      ownerId: row.id,
      caseKind: 'third-person-request',
      caseId: row.id,
      authorityId: row.authorityId,
      disclosedToSubjectId: null,
    });
    return { event: 'thirdPersonAnswered', details: { date: answeredOn, answer: text.trim() } };
  });
}
