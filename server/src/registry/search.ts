import type { EntityManager } from 'typeorm';
import type { SqlWriter } from '../platform/reading/sql-writer';
import { searchedWords, wordsOf } from './search-words';

export type Register = 'territory' | 'inspected_subject' | 'public_service' | 'account';

/** Nothing that a word is made of comes after it. */
const AFTER_ALL = '\u{10FFFF}';

/**
 * Rows of a register with a word that begins with each word of the text; all where it is blank, none where it holds signs alone.
 * Asked for as what stands between two words: so the index serves it under row-level security, where LIKE would not be leak-proof,
 * and in a plan made before the word is known, where `starts_with` would read the whole register.
 */
export function matchesSearch(register: Register, text: string, id: string, sql: SqlWriter): string {
  const conditions = searchedWords(text).map((word) => {
    const words = `search_word w where w.register = '${register}'
      and w.word >= ${sql.value(word, 'text')} and w.word < ${sql.value(word + AFTER_ALL, 'text')}`;
    // With one letter some word of nearly every row begins: the first rows have enough, and the letter's words are too many to gather.
    if (word.length === 1) return `(select true from ${words} and w.owner_id = ${id} limit 1)`;
    return `${id} in (select w.owner_id from ${words})`;
  });
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
