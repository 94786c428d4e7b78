import {
  assertDayHappened,
  assertHappened,
  loadSigner,
  refuseUnlawful,
} from '../../../external-control/case';
import { dayOf, type CalendarDate } from '../../../law';
import { attachFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { assertDayOfRecord } from '../../../platform/refusals/day-of-record';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { issueBodyPaper } from '../../scope';
import { act, caseOf, ROW_COLUMNS, rowOf, type ActRequest, type Outcome, type Step } from '../act';
import { loadEventPaper } from '../event-paper';
import { findObjectData, sumOf } from '../object-data/object-data';
import { judgeRequest } from '../rules';
import { meetTerm, openObjectTerm } from '../terms';

export interface SendRequest {
  readonly kind: 'DOCUMENTS' | 'CERTIFICATE' | 'ORAL_EXPLANATION' | 'WRITTEN_EXPLANATION';
  readonly text: string;
  readonly dueDate: CalendarDate;
}

export const requestRef = (requestId: number) => `request-${requestId}`;

/** Asks the object for papers or explanations by a day that the executor sets (clause 48). */
export function sendControlRequest(
  context: RequestContext,
  request: ActRequest,
  input: SendRequest,
): Promise<number> {
  return act(context, 'sendControlRequest', request, input, async ({ work, event, facts, today }) => {
    refuseUnlawful(judgeRequest(input.dueDate, today, facts.endDate));
    const paper = await loadEventPaper(work, event);
    const signer = await loadSigner(work);
    const text = input.text.trim();
    const { number } = await issueBodyPaper(work, {
      kind: 'CONTROL_REQUEST',
      ...caseOf(event),
      subjectId: event.objectId,
      data: () => ({ ...paper, statement: text, dueDate: input.dueDate, signer }),
    });
    const [row] = await work.query<{ id: number }>(
      `insert into control_request (${ROW_COLUMNS}, number, kind, text, due_date, sent_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [...rowOf(event), number, input.kind, text, input.dueDate, work.now.toISOString()],
    );
    if (!row) throw new Error(`a request of event ${event.id} was not added`);
    await openObjectTerm(work, event, 'P48_REQUEST', input.dueDate, requestRef(row.id));
    return { event: 'controlRequestSent', details: { number, dueDate: input.dueDate } };
  });
}

export interface AnswerRequest {
  readonly requestId: number;
  readonly text: string;
  /** The object keeps the papers back as a secret that the law protects (clause 48 (2)). */
  readonly withheldAsSecret: boolean;
  readonly fileIds: readonly string[];
}

async function keepAnswer(
  { work, event }: Step,
  input: AnswerRequest,
  at: Date,
  name: string,
): Promise<Outcome> {
  const [request] = await work.query<{
    number: string;
    dueDate: string;
    sentAt: Date;
    answered: boolean;
    withdrawn: boolean;
  }>(
    `select number, withdrawn_at is not null as withdrawn, due_date::text as "dueDate", sent_at as "sentAt", answered_at is not null as answered
     from control_request where id = $1 and event_id = $2 for update`,
    [input.requestId, event.id],
  );
  if (!request) throw new Refusal('NOT_FOUND', { field: 'input.requestId' });
  if (request.withdrawn) throw new Refusal('CONTROL_ENTRY_TAKEN_BACK', { field: 'input.requestId' });
  if (request.answered) throw new Refusal('CONTROL_REQUEST_ANSWERED', { field: 'input.requestId' });
  assertHappened(at, { now: work.now, after: request.sentAt, field: 'input.receivedAt' });
  await work.query(
    'update control_request set answered_at = $2, answer = $3, withheld_as_secret = $4, late = $5 where id = $1',
    [
      input.requestId,
      at.toISOString(),
      input.text.trim(),
      input.withheldAsSecret,
      dayOf(at) > request.dueDate,
    ],
  );
  const owner = { ownerKind: 'controlRequest', ownerId: input.requestId };
  const files = await attachFiles(work, input.fileIds, { ...caseOf(event), ...owner });
  await meetTerm(work, event, 'P48_REQUEST', at, requestRef(input.requestId));
  return { event: name, details: { number: request.number, files } };
}

/** The object answers a request; a late answer is kept like any other and marked (clause 48). */
export function answerControlRequest(
  context: RequestContext,
  request: ActRequest,
  input: AnswerRequest,
): Promise<number> {
  return act(context, 'answerControlRequest', request, input, (step) =>
    keepAnswer(step, input, step.work.now, 'controlRequestAnswered'),
  );
}

/** The executor records an answer that came on paper or was given by word of mouth. */
export function recordControlAnswer(
  context: RequestContext,
  request: ActRequest,
  input: AnswerRequest & { readonly receivedAt: Date },
): Promise<number> {
  return act(context, 'recordControlAnswer', request, input, (step) =>
    keepAnswer(step, input, input.receivedAt, 'controlAnswerRecorded'),
  );
}

export interface RecordWork {
  readonly kind: 'PAPERS' | 'MONITORING_SYSTEM' | 'COMPLAINTS' | 'OTHER';
  readonly text: string;
  /** Of other acts within the unit's competence (clause 48 (4)). */
  readonly basis: string;
  /** Of data of the systems: the period of which they are kept with the record, as they stand. Both days or neither. */
  readonly dataFrom: CalendarDate | null;
  readonly dataTo: CalendarDate | null;
}

/** What the executors used, as it stood when they used it (clause 48 (3)). */
async function usedData(
  context: RequestContext,
  { work, event }: Step,
  { kind, dataFrom: from, dataTo: to }: RecordWork,
): Promise<object | null> {
  if (from === null && to === null) return null;
  if (kind !== 'MONITORING_SYSTEM' && kind !== 'COMPLAINTS')
    throw new Refusal('CONTROL_DATA_KIND', { field: 'input.dataFrom' });
  if (from === null) throw invalidInput('input.dataFrom', 'dataFrom');
  if (to === null) throw invalidInput('input.dataTo', 'dataTo');
  assertDayOfRecord(from, 'input.dataFrom');
  // What is kept for good says nothing of days that have not been.
  assertDayHappened(to, { now: work.now, after: null, field: 'input.dataTo' });
  const { bodyId, objectId } = event;
  const { services, complaints } = await findObjectData(context, { bodyId, objectId, from, to });
  return kind === 'COMPLAINTS'
    ? { from, to, count: complaints.length, numbers: complaints.map(({ number }) => number).join(', ') }
    : {
        from,
        to,
        rendered: sumOf(services, 'rendered'),
        late: sumOf(services, 'late'),
        refused: sumOf(services, 'refused'),
      };
}

/** Records what the executors did: papers read, data of the systems used, other acts with their basis (clause 48). */
export function recordControlWork(
  context: RequestContext,
  request: ActRequest,
  input: RecordWork,
): Promise<number> {
  return act(context, 'recordControlWork', request, input, async (step) => {
    const { work, event } = step;
    const basis = input.basis.trim();
    if (input.kind === 'OTHER' && basis === '')
      throw new Refusal('CONTROL_WORK_WITHOUT_BASIS', { field: 'input.basis' });
    const used = await usedData(context, step, input);
    await work.query(
      `insert into control_record (${ROW_COLUMNS}, kind, text, basis, at, by_name, used) values ($1, $2, $3, $4, $5, $6, nullif($7, ''), $8, $9, $10::jsonb)`,
      [
        ...rowOf(event),
        input.kind,
        input.text.trim(),
        basis,
        work.now.toISOString(),
        work.actor.name,
        used && JSON.stringify(used),
      ],
    );
    return { event: 'controlWorkRecorded', withinBody: true };
  });
}
