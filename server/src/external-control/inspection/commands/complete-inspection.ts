import { cancelDeadlines, meetDeadline, openDeadline } from '../../../deadlines';
import { endOfDay, type CalendarDate, type Finding } from '../../../law';
import { discloseDocuments, recordCopyDelivery } from '../../documents';
import { oweLetter } from '../../letter-on-measures';
import { handOverPrescription } from '../../prescription';
import type { Outcome, Step } from '../act';
import { changeCaseRows, type RowValues } from '../case-rows';
import { deadlineCase, whichDeadline } from '../deadline-case';
import { discloseCase, discloseResults } from '../disclose';
import { PROCEDURE_FACTS } from '../procedures';
import { FILE_RESULT_ACT } from '../jobs/file-result-act';
import { Refusal } from '../../../platform/refusals/refusal';
import { DOCUMENT_REQUEST_ACTS } from '../rules/document-request-states';

export interface Completion {
  /** Day of handing over, or of the registry's mark after a refusal (D14). */
  readonly completedOn: CalendarDate;
  readonly at: Date;
  /** What the result act keeps of it. */
  readonly columns: RowValues;
  /** Who has the subject's copy, and by what it is proved: the signature, or the registry's number. */
  readonly subjectCopy: { readonly receivedBy: string; readonly proof: string };
  /** By what the kept copy is known: the case, or after a refusal the mark that it bears (D15). */
  readonly keptCopyProof: string;
  readonly findings: readonly Finding[];
}

async function closeRequests({ work, inspection }: Step): Promise<void> {
  await work.query(
    `update document_request set state = $2, version = version + 1 where inspection_id = $1 and state = 'SENT'
     and kind <> 'RECOMMENDATION'`,
    [inspection.id, DOCUMENT_REQUEST_ACTS.completeInspection.opens.SENT],
  );
}

/** Copy 2 went to the subject, copy 3 stays with the office (D15), copy 1 goes to the register by the outbox. Clause 22. */
async function deliverCopies(
  { work, inspection }: Step,
  documentId: number | null,
  { at, subjectCopy, keptCopyProof }: Completion,
): Promise<void> {
  // The prescription is handed over with the act; the protocol of a refusal goes to the registry with a copy of it (24).
  const papers = await work.query<{ id: number }>(
    `select id from issued_document where inspection_id = $1 and replaced_at is null
       and kind in ('RESULT_ACT', 'PRESCRIPTION', 'RESULT_ACT_REFUSAL_PROTOCOL') order by id`,
    [inspection.id],
  );
  for (const paper of papers)
    await recordCopyDelivery(work, {
      documentId: paper.id,
      recipient: 'SUBJECT',
      way: 'PAPER',
      deliveredAt: at,
      ...subjectCopy,
    });
  // An act that was drawn up before the case was taken in has its copies outside of the system.
  if (documentId !== null)
    await recordCopyDelivery(work, {
      documentId,
      recipient: 'OFFICE',
      way: 'PAPER',
      deliveredAt: at,
      proof: keptCopyProof,
    });
  await work.askFor({
    job: FILE_RESULT_ACT,
    key: `file-result-act-${inspection.id}`,
    payload: { inspectionId: inspection.id },
  });
}

/** The inspection is completed: its results become the subject's to read and to object to. Clauses 22 to 25. */
export async function complete(step: Step, completion: Completion): Promise<Outcome> {
  const { work, inspection } = step;
  const [resultAct] = await work.query<{ id: number; document_id: number | null }>(
    'select id, document_id from result_act where inspection_id = $1 for update',
    [inspection.id],
  );
  if (!resultAct) throw new Refusal('WRONG_STATE');
  const { completedOn, at, columns, findings } = completion;
  await changeCaseRows(
    work,
    'result_act',
    { column: 'id', value: resultAct.id },
    { ...columns, completedOn },
  );
  inspection.completedOn = completedOn;
  await discloseCase(work, inspection);
  await discloseResults(work, inspection);
  await discloseDocuments(
    work,
    { caseKind: 'inspection', caseId: inspection.id, kinds: ['RESULT_ACT', 'RESULT_ACT_REFUSAL_PROTOCOL'] },
    inspection.subjectId,
  );
  await deliverCopies(step, resultAct.document_id, completion);
  await closeRequests(step);
  // The day decides, not the hour: a mark of the registry has none.
  const inDay = new Date(Math.min(at.getTime(), Date.parse(endOfDay(completedOn)) - 1));
  await meetDeadline(work, whichDeadline(inspection, 'P23_COMPLETION'), inDay);
  for (const rule of ['P16_START_NOTICE', 'P14_EXTENSION_NOTICE', 'P20_SUSPENSION'])
    await cancelDeadlines(work, whichDeadline(inspection, rule));
  await openDeadline(work, {
    ...deadlineCase(step),
    rule: 'P25_OBJECTION',
    from: completedOn,
    edition: inspection.edition,
    party: 'SUBJECT',
  });
  await handOverPrescription(work, { inspectionId: inspection.id, handedOverOn: completedOn, at });
  // Clause 30: violations of an inspection are followed by a letter on measures, whatever the prescription says.
  if (PROCEDURE_FACTS[inspection.procedure].letterOnMeasures && step.facts.violated.length > 0)
    await oweLetter(work, {
      inspectionId: inspection.id,
      inspectionNumber: inspection.number,
      authorityId: inspection.authorityId,
      subjectId: inspection.subjectId,
      responsibleAccountIds: step.facts.inspectors.map(({ accountId }) => accountId),
      since: inDay,
    });
  return { next: 'HANDED_OVER', findings, details: { date: completedOn } };
}
