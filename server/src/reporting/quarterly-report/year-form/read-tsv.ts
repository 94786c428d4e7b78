import { withoutTextMark } from '../../../platform/export/csv';
import { decodeText, UnreadableFile } from '../../../platform/files';
import { BLANK, MAX_COLUMNS, MAX_ROWS, type RawCell, type Table, type TableRow } from './table';

function toCell(text: string): RawCell {
  const trimmed = text.trim();
  if (trimmed === '') return BLANK;
  return /^=/.test(trimmed) ? { kind: 'formula' } : { kind: 'text', text: withoutTextMark(trimmed) };
}

type Separator = '\t' | ';' | ',';
/** How much of a file is looked at for what parts its cells. */
const HEAD = 4_000;
/** What a cell of a spreadsheet holds at most: nothing longer is read to its end, for a file of one cell would hold up everybody else. */
const LONGEST_CELL = 32_767;

/** What parts the cells: a tab, and where there is none a semicolon or comma, whichever the head has more of. */
function separatorOf(text: string): Separator {
  const head = text.slice(0, HEAD);
  const count = (separator: Separator) => head.split(separator).length - 1;
  if (count('\t') > 0) return '\t';
  return count(';') >= count(',') ? ';' : ',';
}

/** The end of a cell that a spreadsheet wrapped in quotes; -1 where the quote is only a letter of the text. */
function endOfQuoted(text: string, start: number, separator: Separator): number {
  // Each of its letters may be a quote, which is written twice.
  const last = Math.min(text.length - 1, start + 2 * LONGEST_CELL + 1);
  for (let i = start + 1; i <= last; i += 1) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') i += 1;
    else return [undefined, separator, '\r', '\n'].includes(text[i + 1]) ? i : -1;
  }
  return -1;
}

/**
 * Text as rows, its cells parted by tabs, semicolons or commas. Understands cells that a spreadsheet wrapped in quotes, with
 * separators and breaks inside.
 * @throws UnreadableFile WRONG_ENCODING, NOT_A_FORM, TOO_MANY_ROWS, TOO_MANY_COLUMNS, LINE_TOO_LONG
 */
export function readTsv(bytes: Uint8Array): Table {
  const text = decodeText(bytes, 'NOT_A_FORM');
  const separator = separatorOf(text);
  const atStop = separator === '\t' ? /[\t\n]/ : separator === ';' ? /[;\n]/ : /[,\n]/;
  const rows: TableRow[] = [];
  let cells: RawCell[] = [];
  let line = 1;
  let at = 0;
  const endRow = () => {
    if (rows.length === MAX_ROWS) throw new UnreadableFile('TOO_MANY_ROWS', { max: MAX_ROWS });
    rows.push({ line, cells });
    cells = [];
    line += 1;
  };
  while (at < text.length) {
    const quotedEnd = text[at] === '"' ? endOfQuoted(text, at, separator) : -1;
    const rest = quotedEnd >= 0 ? quotedEnd + 1 : at;
    const stop = text.slice(rest, rest + LONGEST_CELL + 1).search(atStop);
    if (stop < 0 && text.length > rest + LONGEST_CELL + 1) throw new UnreadableFile('LINE_TOO_LONG');
    const end = stop < 0 ? text.length : rest + stop;
    const content =
      quotedEnd >= 0 ? text.slice(at + 1, quotedEnd).replaceAll('""', '"') : text.slice(at, end);
    cells.push(toCell(content));
    if (cells.length > MAX_COLUMNS) throw new UnreadableFile('TOO_MANY_COLUMNS', { max: MAX_COLUMNS });
    if (text[end] !== separator) endRow();
    at = end + 1;
  }
  if (cells.length > 0) endRow();
  return separator === '\t' ? { rows } : { rows, separator };
}
