import type { SqlWriter } from '../reading/sql-writer';

export const BETWEEN = ' / ';

/** One text that says the same in both languages of the state, Kazakh first: «Әкім / Аким». */
export function inBothLanguages(kk: string, ru: string): string {
  return kk === ru ? kk : `${kk}${BETWEEN}${ru}`;
}

/** The two languages of a text; one that is not made of two halves says the same in both. */
export function bothLanguages(text: string): { readonly kk: string; readonly ru: string } {
  const parts = text.split(BETWEEN);
  return parts.length === 2 ? { kk: parts[0]!, ru: parts[1]! } : { kk: text, ru: text };
}

/** The reader's half of a column that holds such texts, as SQL; English readers get the Russian one. */
export function readersWordsSql(column: string): (alias: string, sql: SqlWriter) => string {
  return (alias, sql) => {
    const text = `${alias}.${column}`;
    const half = (which: number) =>
      `case cardinality(string_to_array(${text}, '${BETWEEN}')) when 2 then split_part(${text}, '${BETWEEN}', ${which}) else ${text} end`;
    return `(select ${sql.localized('halves', 'words')}
      from (select ${half(1)} as words_kk, ${half(2)} as words_ru, null::text as words_en) halves)`;
  };
}
