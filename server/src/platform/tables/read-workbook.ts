import { UnreadableFile } from '../files';
import { Formula, LONGEST_LINE, MOST_COLUMNS, type FileCell, type FileRow } from './table-row';
import { readMerged, type MergedCells } from './merged-cells';
import { columnOf, plain } from './sheet-words';
import { listParts, readPart, type ZipPart } from './zip-parts';

const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;
/** What a sheet of a million rows unfolds to, several times over. */
const MOST_SHEET_BYTES = 1024 * 1024 * 1024;
/** The part that names the sheets. */
const MOST_BOOK_BYTES = 4 * 1024 * 1024;
/** Words that many cells share: bodies, services, months. */
const MOST_SHARED_BYTES = 64 * 1024 * 1024;

const DAYS_1904 = /<workbookPr\b[^>]*\sdate1904="(?:1|true)"/;

interface Book {
  readonly shared: readonly string[];
  readonly days1904: boolean;
  readonly merged?: MergedCells;
}

const textsIn = (xml: string) =>
  [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => plain(text ?? '')).join('');

/** Pieces of a part between an opening and a closing word, one after another. */
async function* elements(pieces: AsyncIterable<string>, close: string): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    let from = 0;
    for (let end = rest.indexOf(close, from); end >= 0; end = rest.indexOf(close, from)) {
      yield rest.slice(from, end);
      from = end + close.length;
    }
    rest = rest.slice(from);
    if (rest.length > 16 * LONGEST_LINE) throw new UnreadableFile('LINE_TOO_LONG');
  }
}

function valueOf(attributes: string, body: string, shared: readonly string[]): FileCell {
  // Of a formula that several cells share, all but the first hold none of its text.
  const formula = /<f(?:\s[^>]*?)?(?:\/>|>([^<]*)<)/.exec(body);
  if (formula) return new Formula(`=${plain(formula[1] ?? '')}`);
  const type = /\st="(\w+)"/.exec(attributes)?.[1];
  if (type === 'inlineStr') return textsIn(body).trim();
  const value = plain(/<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(body)?.[1] ?? '').trim();
  // A truth is no number, though it is kept as one.
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  return type === 's' ? (shared[Number(value)] ?? '') : value;
}

function rowOf(xml: string, line: number, { shared, days1904 }: Book): FileRow {
  const cells: FileCell[] = [];
  for (const [, attributes = '', body = ''] of xml.matchAll(/<c(\s[^>]*?)?(?:\/>|>(.*?)<\/c>)/gs)) {
    const reference = /\sr="([A-Z]+)\d+"/.exec(attributes)?.[1];
    const column = reference ? columnOf(reference) : cells.length + 1;
    if (column > MOST_COLUMNS) throw new UnreadableFile('TOO_MANY_COLUMNS', { max: MOST_COLUMNS });
    while (cells.length < column - 1) cells.push('');
    cells[column - 1] = valueOf(attributes, body, shared);
  }
  return { line, cells, days1904 };
}

async function countsFrom1904(path: string, parts: readonly ZipPart[]): Promise<boolean> {
  const part = parts.find(({ name }) => name === 'xl/workbook.xml');
  if (!part) return false;
  let text = '';
  for await (const piece of readPart(path, part, MOST_BOOK_BYTES)) text += piece;
  return DAYS_1904.test(text);
}

function sheetsOf(parts: readonly ZipPart[]): readonly ZipPart[] {
  const numberOf = ({ name }: ZipPart) => Number(SHEET.exec(name)?.[1]);
  const sheets = parts.filter(({ name }) => SHEET.test(name)).sort((a, b) => numberOf(a) - numberOf(b));
  if (sheets.length === 0) throw new UnreadableFile('DAMAGED_WORKBOOK');
  return sheets;
}

const unheard = (): void => undefined;

/** Rows of a sheet from the first one in which something stands. */
async function* rowsOf(
  path: string,
  sheet: ZipPart,
  book: Book,
  onBytes: (bytes: number) => void,
): AsyncGenerator<FileRow> {
  let line = 0;
  let filled = false;
  for await (const row of elements(readPart(path, sheet, MOST_SHEET_BYTES, onBytes), '</row>')) {
    const start = row.lastIndexOf('<row');
    const given = /^<row[^>]*?\sr="(\d+)"/.exec(row.slice(start))?.[1];
    line = given ? Number(given) : line + 1;
    const read = rowOf(row.slice(start), line, book);
    filled ||= read.cells.some((cell) => cell !== '');
    if (filled) yield book.merged ? { ...read, merged: book.merged.of(line) } : read;
  }
}

async function isFilled(path: string, sheet: ZipPart, book: Book): Promise<boolean> {
  const rows = rowsOf(path, sheet, book, unheard);
  const { done } = await rows.next();
  await rows.return(undefined);
  return done !== true;
}

/**
 * Rows of the one sheet of a workbook in which something stands, read from the disk piece by piece: a million rows take no more memory than a thousand.
 * A workbook with rows in a second sheet is refused before any is read, unless `others` may stand beside: nothing is left out without a word.
 * @throws UnreadableFile DAMAGED_WORKBOOK, WORKBOOK_TOO_LARGE, TOO_MANY_COLUMNS, LINE_TOO_LONG, SEVERAL_SHEETS
 */
export async function* readWorkbook(
  path: string,
  size: number,
  onBytes: (bytes: number) => void,
  others: 'REFUSED' | 'BESIDE' = 'REFUSED',
): AsyncGenerator<FileRow> {
  const parts = await listParts(path, size);
  const shared: string[] = [];
  const words = parts.find(({ name }) => name === 'xl/sharedStrings.xml');
  if (words)
    for await (const item of elements(readPart(path, words, MOST_SHARED_BYTES), '</si>'))
      shared.push(textsIn(item).trim());
  const book = { shared, days1904: await countsFrom1904(path, parts) };
  let first: ZipPart | undefined;
  for (const sheet of sheetsOf(parts)) {
    if (!(await isFilled(path, sheet, book))) continue;
    if (first) throw new UnreadableFile('SEVERAL_SHEETS');
    first = sheet;
    if (others === 'BESIDE') break;
  }
  if (!first) return;
  const merged = await readMerged(path, first, MOST_SHEET_BYTES);
  yield* rowsOf(path, first, { ...book, merged }, onBytes);
}
