import { decodeText, UnreadableFile } from '../../../platform/files';
import { BLANK, MAX_COLUMNS, MAX_ROWS, type RawCell, type TableRow } from './table';

function toCell(text: string): RawCell {
  const trimmed = text.trim();
  if (trimmed === '') return BLANK;
  return /^=/.test(trimmed) ? { kind: 'formula' } : { kind: 'text', text: trimmed };
}

/** The end of a cell that a spreadsheet wrapped in quotes; -1 where the quote is only a letter of the text. */
function endOfQuoted(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i += 1) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') i += 1;
    else return text[i + 1] === undefined || /[\t\r\n]/.test(text[i + 1] ?? '') ? i : -1;
  }
  return -1;
}

/**
 * Tab-separated text as rows. Understands cells that a spreadsheet wrapped in quotes, with tabs and breaks inside.
 * @throws UnreadableFile WRONG_ENCODING, NOT_A_FORM, TOO_MANY_ROWS, TOO_MANY_COLUMNS
 */
export function readTsv(bytes: Uint8Array): TableRow[] {
  const text = decodeText(bytes, 'NOT_A_FORM');
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
    const quotedEnd = text[at] === '"' ? endOfQuoted(text, at) : -1;
    const rest = quotedEnd >= 0 ? quotedEnd + 1 : at;
    const stop = text.slice(rest).search(/[\t\n]/);
    const end = stop < 0 ? text.length : rest + stop;
    const content =
      quotedEnd >= 0 ? text.slice(at + 1, quotedEnd).replaceAll('""', '"') : text.slice(at, end);
    cells.push(toCell(content));
    if (cells.length > MAX_COLUMNS) throw new UnreadableFile('TOO_MANY_COLUMNS', { max: MAX_COLUMNS });
    if (text[end] !== '\t') endRow();
    at = end + 1;
  }
  if (cells.length > 0) endRow();
  return rows;
}
