import { dayOf, instantFromEpoch } from '../../../law';
import { attachFiles } from '../../../platform/files';
import { markLikewise } from '../../confidentiality';
import type { Outcome, Step } from '../act';
import { addCaseRow } from '../case-rows';
import { judgeAnsweredOn } from '../rules/field-rules';
import { judgeLateAnswer } from '../rules/result-rules';
import type { AnswerInput } from './record-checklist-answer';

/**
 * Keeps an answer that was given before the result act was drawn up and came after it, however far the case has come. Nothing is written
 * over: neither the answer that the act was drawn from nor the act, and several of one point stand beside each other. The subject is shown
 * it with the act. Clauses 17, 22.
 */
export async function keepLateAnswer(
  { work, inspection, facts }: Step,
  number: string,
  { pointId, answer, note, severity, fileIds }: Omit<AnswerInput, 'answeredAt'>,
  answeredAt: Date,
): Promise<Outcome & { readonly aside: string }> {
  const isShown = inspection.completedOn !== null;
  const id = await addCaseRow(work, 'late_answer', inspection, {
    pointId,
    answer,
    note: note?.trim() || null,
    severity,
    answeredAt: answeredAt.toISOString(),
    answeredBy: work.actor.name,
    answeredByCapacityId: work.actor.capacityId,
    receivedAt: work.now.toISOString(),
  });
  // What is a secret in the answer that the act was drawn from is one here.
  if (note?.trim())
    await markLikewise(work, { thing: 'LATE_ANSWER', thingId: id }, { thing: 'FINDING', thingId: pointId });
  const files = await attachFiles(work, fileIds, {
    ownerKind: 'lateAnswer',
    ownerId: id,
    caseKind: 'inspection',
    caseId: inspection.id,
    authorityId: inspection.authorityId,
    disclosedToSubjectId: isShown ? inspection.disclosedToSubjectId : null,
  });
  return {
    aside: 'lateAnswerKept',
    withheld: !isShown,
    findings: [
      ...judgeLateAnswer(number, instantFromEpoch(answeredAt.getTime())),
      ...judgeAnsweredOn(facts, dayOf(answeredAt)),
    ],
    details: { number, files, answeredAt: answeredAt.toISOString() },
  };
}
