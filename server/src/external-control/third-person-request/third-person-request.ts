import { startOfDay, type CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { attachFiles } from '../../platform/files';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { assertDayHappened } from '../case';
import { registerIncoming } from '../paper-register';
import { THIRD_PERSON_ACTS, type ThirdPersonAct, type ThirdPersonRequestState } from './states';

export interface Wanted {
  readonly draftId: number;
  readonly inspectionId: number;
  readonly thirdPersonId: number;
  readonly relation: string;
  readonly informationSought: string;
}

/** Of a running inspection that the author may read; one for each of its third persons, which a later draft words anew till it is sent. */
const DRAFT_SQL = `
  insert into third_person_request as r (inspection_id, authority_id, third_person_id, draft_inspection_id, relation, information_sought,
    drafted_at)
  select i.id, i.authority_id, $2, $3, $4, $5, $6 from inspection i
  where i.id = $1 and i.state in ('IN_PROGRESS', 'SUSPENDED', 'RESULTS_DRAWN_UP')
  on conflict (inspection_id, third_person_id) do update set relation = excluded.relation,
    information_sought = excluded.information_sought, draft_inspection_id = excluded.draft_inspection_id, version = r.version + 1
  where r.state = 'DRAFTED' and (r.relation, r.information_sought) is distinct from (excluded.relation, excluded.information_sought)
  returning id, version, authority_id as "authorityId"`;

/** A person whom clause 9 does not list is asked for what the counter-inspection was to learn. Clause 8 (6); D3. */
export async function draftThirdPersonRequest(work: Work, wanted: Wanted): Promise<void> {
  const [drafted] = await work.query<{ id: number; version: number; authorityId: number }>(DRAFT_SQL, [
    wanted.inspectionId,
    wanted.thirdPersonId,
    wanted.draftId,
    wanted.relation,
    wanted.informationSought,
    work.now.toISOString(),
  ]);
  if (!drafted) return;
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
}

const LOCK_SQL = `
  select id, version, state, number, inspection_id as "inspectionId", third_person_id as "thirdPersonId", authority_id as "authorityId", (sent_at at time zone 'Asia/Almaty')::date::text as "sentOn"
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
    if (row.state !== THIRD_PERSON_ACTS[name]) throw new Refusal('WRONG_STATE');
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

/** @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE */
export function sendThirdPersonRequest(
  context: RequestContext,
  command: RequestCommand,
  given: string,
): Promise<number> {
  const number = given.trim();
  return act(context, 'sendThirdPersonRequest', command, { number }, async (work, { id }) => {
    await work.query(
      `update third_person_request set state = 'SENT', number = $2, sent_at = $3, sent_by = $4, version = version + 1 where id = $1`,
      [id, number, work.now.toISOString(), work.actor.name],
    );
    return { event: 'thirdPersonRequestSent', details: { number } };
  });
}

export interface Answer {
  readonly answeredOn: CalendarDate;
  readonly text: string;
  readonly fileIds: readonly string[];
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
    await work.query(
      `update third_person_request set state = 'ANSWERED', answered_on = $2, answer = $3, incoming_paper_id = $4, version = version + 1
       where id = $1`,
      [row.id, answeredOn, text.trim(), incomingPaperId],
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
