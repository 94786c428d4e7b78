import type { Work } from '../platform/commands/work';
import type { Texts } from '../platform/messages/language';
import { Refusal } from '../platform/refusals/refusal';

/** What an inspected body is called now, in every language: for what outlives the register's next change. */
export async function getSubjectName(work: Work, subjectId: number): Promise<Texts> {
  const [name] = await work.query<Texts>(
    'select name_kk as kk, name_ru as ru, name_en as en from inspected_subject where id = $1',
    [subjectId],
  );
  if (!name) throw new Refusal('NOT_FOUND');
  return name;
}
