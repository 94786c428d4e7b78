import { UnreadableFile } from '../../../platform/files';
import { columnOf, dayInSpreadsheet, plain } from '../../../platform/tables';
import { attribute, eachTag, type Tag, type TagCount } from './read-tags';
import { BLANK, MAX_COLUMNS, MAX_ROWS, type RawCell, type TableRow } from './table';
import { damaged, tooLarge, unfoldWorkbook } from './unfold-workbook';
import { readDateStyles, readOutline, readSharedTexts, textCell, TextRuns } from './workbook-words';

const MAX_SHEETS = 12;

interface Book {
  readonly texts: readonly RawCell[];
  /** Whether a style writes a number as a date. */
  readonly dates: readonly boolean[];
  readonly days1904: boolean;
  readonly count: TagCount;
}

interface Row {
  readonly line: number;
  readonly cells: RawCell[];
}

/** `2026-07-01` as dates are written here. */
function written(day: string): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day) ?? [];
  return year && `${date}.${month}.${year}`;
}

/** Reads a sheet tag by tag; of a row that is one too many nothing is read, nor of what follows it. */
class SheetReading {
  readonly rows: Row[] = [];
  readonly merged: string[] = [];
  private row: Row = { line: 0, cells: [] };
  private rowsBegun = 0;
  private column = 0;
  private type = '';
  private isDate = false;
  private isFormula = false;
  private value = '';
  private readonly runs = new TextRuns();

  constructor(private readonly book: Book) {}

  take(tag: Tag): void {
    const { name, kind } = tag;
    if (name === 'row' && kind !== 'close') this.beginRow(tag);
    else if (name === 'c' && kind !== 'close') this.beginCell(tag);
    else if (name === 'f') this.isFormula = true;
    else if (name === 'v' && kind === 'close') this.value = tag.before;
    else if (name === 'mergeCell' && kind !== 'close') this.merged.push(attribute(tag, 'ref') ?? '');
    else this.runs.take(tag);
    if (name === 'c' && kind === 'close') this.endCell();
  }

  private beginRow(tag: Tag): void {
    this.rowsBegun += 1;
    if (this.rowsBegun > MAX_ROWS) throw new UnreadableFile('TOO_MANY_ROWS', { max: MAX_ROWS });
    const given = Number(attribute(tag, 'r'));
    this.row = { line: given > 0 ? given : this.row.line + 1, cells: [] };
    this.rows.push(this.row);
    this.column = 0;
  }

  private beginCell(tag: Tag): void {
    this.column = columnOf(attribute(tag, 'r') ?? '') || this.column + 1;
    this.type = attribute(tag, 't') ?? 'n';
    this.isDate = this.book.dates[Number(attribute(tag, 's'))] ?? false;
    this.isFormula = false;
    this.value = '';
    this.runs.end();
  }

  private endCell(): void {
    const cell = this.read();
    if (cell.kind === 'blank') return;
    if (this.column > MAX_COLUMNS) throw new UnreadableFile('TOO_MANY_COLUMNS', { max: MAX_COLUMNS });
    const { cells } = this.row;
    while (cells.length < this.column - 1) cells.push(BLANK);
    cells[this.column - 1] = cell;
  }

  private read(): RawCell {
    const number = this.type === 'n' && this.value.trim() !== '' ? Number(this.value) : undefined;
    if (this.isFormula && this.isDate) return { kind: 'formula', day: this.day() };
    if (this.isFormula) return { kind: 'formula', ...(number !== undefined && { result: number }) };
    if (this.type === 's') return this.book.texts[Number(this.value)] ?? BLANK;
    if (this.type === 'd') return { kind: 'date', day: written(this.value) };
    if (this.type === 'b') return textCell(this.value === '1' ? 'true' : 'false');
    if (this.type !== 'n') return textCell(this.runs.end() || plain(this.value));
    if (number === undefined) return BLANK;
    if (this.isDate) return { kind: 'date', day: this.day() };
    return Number.isNaN(number) ? textCell(this.value) : { kind: 'number', value: number };
  }

  private day(): string | undefined {
    return written(dayInSpreadsheet(this.value.trim(), this.book) ?? '');
  }
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** A merged cell stands in its first place alone; what it covers is called so, as far as there are rows. */
function coverMerged({ rows, merged }: SheetReading): void {
  let covered = 0;
  if (merged.length > MAX_ROWS) throw tooLarge();
  for (const range of merged) {
    const [, from = '', top = '', to = '', bottom = ''] = RANGE.exec(range) ?? [];
    const [first, last] = [columnOf(from), Math.min(columnOf(to), MAX_COLUMNS)];
    for (const { line, cells } of rows) {
      if (line < Number(top) || line > Number(bottom)) continue;
      while (cells.length < last) cells.push(BLANK);
      for (let column = line === Number(top) ? first + 1 : first; column > 0 && column <= last; column += 1)
        cells[column - 1] = { kind: 'merged' };
      covered += Math.max(0, last - first + 1);
    }
    // Cells that are merged twice are of no spreadsheet's making.
    if (covered > MAX_ROWS * MAX_COLUMNS) throw damaged();
  }
}

async function readSheet(sheet: Buffer, book: Book): Promise<TableRow[]> {
  const reading = new SheetReading(book);
  await eachTag(sheet, book.count, (tag) => reading.take(tag));
  coverMerged(reading);
  return reading.rows.filter(({ cells }) => cells.some(({ kind }) => kind !== 'blank'));
}

export interface Sheet {
  /** As its tab calls it. */
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/**
 * The sheets of a workbook as rows, each read when it is asked for. Formulas stay marked as such: a figure of a report is typed,
 * not computed. Nothing grows with what a small file unfolds to or only speaks of: rows, columns, tags and lengths are bounded.
 * @throws UnreadableFile WORKBOOK_TOO_LARGE, DAMAGED_WORKBOOK, TOO_MANY_ROWS, TOO_MANY_COLUMNS
 */
export async function* readXlsx(file: Buffer): AsyncGenerator<Sheet> {
  const parts = await unfoldWorkbook(file);
  const count: TagCount = { tags: 0 };
  const { sheets, days1904 } = await readOutline(parts, count);
  const texts = await readSharedTexts(parts, count);
  const book: Book = { texts, dates: await readDateStyles(parts, count), days1904, count };
  for (const { name, part } of sheets.slice(0, MAX_SHEETS)) yield { name, rows: await readSheet(part, book) };
}
