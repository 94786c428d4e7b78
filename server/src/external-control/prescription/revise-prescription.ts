import { endOfDay, type CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { issue, replaceDocuments, type ExternalControlDocumentData } from '../documents';
import { endAct } from './end-act';
import { caseOf } from './load-case';
import { PrescriptionRecord } from './prescription.record';

type Paper = ExternalControlDocumentData['PRESCRIPTION'];

/** What is prescribed anew of one violated point. */
export interface RevisedRemedy {
  readonly pointId: number;
  readonly remedyBy: CalendarDate;
  /** What was prescribed stays where left out. */
  readonly measure?: string | null;
}

export interface PrescriptionRevision {
  readonly inspectionId: number;
  readonly remedy: readonly RevisedRemedy[];
  readonly reportBy: CalendarDate;
}

/** The paper as it stands, with other dates and measures; it keeps its number and its date, which the result act names. */
async function issueAnew(
  work: Work,
  record: PrescriptionRecord,
  { remedy, reportBy }: PrescriptionRevision,
): Promise<void> {
  const [issued] = await work.query<{ data: Paper }>(
    `select data from issued_document
     where case_kind = 'prescription' and case_id = $1 and kind = 'PRESCRIPTION' and replaced_at is null`,
    [record.id],
  );
  if (!issued) throw new Error(`prescription ${record.id} has no paper`);
  const points = await work.query<{ id: number }>(
    'select point_id as id from violation where prescription_id = $1 order by position',
    [record.id],
  );
  const violations = issued.data.violations.map((violation, index) => {
    const revised = remedy.find(({ pointId }) => pointId === points[index]?.id);
    if (!revised) return violation;
    const measure = revised.measure?.trim();
    return {
      ...violation,
      remedyBy: revised.remedyBy,
      ...(measure ? { remedy: { kk: measure, ru: measure } } : {}),
    };
  });
  await replaceDocuments(work, { caseKind: 'prescription', caseId: record.id, kind: 'PRESCRIPTION' });
  await issue(work, {
    kind: 'PRESCRIPTION',
    ...caseOf(record),
    reference: { number: record.number, date: record.date },
    data: () => ({ ...issued.data, violations, reportBy }),
  });
}

/**
 * Changes what a prescription that has not reached the subject prescribes: it stays the only one of its act (clause 22-1).
 * @throws Refusal WRONG_STATE for one that was handed over, or where there is none
 */
export async function revisePrescription(work: Work, revision: PrescriptionRevision): Promise<void> {
  const { inspectionId, remedy, reportBy } = revision;
  const repository = work.manager.getRepository(PrescriptionRecord);
  const record = await repository.findOne({ where: { inspectionId }, lock: { mode: 'pessimistic_write' } });
  if (record?.phase !== 'DRAWN_UP') throw new Refusal('WRONG_STATE');
  await work.query(
    `update violation v set remedy_by = r."remedyBy" from jsonb_to_recordset($2::jsonb) as r("pointId" int, "remedyBy" date)
     where v.prescription_id = $1 and v.point_id = r."pointId"`,
    [record.id, JSON.stringify(remedy)],
  );
  Object.assign(record, { reportBy, reportDueAt: new Date(endOfDay(reportBy)) });
  await issueAnew(work, record, revision);
  await endAct(work, record, { event: 'prescriptionRevised', details: { dueDate: reportBy } });
}
