import type { CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { attachFiles } from '../../../platform/files';
import type { MessageValues } from '../../../platform/messages/catalogue';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseUnlawful } from '../../case';
import { act, conclude, lockInspection, type ActRequest, type Step } from '../act';
import { addCaseRow } from '../case-rows';
import { judgeRequest } from '../rules/result-rules';
import { opens } from '../states';

export interface RequestInput {
  readonly text: string;
  readonly items: readonly string[];
  readonly dueDate: CalendarDate;
}

async function nextNumber({ work, inspection }: Step): Promise<string> {
  const [{ count } = { count: 0 }] = await work.query<{ count: number }>(
    'select count(*)::int as count from document_request where inspection_id = $1',
    [inspection.id],
  );
  return `${inspection.number}/${count + 1}`;
}

/** Asks the subject for documents and data, within the running inspection. Clause 5. */
export function sendDocumentRequest(
  context: RequestContext,
  request: ActRequest,
  input: RequestInput,
): Promise<number> {
  return act(context, 'sendDocumentRequest', request, input, async (step) => {
    const { work, inspection, today } = step;
    const items = input.items.map((item) => item.trim());
    const refuse = (code: string, field: string, params: MessageValues = {}) =>
      new Refusal(code, { params: { field, ...params }, field });
    if (input.dueDate < today) throw refuse('DATE_PAST', 'input.dueDate', { date: input.dueDate, today });
    if (items.length === 0 || items.includes('')) throw refuse('INVALID_INPUT', 'input.items');
    refuseUnlawful(judgeRequest(step.facts, today, input.dueDate));
    const number = await nextNumber(step);
    await addCaseRow(work, 'document_request', inspection, {
      number,
      text: input.text.trim(),
      items,
      dueDate: input.dueDate,
      sentAt: work.now,
    });
    return { details: { number, dueDate: input.dueDate } };
  });
}

interface RequestRow {
  readonly id: number;
  readonly version: number;
  readonly state: 'SENT' | 'ANSWERED' | 'CANCELLED';
  readonly inspection_id: number;
  readonly number: string;
}

/** The subject answers a request; a late answer is kept like any other. Clause 5. @returns the request's id */
export async function answerDocumentRequest(
  context: RequestContext,
  { id, idempotencyKey, expectedVersion }: ActRequest,
  input: { text: string; fileIds: readonly string[] },
): Promise<number> {
  const command = { name: 'answerDocumentRequest', idempotencyKey, input: { id, expectedVersion, input } };
  return context.execute(command, async (work) => {
    const [found] = await work.query<{ inspection_id: number }>(
      'select inspection_id from document_request where id = $1',
      [id],
    );
    if (!found) throw new Refusal('NOT_FOUND');
    const inspection = await lockInspection(work, found.inspection_id);
    work.authorize('answerDocumentRequest', 'Inspection', inspection);
    const [request] = await work.query<RequestRow>(
      'select * from document_request where id = $1 for update',
      [id],
    );
    if (!request) throw new Refusal('NOT_FOUND');
    if (request.version !== expectedVersion) await work.expectVersion(inspection, -1, 'inspection');
    if (request.state !== 'SENT' || !opens(inspection.state, 'answerDocumentRequest'))
      throw new Refusal('WRONG_STATE');
    await work.query(
      `update document_request set state = 'ANSWERED', version = version + 1, answered_at = $2, answer_text = $3 where id = $1`,
      [id, work.now.toISOString(), input.text.trim()],
    );
    const files = await attachFiles(work, input.fileIds, {
      ownerKind: 'documentRequest',
      ownerId: id,
      caseKind: 'inspection',
      caseId: inspection.id,
      authorityId: inspection.authorityId,
      disclosedToSubjectId: inspection.disclosedToSubjectId,
    });
    await conclude(work, 'answerDocumentRequest', inspection, {
      details: { number: request.number, files },
    });
    return id;
  });
}
