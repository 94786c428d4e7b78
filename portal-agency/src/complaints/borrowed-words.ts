/** So many words in a row are no chance: they were taken over from the complaint. */
const IN_A_ROW = 4;

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The first words in a row that a ground has from the complaint: whoever complained is known by them. */
export function borrowedWords(ground: string, complaint: string): string | undefined {
  const theirs = ` ${wordsOf(complaint).join(' ').toLowerCase()} `;
  const words = wordsOf(ground);
  for (let i = 0; i + IN_A_ROW <= words.length; i += 1) {
    const row = words.slice(i, i + IN_A_ROW).join(' ');
    if (theirs.includes(` ${row.toLowerCase()} `)) return row;
  }
  return undefined;
}
