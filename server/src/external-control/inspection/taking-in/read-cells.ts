import { dayOf, isCalendarDate, startOfDay, type CalendarDate } from '../../../law';
import { dayInSpreadsheet, Formula, textOfCell, type FileRow } from '../../../platform/tables';
import { CASE_COLUMN_NAMES, CASE_COLUMNS, type CaseColumn, type TakeInFault } from './columns';

export type Columns = ReadonlyMap<CaseColumn, number>;

const LONGEST = 20_000;

/** Where each column stands; what is wrong with the heading where it cannot be read. */
export function findCaseColumns({ line, cells }: FileRow): Columns | readonly TakeInFault[] {
  const found = new Map<CaseColumn, number>();
  const faults: TakeInFault[] = [];
  for (const [at, cell] of cells.entries()) {
    const value = textOfCell(cell)
      .replace(/^\ufeff/, '')
      .trim();
    if (value === '') continue;
    const name = CASE_COLUMN_NAMES.find((known) => known === value.toLowerCase());
    if (name === undefined) faults.push({ line, column: null, code: 'TAKE_IN_COLUMN_UNKNOWN', value });
    else if (found.has(name)) faults.push({ line, column: name, code: 'TAKE_IN_COLUMN_TWICE', value });
    else found.set(name, at);
  }
  for (const column of CASE_COLUMN_NAMES)
    if (CASE_COLUMNS[column] && !found.has(column))
      faults.push({ line, column, code: 'TAKE_IN_COLUMN_MISSING', value: '' });
  return faults.length > 0 ? faults : found;
}

/** Hours of a day as a person writes them, in Almaty; a day alone begins at midnight. */
function readInstant(text: string): Date | undefined {
  const [, day = '', hour = '00', minute = '00'] =
    /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}):(\d{2})(?::\d{2})?)?$/.exec(text) ?? [];
  if (!isCalendarDate(day) || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return new Date(Date.parse(startOfDay(day)) + (Number(hour) * 60 + Number(minute)) * 60_000);
}

/** Reads the cells of one row and gathers what is wrong with each. */
export class Cells {
  readonly faults: TakeInFault[] = [];

  constructor(
    private readonly row: FileRow,
    private readonly columns: Columns,
    readonly now: Date,
  ) {
    for (const [column, at] of columns) {
      const value = row.merged?.get(at);
      if (value !== undefined) this.faults.push({ line: row.line, column, code: 'TAKE_IN_MERGED', value });
    }
  }

  get blank(): boolean {
    return this.row.cells.every((cell) => cell === '');
  }

  fault(column: CaseColumn, code: TakeInFault['code']): void {
    if (this.faults.some((known) => known.column === column)) return;
    this.faults.push({ line: this.row.line, column, code, value: this.raw(column).slice(0, 100) });
  }

  private raw(column: CaseColumn): string {
    const at = this.columns.get(column);
    const cell = at === undefined ? '' : (this.row.cells[at] ?? '');
    return textOfCell(cell);
  }

  /** What a spreadsheet keeps as a number of days is written out as a person would. */
  private written(text: string): string {
    return dayInSpreadsheet(text, this.row) ?? text;
  }

  /** Null where the cell is empty. */
  text(column: CaseColumn): string | null {
    const at = this.columns.get(column);
    if (at !== undefined && this.row.cells[at] instanceof Formula) this.fault(column, 'TAKE_IN_FORMULA');
    const text = this.raw(column).trim();
    if (text.length > LONGEST) this.fault(column, 'TAKE_IN_TOO_LONG');
    if (text === '' && CASE_COLUMNS[column]) this.fault(column, 'TAKE_IN_EMPTY');
    return text === '' ? null : text;
  }

  /** What a row must say because of something else that it says. */
  needed(column: CaseColumn): string {
    const text = this.text(column);
    if (text === null) this.fault(column, 'TAKE_IN_NEEDED');
    return text ?? '';
  }

  /** Words apart by semicolons. */
  many(column: CaseColumn): string[] {
    return (this.text(column) ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  /** A day, to come or past. */
  day(column: CaseColumn): CalendarDate | null {
    const text = this.text(column);
    if (text === null) return null;
    const day = this.written(text);
    if (isCalendarDate(day)) return day;
    this.fault(column, 'TAKE_IN_NO_DATE');
    return null;
  }

  /** A day on which something happened. */
  pastDay(column: CaseColumn): CalendarDate | null {
    const day = this.day(column);
    if (day !== null && day > dayOf(this.now)) this.fault(column, 'TAKE_IN_TO_COME');
    return day;
  }

  /** A day, or a day with its hour in Almaty, at which something happened. */
  at(column: CaseColumn): Date | null {
    const text = this.text(column);
    if (text === null) return null;
    const at = readInstant(this.written(text));
    if (at === undefined) {
      this.fault(column, 'TAKE_IN_NO_INSTANT');
      return null;
    }
    if (at > this.now) this.fault(column, 'TAKE_IN_TO_COME');
    return at;
  }

  count(column: CaseColumn): number | null {
    const text = this.text(column);
    if (text === null) return null;
    if (/^\d{1,3}$/.test(text) && Number(text) > 0) return Number(text);
    this.fault(column, 'TAKE_IN_NO_COUNT');
    return null;
  }
}
