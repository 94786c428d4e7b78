import type { Work } from '../platform/commands/work';
import { inBothLanguages } from '../platform/messages/both-languages';
import { Refusal } from '../platform/refusals/refusal';

const HEIR_SQL = `
  select s.name_kk as kk, s.name_ru as ru from subject_heir h join inspected_subject s on s.id = h.heir_id where h.id = $1`;

/** Nothing new is opened on a subject that has a legal successor. @throws Refusal SUBJECT_SUCCEEDED, which names it */
export async function refuseSucceeded(work: Work, subjectId: number, field: string): Promise<void> {
  const [heir] = await work.query<{ kk: string; ru: string }>(HEIR_SQL, [subjectId]);
  if (!heir) return;
  throw new Refusal('SUBJECT_SUCCEEDED', { params: { successor: inBothLanguages(heir.kk, heir.ru) }, field });
}
