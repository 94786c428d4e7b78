import { endOfDay } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { PrescriptionDraft } from '../case';
import { issue, takeNumber } from '../documents';
import { endAct } from './end-act';
import { PrescriptionRecord } from './prescription.record';

/** Draws up the one prescription of a result act, with its paper (clause 22-1). Returns its id. */
export async function draftPrescription(work: Work, draft: PrescriptionDraft): Promise<number> {
  const { authorityId, subjectId, inspectionId, resultActId, reportBy, paper } = draft;
  const reference = await takeNumber(work, 'PRESCRIPTION', authorityId, draft.date);
  const repository = work.manager.getRepository(PrescriptionRecord);
  const record = await repository.save(
    repository.create({
      version: 0,
      withheldVersions: 0,
      closingWithheld: false,
      number: reference.number,
      date: draft.date,
      inspectionId,
      resultActId,
      authorityId,
      subjectId,
      disclosedToSubjectId: null,
      responsibleAccountIds: [...draft.responsibleAccountIds],
      phase: 'DRAWN_UP',
      reportBy,
      reportDueAt: new Date(endOfDay(reportBy)),
      handedOverOn: null,
      informedAt: null,
      closedAt: null,
    }),
  );
  await work.query('update violation set prescription_id = $1 where id = any($2)', [
    record.id,
    [...draft.violationIds],
  ]);
  await issue(work, {
    kind: 'PRESCRIPTION',
    reference,
    caseKind: 'prescription',
    caseId: record.id,
    inspectionId,
    authorityId,
    subjectId,
    disclosedToSubjectId: null,
    data: () => paper,
  });
  await endAct(work, record, { event: 'prescriptionDrawnUp', details: { dueDate: reportBy } });
  return record.id;
}
