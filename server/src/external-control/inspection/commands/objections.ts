import { meetDeadline } from '../../../deadlines';
import { instantFromEpoch } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { attachFiles } from '../../../platform/files';
import { registerIncoming } from '../../paper-register';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import { addCaseRow, cameToInspection } from '../case-rows';
import { whichDeadline } from '../deadline-case';
import { assertAfter } from '../happened';
import { judgeObjection } from '../rules/after-act-rules';

export interface ObjectionInput {
  readonly text: string;
  readonly fileIds: readonly string[];
}

/** Attached to the result act with a mark, whenever it comes; late only marks it. */
async function attach(
  step: Step,
  input: ObjectionInput,
  receivedAt: Date,
  onPaper: boolean,
): Promise<Outcome> {
  const { work, inspection } = step;
  const finding = judgeObjection(step.facts, instantFromEpoch(receivedAt.getTime()));
  const late = finding.outcome === 'notMet';
  const incomingPaperId = await registerIncoming(work, {
    ...cameToInspection(inspection),
    kind: 'OBJECTION',
    receivedAt,
  });
  const id = await addCaseRow(work, 'objection', inspection, {
    incomingPaperId,
    receivedAt,
    text: input.text.trim(),
    late,
    markedAt: work.now,
    onPaper,
  });
  const files = await attachFiles(work, input.fileIds, {
    ownerKind: 'objection',
    ownerId: id,
    caseKind: 'inspection',
    caseId: inspection.id,
    authorityId: inspection.authorityId,
    disclosedToSubjectId: inspection.disclosedToSubjectId,
  });
  await meetDeadline(work, whichDeadline(inspection, 'P25_OBJECTION'), receivedAt);
  return { findings: [finding], details: { files } };
}

/** The subject's head objects, in writing and in free form. Clause 25. */
export function fileObjection(
  context: RequestContext,
  request: ActRequest,
  input: ObjectionInput,
): Promise<number> {
  return act(context, 'fileObjection', request, input, (step) => attach(step, input, step.work.now, false));
}

/** An objection that came on paper; the day of its receipt decides. Clause 25. */
export function recordObjection(
  context: RequestContext,
  request: ActRequest,
  input: ObjectionInput & { receivedAt: Date },
): Promise<number> {
  return act(context, 'recordObjection', request, input, async (step) => {
    assertAfter('completion', step, input.receivedAt, 'input.receivedAt');
    return attach(step, input, input.receivedAt, true);
  });
}
