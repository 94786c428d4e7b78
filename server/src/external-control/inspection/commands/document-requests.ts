import type { CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { MessageValues } from '../../../platform/messages/catalogue';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseUnlawful } from '../../case';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import { addCaseRow } from '../case-rows';
import { issueRequestPaper } from '../documents/field-paper';
import {
  judgeAims,
  judgeSubjectMatter,
  type RecommendationAim,
  type RequestKind,
} from '../rules/field-rules';
import { judgeRequest } from '../rules/result-rules';

export interface RequestInput {
  readonly kind: Exclude<RequestKind, 'RECOMMENDATION'>;
  readonly text: string;
  readonly items: readonly string[];
  readonly dueDate: CalendarDate;
  readonly official: string | null;
  readonly pointIds: readonly number[];
}

export interface RecommendationInput {
  readonly aims: readonly RecommendationAim[];
  readonly text: string;
  readonly dueDate: CalendarDate;
  readonly pointIds: readonly number[];
}

/** What is asked, of whichever kind. */
interface Asked extends Omit<RequestInput, 'kind'> {
  readonly kind: RequestKind;
  readonly aims: readonly RecommendationAim[];
}

/** Requests, recommendations and records of a case are numbered together. */
export async function nextFieldNumber({ work, inspection }: Step): Promise<string> {
  const [{ count } = { count: 0 }] = await work.query<{ count: number }>(
    `select (select count(*) from document_request where inspection_id = $1)::int
       + (select count(*) from field_record where inspection_id = $1)::int as count`,
    [inspection.id],
  );
  return `${inspection.number}/${count + 1}`;
}

async function listedPoints({ work, inspection }: Step): Promise<number[]> {
  const points = await work.query<{ id: number }>(
    'select id from inspection_checklist_point where inspection_id = $1',
    [inspection.id],
  );
  return points.map(({ id }) => id);
}

function refusal(code: string, field: string, params: MessageValues = {}): Refusal {
  return new Refusal(code, { params: { field, ...params }, field });
}

/** Only of an explanation it is said who gives it; documents and systems are named one by one, and so are the questions (5 (2)). */
function assertComplete({ kind, items, official, aims, dueDate }: Asked, today: CalendarDate): void {
  if (dueDate < today) throw refusal('DATE_PAST', 'input.dueDate', { date: dueDate, today });
  const named = kind === 'DOCUMENTS' || kind === 'SYSTEM_ACCESS' || kind === 'EXPLANATION';
  if ((named && items.length === 0) || items.includes('')) throw refusal('INVALID_INPUT', 'input.items');
  if ((kind === 'EXPLANATION') !== (official !== null)) throw refusal('INVALID_INPUT', 'input.official');
  if ((kind === 'RECOMMENDATION') !== aims.length > 0) throw refusal('INVALID_INPUT', 'input.aims');
}

async function ask(step: Step, given: Asked): Promise<Outcome> {
  const { work, inspection, facts, today } = step;
  const asked: Asked = {
    ...given,
    text: given.text.trim(),
    items: given.items.map((item) => item.trim()),
    official: given.official?.trim() || null,
    aims: [...new Set(given.aims)],
    pointIds: [...new Set(given.pointIds)],
  };
  assertComplete(asked, today);
  refuseUnlawful([
    // A recommendation is followed up after the inspection: its day may lie beyond.
    ...(asked.kind === 'RECOMMENDATION' ? [] : judgeRequest(facts, today, asked.dueDate)),
    ...judgeSubjectMatter(asked.kind, asked.pointIds, await listedPoints(step)),
    ...judgeAims(asked.aims, facts),
  ]);
  const number = await nextFieldNumber(step);
  const document = await issueRequestPaper(step, { ...asked, number });
  await addCaseRow(work, 'document_request', inspection, {
    ...asked,
    number,
    sentAt: work.now,
    documentId: document.id,
  });
  return { details: { number, dueDate: asked.dueDate } };
}

/** Asks the subject for documents, access, an explanation or the results of its own control. Clause 5, sub-paragraphs 1 to 3. */
export function sendDocumentRequest(
  context: RequestContext,
  request: ActRequest,
  input: RequestInput,
): Promise<number> {
  return act(context, 'sendDocumentRequest', request, input, (step) => ask(step, { ...input, aims: [] }));
}

/** Recommends: better service, remedying, holding those at fault to account. Clause 5, sub-paragraph 5. */
export function sendRecommendation(
  context: RequestContext,
  request: ActRequest,
  input: RecommendationInput,
): Promise<number> {
  return act(context, 'sendRecommendation', request, input, (step) =>
    ask(step, { ...input, kind: 'RECOMMENDATION', items: [], official: null }),
  );
}
