/** A cell of a copied block that reaches over others, which the text of the block shows as blanks. */
export interface MergedCell {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

const ROW = /<tr\b[^>]*>([\s\S]*?)(?=<tr\b|<\/table>|$)/gi;
const CELL = /<t[dh]\b([^>]*)>([\s\S]*?)(?=<t[dh]\b|<\/tr>|$)/gi;

function spanOf(attributes: string, name: 'colspan' | 'rowspan'): number {
  const given = new RegExp(String.raw`\b${name}\s*=\s*["']?(\d{1,4})`, 'i').exec(attributes)?.[1];
  return Math.max(1, Number(given ?? 1));
}

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|&#160;/g, ' ')
    .trim();

/** What the page of a spreadsheet's clipboard knows of its block beside the text: cells that are merged, by their first place. */
export function findMergedCells(html: string): MergedCell[] {
  const merged: MergedCell[] = [];
  /** By column, how many of the next lines a cell above still covers. */
  const covered: number[] = [];
  for (const [line, [, row = '']] of [...html.matchAll(ROW)].entries()) {
    let column = 0;
    for (const [, attributes = '', inside = ''] of row.matchAll(CELL)) {
      while ((covered[column] ?? 0) > 0) column += 1;
      const [wide, high] = [spanOf(attributes, 'colspan'), spanOf(attributes, 'rowspan')];
      if (wide > 1 || high > 1) merged.push({ line, column, text: textOf(inside) });
      for (let at = column; at < column + wide; at += 1) covered[at] = high;
      column += wide;
    }
    covered.forEach((left, at) => (covered[at] = Math.max(0, left - 1)));
  }
  return merged;
}
