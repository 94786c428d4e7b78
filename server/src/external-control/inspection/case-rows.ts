import type { Work } from '../../platform/commands/work';
import { columnOf } from '../../platform/access/column-of';
import type { InspectionRecord } from './inspection.record';

/** Tables whose rows belong to an inspection. */
export const CASE_TABLES = [
  'inspection_ground',
  'inspection_inspector',
  'inspection_checklist',
  'inspection_checklist_point',
  'appointment_registration',
  'start_notice',
  'inspection_start',
  'refusal_protocol',
  'inspection_extension',
  'inspection_suspension',
  'resumption_move',
  'inspector_change',
  'inspection_specialist',
  'course_notice',
  'document_request',
  'field_record',
  'objection',
  'administrative_case',
  'taken_in_case',
] as const;

/** Tables that the subject sees only once the result act has reached it (clauses 22 to 24). */
export const RESULT_TABLES = [
  'checklist_answer',
  'late_answer',
  'violation',
  'result_act',
  'specialist_conclusion',
] as const;

export type CaseTable = (typeof CASE_TABLES)[number] | (typeof RESULT_TABLES)[number];

export type RowValues = Readonly<
  Record<string, string | number | boolean | Date | readonly string[] | readonly number[] | null>
>;

/** Adds a row to a case, visible to whom the case is visible. @returns its id */
export async function addCaseRow(
  work: Work,
  table: CaseTable,
  of: InspectionRecord,
  values: RowValues,
): Promise<number> {
  const hidden = (RESULT_TABLES as readonly string[]).includes(table) && of.completedOn === null;
  const row: RowValues = {
    inspectionId: of.id,
    authorityId: of.authorityId,
    disclosedToSubjectId: hidden ? null : of.disclosedToSubjectId,
    ...values,
  };
  const names = Object.keys(row);
  const [added] = await work.query<{ id: number }>(
    `insert into ${table} (${names.map(columnOf).join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')}) returning id`,
    Object.values(row),
  );
  if (!added) throw new Error(`${table}: the row was not added`);
  return added.id;
}

/** The case, for what comes in from its subject to be registered under. */
export const cameToInspection = (of: InspectionRecord) => ({
  authorityId: of.authorityId,
  caseKind: 'inspection' as const,
  caseId: of.id,
  caseNumber: of.number,
  inspectionId: of.id,
  senderId: of.subjectId,
  disclosedToSubjectId: of.disclosedToSubjectId,
});

/** Changes rows of a case by one column's value. @returns how many */
export async function changeCaseRows(
  work: Work,
  table: CaseTable,
  where: { readonly column: string; readonly value: number },
  values: RowValues,
): Promise<void> {
  const names = Object.keys(values);
  await work.query(
    `update ${table} set ${names.map((name, i) => `${columnOf(name)} = $${i + 2}`).join(', ')} where ${where.column} = $1`,
    [where.value, ...Object.values(values)],
  );
}
