import { meetDeadline } from '../../../deadlines';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { getSubjectName } from '../../../registry';
import { loadSigner } from '../../case';
import { issue, recordCopyDelivery, type DeliveryWay } from '../../documents';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import { addCaseRow } from '../case-rows';
import { whichDeadline } from '../deadline-case';
import { discloseCase } from '../disclose';
import { loadCasePaper } from '../documents/case-paper';
import { documentCase } from '../documents/document-case';
import { loadRegistration } from '../documents/registration-paper';
import { assertAfter } from '../happened';
import { startToTell } from '../rules/start-rules';

export interface NoticeInput {
  readonly way: DeliveryWay;
  /** Left out: the inspected body itself. */
  readonly recipient?: string | null | undefined;
}

async function keepNotice(
  step: Step,
  sentAt: Date,
  input: NoticeInput & { proof: string | null },
  outsideSystem: boolean,
): Promise<Outcome> {
  const { work, inspection } = step;
  const { way, proof } = input;
  const recipient = input.recipient?.trim() ?? null;
  await discloseCase(work, inspection);
  await addCaseRow(work, 'start_notice', inspection, { sentAt, way, recipient, proof, outsideSystem });
  await meetDeadline(work, whichDeadline(inspection, 'P16_START_NOTICE'), sentAt);
  const next = inspection.state === 'REGISTERED' ? 'NOTIFIED' : inspection.state;
  return { next, details: { recipient: recipient ?? (await getSubjectName(work, inspection.subjectId)) } };
}

async function issueNotice(
  { work, inspection, facts, today }: Step,
  { way, recipient }: NoticeInput,
): Promise<void> {
  const { authority, subject, grounds, listLine, inspectors, place } = await loadCasePaper(work, inspection);
  const registration = await loadRegistration(work, inspection.id);
  const sender = await loadSigner(work);
  const notice = await issue(work, {
    ...documentCase(inspection, inspection.disclosedToSubjectId),
    kind: 'START_NOTICE',
    data: () => ({
      place,
      authority,
      sender,
      subject,
      recipient: recipient?.trim() ?? subject.name,
      subjectMatter: inspection.subjectMatter,
      startsOn: startToTell(facts, today),
      grounds,
      ...(listLine ? { listLine } : {}),
      act: { number: inspection.actNumber ?? '', date: inspection.actDate ?? '' },
      ...(registration ? { registration } : {}),
      inspectors,
    }),
  });
  await recordCopyDelivery(work, {
    documentId: notice.id,
    recipient: 'SUBJECT',
    way,
    deliveredAt: work.now,
    proof: recipient?.trim() ?? null,
  });
}

/** Sends the notice of the start with its subject-matter; from then on the subject sees its case. Clause 16. */
export function sendStartNotice(
  context: RequestContext,
  request: ActRequest,
  input: NoticeInput,
): Promise<number> {
  return act(context, 'sendStartNotice', request, input, async (step) => {
    const outcome = await keepNotice(step, step.work.now, { ...input, proof: null }, false);
    await issueNotice(step, input);
    return outcome;
  });
}

/** Records a notice that went out outside the system. Clause 16. */
export function recordStartNotice(
  context: RequestContext,
  request: ActRequest,
  input: NoticeInput & { sentAt: Date; proof: string },
): Promise<number> {
  return act(context, 'recordStartNotice', request, input, async (step) => {
    assertAfter('appointment', step, input.sentAt, 'input.sentAt');
    return keepNotice(step, input.sentAt, { ...input, proof: input.proof.trim() }, true);
  });
}
