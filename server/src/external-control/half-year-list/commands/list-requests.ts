import { execute, type CommandContext } from '../../../platform/commands/execute';
import { Refusal } from '../../../platform/refusals/refusal';
import { beginAct, endAct, todayOf, type ListCommand } from '../list-case';

export interface SendListRequest extends ListCommand {
  readonly number: string;
  readonly sentOn: string;
  readonly addressee: string;
  readonly text: string;
}

function requireHappened(day: string, now: Date, field: string): void {
  if (day > todayOf(now)) throw new Refusal('FACT_IN_FUTURE', { field });
}

/** Records a request to another state body about a circle of subjects (clause 7-1). */
export async function sendListRequest(context: CommandContext, input: SendListRequest): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'sendListRequest', idempotencyKey, input }, async (work) => {
    const list = await beginAct(work, 'sendListRequest', input);
    requireHappened(input.sentOn, work.now, 'sentOn');
    await work.query(
      'insert into half_year_list_request (list_id, number, sent_on, addressee, text) values ($1, $2, $3, $4, $5)',
      [list.id, input.number, input.sentOn, input.addressee, input.text],
    );
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
  /** What the answer tells of inspected subjects: counted when the list is scored anew. */
  readonly facts: readonly ToldFact[];
}

/** Records the answer of another state body, with what it tells of which subjects (clause 7-1). */
export async function recordListAnswer(context: CommandContext, input: RecordListAnswer): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'recordListAnswer', idempotencyKey, input }, async (work) => {
    const list = await beginAct(work, 'recordListAnswer', input);
    requireHappened(input.answeredOn, work.now, 'answeredOn');
    const [request] = await work.query<{ addressee: string; answered: boolean; sentOn: string }>(
      `select addressee, answered_on is not null as answered, sent_on::text as "sentOn"
       from half_year_list_request where id = $1 and list_id = $2 for update`,
      [input.requestId, list.id],
    );
    if (!request) throw new Refusal('NOT_FOUND', { field: 'requestId' });
    if (request.answered) throw new Refusal('REQUEST_ANSWERED_ALREADY', { field: 'requestId' });
    if (input.answeredOn < request.sentOn) throw new Refusal('FACT_BEFORE_CASE', { field: 'answeredOn' });
    await work.query(
      'update half_year_list_request set answer_number = $2, answered_on = $3, answer = $4 where id = $1',
      [input.requestId, input.number, input.answeredOn, input.text],
    );
    for (const [i, fact] of input.facts.entries()) {
      requireHappened(fact.date, work.now, 'facts');
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
