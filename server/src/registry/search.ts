import type { EntityManager } from 'typeorm';
import type { SqlWriter } from '../platform/reading/sql-writer';
import { searchedWords, wordsOf } from './search-words';

export type Register = 'territory' | 'inspected_subject' | 'public_service' | 'account';

/**
 * Rows of a register with a word that begins with each word of the text; all where it is blank, none where it holds signs alone.
 * `starts_with` is leak-proof, so the index serves it under row-level security too; LIKE would not be.
 */
export function matchesSearch(register: Register, text: string, id: string, sql: SqlWriter): string {
  const conditions = searchedWords(text).map(
    (word) =>
      `${id} in (select w.owner_id from search_word w where w.register = '${register}' and starts_with(w.word, ${sql.value(word, 'text')}))`,
  );
  if (conditions.length === 0) return text.trim() === '' ? 'true' : 'false';
  return `(${conditions.join(' and ')})`;
}

/** Puts the words of a row in the place of those that it had. */
export async function indexWords(
  manager: EntityManager,
  register: Register,
  id: number,
  texts: readonly (string | null | undefined)[],
): Promise<void> {
  await manager.query('delete from search_word where register = $1 and owner_id = $2', [register, id]);
  await manager.query(
    `insert into search_word (register, word, owner_id) select $1, word, $2::int from unnest($3::text[]) word`,
    [register, id, wordsOf(...texts)],
  );
}
