import type { Work } from '../platform/commands/work';

/** In SQL, who stands in the place of the subject that a column names: its legal successor, where it has one. */
export const heirOf = (column: string) =>
  `coalesce((select h.heir_id from subject_heir h where h.id = ${column}), ${column})`;

/** In SQL, who stands in the place of the subject of a case: a division may have shared it out to another one than the rest. */
export const heirOfCase = (kind: 'inspection' | 'complaint', id: string, column: string) =>
  `case_heir('${kind}', ${id}, ${column})`;

/** The same of an inspection on a day: till the act that ended the subject took effect, the subject itself. */
export const heirOfInspectionOn = (id: string, column: string, day: string) =>
  `case when exists (select from subject_succession x where x.predecessor_id = ${column} and x.effective_on <= ${day})
    then ${heirOfCase('inspection', id, column)} else ${column} end`;

/** Who stands in the place of the subject of an inspection: its legal successor, or itself. */
export async function findHeirOfCase(
  work: Work,
  { id, subjectId }: { readonly id: number; readonly subjectId: number },
): Promise<number> {
  const [heir] = await work.query<{ id: number }>(
    `select ${heirOfCase('inspection', '$1::int', '$2::int')} as id`,
    [id, subjectId],
  );
  return heir?.id ?? subjectId;
}
