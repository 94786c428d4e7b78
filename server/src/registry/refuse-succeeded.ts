import type { Work } from '../platform/commands/work';
import { inBothLanguages } from '../platform/messages/both-languages';
import type { MessageValues } from '../platform/messages/catalogue';
import { Refusal } from '../platform/refusals/refusal';

const HEIRS_SQL = `
  select h.id, s.name_kk as kk, s.name_ru as ru from subject_heir h join inspected_subject s on s.id = h.heir_id where h.id = any($1::int[])`;

/** Of these subjects those that have a legal successor, with what SUBJECT_SUCCEEDED says of each. */
export async function findSucceeded(
  query: Work['query'],
  subjectIds: readonly number[],
): Promise<Map<number, MessageValues>> {
  const heirs = await query<{ id: number; kk: string; ru: string }>(HEIRS_SQL, [subjectIds]);
  return new Map(heirs.map(({ id, kk, ru }) => [id, { successor: inBothLanguages(kk, ru) }]));
}

/** Nothing new is opened on a subject that has a legal successor. @throws Refusal SUBJECT_SUCCEEDED, which names it */
export async function refuseSucceeded(work: Work, subjectId: number, field: string): Promise<void> {
  const succeeded = await findSucceeded((text, values) => work.query(text, values), [subjectId]);
  const params = succeeded.get(subjectId);
  if (params) throw new Refusal('SUBJECT_SUCCEEDED', { params, field });
}
