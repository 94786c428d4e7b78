import type { Work } from '../platform/commands/work';
import { inBothLanguages } from '../platform/messages/both-languages';
import { Refusal } from '../platform/refusals/refusal';
import { successorNamesOf } from './successor-names';

/** Nothing new is opened on a subject that has a legal successor. @throws Refusal SUBJECT_SUCCEEDED, which names it, of a division all */
export async function refuseSucceeded(work: Work, subjectId: number, field: string): Promise<void> {
  const [heirs] = await work.query<{ kk: string; ru: string }>(successorNamesOf('$1::int'), [subjectId]);
  if (!heirs) return;
  throw new Refusal('SUBJECT_SUCCEEDED', {
    params: { successor: inBothLanguages(heirs.kk, heirs.ru) },
    field,
  });
}
