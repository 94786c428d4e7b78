import { dayOf } from '../../../law';
import { attachFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { assertHappened, refuseUnlawful, toRefusalFinding } from '../../case';
import { registerIncoming } from '../../paper-register';
import {
  conclude,
  factsOf,
  lockInspection,
  occasionOf,
  outOfTurn,
  whoseCase,
  type ActRequest,
  type Outcome,
  type Step,
} from '../act';
import { cameToInspection } from '../case-rows';
import { judgeAct } from '../rules';
import { DOCUMENT_REQUEST_ACTS, type DocumentRequestState } from '../rules/document-request-states';
import type { RequestKind } from '../rules/field-rules';
import { judgeClosed } from '../rules/state-rules';
import { opens, type InspectionAct } from '../states';

interface RequestRow {
  readonly id: number;
  readonly version: number;
  readonly kind: RequestKind;
  readonly state: DocumentRequestState;
  readonly number: string;
  readonly items: readonly string[];
  readonly sent_at: Date;
  readonly answered_at: Date | null;
  readonly seen_at: Date | null;
  readonly access_ended_at: Date | null;
}

/**
 * An act on one request of a case: what the caller must have seen is the request as it stands; what else happened to the case
 * since is no conflict. @returns the request's id
 */
function settle(
  context: RequestContext,
  name: InspectionAct,
  { id, idempotencyKey, expectedVersion }: ActRequest,
  input: unknown,
  perform: (step: Step, row: RequestRow) => Promise<Outcome>,
): Promise<number> {
  const command = { name, idempotencyKey, input: { id, expectedVersion, input } };
  return context.execute(command, async (work) => {
    const [found] = await work.query<{ inspection_id: number }>(
      'select inspection_id from document_request where id = $1',
      [id],
    );
    if (!found) throw new Refusal('NOT_FOUND');
    const inspection = await lockInspection(work, found.inspection_id);
    const occasion = occasionOf(work.now, work.actor);
    const facts = await factsOf(work, inspection.id, occasion.now);
    work.authorize(name, 'Inspection', whoseCase(facts, occasion));
    const [row] = await work.query<RequestRow>('select * from document_request where id = $1 for update', [
      id,
    ]);
    if (!row) throw new Refusal('NOT_FOUND');
    if (row.version !== expectedVersion) await work.expectVersion(inspection, -1, 'inspection');
    if (!opens(inspection.state, name)) {
      const findings = judgeClosed(name, facts).map(toRefusalFinding);
      throw new Refusal('WRONG_STATE', { findings });
    }
    refuseUnlawful(judgeAct(name, facts, occasion).guards);
    const step = { work, inspection, facts, now: occasion.now, today: occasion.today };
    const outcome = await perform(step, row);
    await conclude(work, name, inspection, {
      ...outcome,
      details: { number: row.number, ...outcome.details },
    });
    return id;
  });
}

interface GivenAnswer {
  readonly text: string;
  readonly answers: readonly string[];
  readonly fileIds: readonly string[];
}

/** Questions that were put to an official are answered one by one, nothing else is. @throws Refusal INVALID_INPUT */
function assertAnswered({ kind, items }: RequestRow, text: string, answers: readonly string[]): void {
  const questions = kind === 'EXPLANATION' ? items.length : 0;
  if (answers.length !== questions || answers.includes('')) throw invalidInput('input.answers');
  if (questions === 0 && text === '') throw invalidInput('input.text');
}

/** The subject answers what it was asked; a late answer is kept like any other. Clause 5. */
export function answerDocumentRequest(
  context: RequestContext,
  request: ActRequest,
  input: GivenAnswer,
): Promise<number> {
  return settle(context, 'answerDocumentRequest', request, input, async ({ work, inspection }, row) => {
    const { id, state } = row;
    if (!(state in DOCUMENT_REQUEST_ACTS.answerDocumentRequest.opens))
      throw outOfTurn('answerDocumentRequest', state === 'ANSWERED');
    const text = input.text.trim();
    const answers = input.answers.map((one) => one.trim());
    assertAnswered(row, text, answers);
    const incomingPaperId = await registerIncoming(work, {
      ...cameToInspection(inspection),
      kind: row.kind === 'EXPLANATION' ? 'EXPLANATION' : 'REQUEST_ANSWER',
      receivedAt: work.now,
    });
    await work.query(
      `update document_request set state = 'ANSWERED', version = version + 1, answered_at = $2, answer_text = $3, answers = $4,
         incoming_paper_id = $5,
         seen_at = case when kind = 'RECOMMENDATION' then coalesce(seen_at, $2) end where id = $1`,
      [id, work.now.toISOString(), text || null, answers, incomingPaperId],
    );
    const files = await attachFiles(work, input.fileIds, {
      ownerKind: 'documentRequest',
      ownerId: id,
      caseKind: 'inspection',
      caseId: inspection.id,
      authorityId: inspection.authorityId,
      disclosedToSubjectId: inspection.disclosedToSubjectId,
    });
    return { details: { files } };
  });
}

/** The subject has read a recommendation. Clause 5, sub-paragraph 5. */
export function acknowledgeRecommendation(context: RequestContext, request: ActRequest): Promise<number> {
  return settle(context, 'acknowledgeRecommendation', request, null, async ({ work }, row) => {
    if (row.kind !== 'RECOMMENDATION') throw new Refusal('WRONG_STATE');
    if (row.seen_at !== null) throw outOfTurn('acknowledgeRecommendation', true);
    await work.query('update document_request set seen_at = $2, version = version + 1 where id = $1', [
      row.id,
      work.now.toISOString(),
    ]);
    return {};
  });
}

/** Access that was granted has ended. Clause 5, sub-paragraph 1. */
export function recordAccessEnd(
  context: RequestContext,
  request: ActRequest,
  endedAt: Date,
): Promise<number> {
  return settle(
    context,
    'recordAccessEnd',
    request,
    { endedAt: endedAt.toISOString() },
    async ({ work }, row) => {
      if (row.kind !== 'SYSTEM_ACCESS') throw new Refusal('WRONG_STATE');
      const open = row.state in DOCUMENT_REQUEST_ACTS.recordAccessEnd.opens && row.access_ended_at === null;
      if (!open) throw outOfTurn('recordAccessEnd', row.access_ended_at !== null);
      assertHappened(endedAt, { now: work.now, after: row.answered_at, field: 'input.endedAt' });
      await work.query(
        'update document_request set access_ended_at = $2, version = version + 1 where id = $1',
        [row.id, endedAt.toISOString()],
      );
      return { details: { date: dayOf(endedAt) } };
    },
  );
}
