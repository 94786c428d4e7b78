import { dayOf } from '../../../law';
import { attachFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import { addCaseRow, type RowValues } from '../case-rows';
import { issueHearingRecord } from '../documents/field-paper';
import { assertAfter } from '../happened';
import { judgeHeardOn } from '../rules/field-rules';
import { nextFieldNumber } from './document-requests';

export interface HearingInput {
  readonly heldAt: Date;
  readonly official: string;
  readonly position: string;
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  readonly signing: 'SIGNED' | 'REFUSED';
  readonly refusalReason: string | null;
  readonly fileIds: readonly string[];
}

export interface MonitoringInput {
  readonly receivedAt: Date;
  readonly sourceKind: 'NATURAL_PERSON' | 'NON_PROFIT';
  readonly source: string;
  readonly text: string;
  readonly fileIds: readonly string[];
}

async function keep(
  step: Step,
  values: RowValues & { readonly happenedAt: Date },
  { fileIds, shown }: { readonly fileIds: readonly string[]; readonly shown: boolean },
): Promise<Outcome> {
  const { work, inspection, facts } = step;
  const number = await nextFieldNumber(step);
  const disclosedToSubjectId = shown ? inspection.disclosedToSubjectId : null;
  const id = await addCaseRow(work, 'field_record', inspection, {
    ...values,
    number,
    disclosedToSubjectId,
    recordedAt: work.now,
    recordedByCapacityId: work.actor.capacityId,
  });
  const files = await attachFiles(work, fileIds, {
    ownerKind: 'fieldRecord',
    ownerId: id,
    caseKind: 'inspection',
    caseId: inspection.id,
    authorityId: inspection.authorityId,
    disclosedToSubjectId,
  });
  const day = dayOf(values.happenedAt);
  return { findings: judgeHeardOn(facts, day), details: { number, files } };
}

/** An official was heard: who, when, what was asked and answered, read and signed or refused. Clause 5, sub-paragraph 2. */
export function recordHearing(
  context: RequestContext,
  request: ActRequest,
  input: HearingInput,
): Promise<number> {
  return act(context, 'recordHearing', request, input, async (step) => {
    assertAfter('start', step, input.heldAt, 'input.heldAt');
    const reason = input.refusalReason?.trim() || null;
    if ((input.signing === 'REFUSED') !== (reason !== null)) throw invalidInput('input.refusalReason');
    const hearing = {
      ...input,
      official: input.official.trim(),
      position: input.position.trim(),
      refusalReason: reason,
      questions: input.questions.map(({ question, answer }) => ({
        question: question.trim(),
        answer: answer.trim(),
      })),
    };
    const document = await issueHearingRecord(step, hearing);
    const values = {
      kind: 'HEARING',
      happenedAt: hearing.heldAt,
      person: hearing.official,
      position: hearing.position,
      questions: hearing.questions.map(({ question }) => question),
      answers: hearing.questions.map(({ answer }) => answer),
      signing: hearing.signing,
      refusalReason: reason,
      documentId: document.id,
    };
    return keep(step, values, { fileIds: input.fileIds, shown: true });
  });
}

/**
 * Results of public monitoring that the inspection uses, their source named. The subject is not told who gave them: a person
 * who watches a service is protected like one who complains of it. Clause 5, sub-paragraph 4.
 */
export function recordPublicMonitoring(
  context: RequestContext,
  request: ActRequest,
  input: MonitoringInput,
): Promise<number> {
  return act(context, 'recordPublicMonitoring', request, input, (step) => {
    // What was observed before the inspection may be used in it; it cannot come from the future.
    assertAfter('appointment', step, input.receivedAt, 'input.receivedAt');
    const values = {
      kind: 'PUBLIC_MONITORING',
      happenedAt: input.receivedAt,
      person: input.source.trim(),
      sourceKind: input.sourceKind,
      text: input.text.trim(),
    };
    return keep(step, values, { fileIds: input.fileIds, shown: false });
  });
}
