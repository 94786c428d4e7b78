import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { InformationRequestRecord } from './information-request.record';
import { loadFacts, type CaseFacts } from './load-facts';
import { PrescriptionRecord } from './prescription.record';

/** A prescription that a command works on. */
export interface PrescriptionCase {
  readonly record: PrescriptionRecord;
  readonly facts: CaseFacts;
}

/** The facts as they stand in the command's transaction. @throws Refusal NOT_FOUND */
export async function factsOf(work: Work, id: number): Promise<CaseFacts> {
  const facts = (await loadFacts((text, values) => work.query(text, values), [id])).get(id);
  if (!facts) throw new Refusal('NOT_FOUND');
  return facts;
}

/** Locks one prescription for a command. @throws Refusal NOT_FOUND for one that the actor may not see */
export async function lockCase(work: Work, id: number): Promise<PrescriptionCase> {
  const record = await work.manager.findOne(PrescriptionRecord, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!record) throw new Refusal('NOT_FOUND');
  return { record, facts: await factsOf(work, id) };
}

/** The one request of a prescription, drafted or sent. */
export function findRequest(work: Work, prescriptionId: number): Promise<InformationRequestRecord | null> {
  return work.manager.findOneBy(InformationRequestRecord, { prescriptionId });
}

/** What deadlines, duties, papers and findings of the case are opened with. */
export function caseOf(record: PrescriptionRecord) {
  return {
    caseKind: 'prescription' as const,
    caseId: record.id,
    caseNumber: record.number,
    inspectionId: record.inspectionId,
    authorityId: record.authorityId,
    subjectId: record.subjectId,
    disclosedToSubjectId: record.disclosedToSubjectId,
  };
}
