import type { Work } from '../platform/commands/work';

/** In SQL, who stands in the place of the subject that a column names: its legal successor, where it has one. */
export const heirOf = (column: string) =>
  `coalesce((select h.heir_id from subject_heir h where h.id = ${column}), ${column})`;

/** Who stands in the place of a subject: its legal successor, or itself. */
export async function findHeir(work: Work, subjectId: number): Promise<number> {
  const [heir] = await work.query<{ id: number }>(`select ${heirOf('$1::int')} as id`, [subjectId]);
  return heir?.id ?? subjectId;
}
