import {
  dayInSpreadsheet,
  Formula,
  textOfCell,
  ungrouped,
  type FileCell,
  type FileRow,
} from '../../../platform/tables';

export const FIGURE_FIELDS = ['bin', 'service', 'month', 'rendered', 'late', 'refused'] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** How the columns are called: in the files of the system, and in the two languages of the state. */
const HEADINGS: Readonly<Record<FigureField, readonly string[]>> = {
  bin: ['bin', 'бин', 'бсн'],
  service: ['service', 'услуга', 'код услуги', 'қызмет', 'қызмет коды'],
  month: ['month', 'месяц', 'ай'],
  rendered: ['rendered', 'оказано', 'көрсетілді'],
  late: ['late', 'с нарушением срока', 'просрочено', 'мерзімі бұзылды', 'мерзімі өткен'],
  refused: ['refused', 'отказано', 'бас тартылды'],
};

export interface Columns extends Readonly<Record<FigureField, number>> {
  /** How many columns the headings name. */
  readonly width: number;
}

/** Headings by which no figure can be read for sure. */
export interface BadHeadings {
  readonly code: 'FIGURES_COLUMNS_MISSING' | 'FIGURES_COLUMN_TWICE';
  /** Those that are missing, each with the names by which it is known, or those that stand twice, as the file calls them. */
  readonly columns: readonly string[];
}

/** Where each column stands, where each stands there once. */
export function findColumns({ cells }: FileRow): Columns | BadHeadings {
  const names = cells.map((cell) =>
    cell instanceof Formula
      ? ''
      : cell
          .replace(/^\ufeff/, '')
          .trim()
          .toLocaleLowerCase('ru'),
  );
  const found = FIGURE_FIELDS.map((field) =>
    names.flatMap((name, i) => (HEADINGS[field].includes(name) ? [i] : [])),
  );
  // Of two columns of one meaning nobody knows which is meant.
  const twice = found.filter((places) => places.length > 1).flat();
  if (twice.length > 0)
    return { code: 'FIGURES_COLUMN_TWICE', columns: [...new Set(twice.map((i) => names[i] ?? ''))] };
  const missing = FIGURE_FIELDS.filter((_, i) => found[i]?.length === 0);
  if (missing.length > 0)
    return {
      code: 'FIGURES_COLUMNS_MISSING',
      columns: missing.map((field) => HEADINGS[field].map((name) => `«${name}»`).join(' / ')),
    };
  const at = Object.fromEntries(FIGURE_FIELDS.map((field, i) => [field, found[i]?.[0]]));
  return { ...(at as Record<FigureField, number>), width: cells.length };
}

export interface Fault {
  readonly line: number;
  readonly field: FigureField | null;
  readonly code:
    | 'FIGURE_FORMULA'
    | 'FIGURE_MERGED'
    | 'FIGURE_MORE_CELLS'
    | 'FIGURE_NO_BIN'
    | 'FIGURE_UNKNOWN_BIN'
    | 'FIGURE_UNKNOWN_SERVICE'
    | 'FIGURE_NO_MONTH'
    | 'FIGURE_MONTH_TO_COME'
    | 'FIGURE_NO_COUNT'
    | 'FIGURE_MORE_LATE'
    | 'FIGURE_ROW_TWICE'
    | 'FIGURE_ROW_CONTRADICTS';
  readonly value: string;
}

export interface Known {
  /** BIN → the subject and the office within whose competence it lies. */
  readonly subjects: ReadonlyMap<string, { readonly id: number; readonly authorityId: number }>;
  /** Number of the service in the register → its id. */
  readonly services: ReadonlyMap<string, number>;
  /** First day of the present month. */
  readonly thisMonth: string;
}

export interface ServiceFigure {
  readonly line: number;
  readonly subjectId: number;
  readonly authorityId: number;
  readonly serviceId: number;
  /** First day of the month. */
  readonly month: string;
  readonly rendered: number;
  readonly late: number;
  readonly refused: number;
}

const MOST = 2_147_483_647;

/** `2026-03`, `03.2026`, or a day as a spreadsheet counts it; the first day of the month. */
export function readMonth(text: string, row: Pick<FileRow, 'days1904'> = {}): string | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(text) ?? [];
  if (year && month) return monthOf(Number(year), Number(month));
  const [, shortMonth, longYear] = /^(\d{2})\.(\d{4})$/.exec(text) ?? [];
  if (shortMonth && longYear) return monthOf(Number(longYear), Number(shortMonth));
  if (!/^\d{5}$/.test(text)) return undefined;
  const [ofDays, ofMonth] = (dayInSpreadsheet(text, row) ?? '').split('-');
  return monthOf(Number(ofDays), Number(ofMonth));
}

function monthOf(year: number, month: number): string | undefined {
  if (year < 2000 || month < 1 || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

function readCount(text: string): number | undefined {
  const bare = ungrouped(text);
  return /^\d{1,10}$/.test(bare) && Number(bare) <= MOST ? Number(bare) : undefined;
}

/** One row as a figure, or why it cannot be taken. A row without anything in it is none. */
export function readFigure(row: FileRow, columns: Columns, known: Known): ServiceFigure | Fault | undefined {
  const { line, cells } = row;
  const cell = (field: FigureField): FileCell => cells[columns[field]] ?? '';
  if (FIGURE_FIELDS.every((field) => cell(field) === '')) return undefined;
  const fault = (code: Fault['code'], field: FigureField | null): Fault => ({
    line,
    field,
    code,
    value: field ? textOfCell(cell(field)).slice(0, 100) : '',
  });
  // A mark too many inside a value shifts everything behind it.
  if (cells.slice(columns.width).some((more) => more !== '')) return fault('FIGURE_MORE_CELLS', null);
  const formula = FIGURE_FIELDS.find((field) => cell(field) instanceof Formula);
  if (formula) return fault('FIGURE_FORMULA', formula);
  // One figure over several cells is that of none of them.
  const merged = FIGURE_FIELDS.find((field) => row.merged?.has(columns[field]));
  if (merged)
    return { line, field: merged, code: 'FIGURE_MERGED', value: row.merged?.get(columns[merged]) ?? '' };
  const text = (field: FigureField) => cell(field) as string;
  // A spreadsheet takes a BIN for a number and its first nought away.
  const bin = text('bin').padStart(12, '0');
  if (!/^\d{12}$/.test(bin) || text('bin') === '') return fault('FIGURE_NO_BIN', 'bin');
  const subject = known.subjects.get(bin);
  if (!subject) return fault('FIGURE_UNKNOWN_BIN', 'bin');
  const serviceId = known.services.get(text('service'));
  if (serviceId === undefined) return fault('FIGURE_UNKNOWN_SERVICE', 'service');
  const month = readMonth(text('month'), row);
  if (!month) return fault('FIGURE_NO_MONTH', 'month');
  if (month > known.thisMonth) return fault('FIGURE_MONTH_TO_COME', 'month');
  const [rendered, late, refused] = (['rendered', 'late', 'refused'] as const).map((field) =>
    readCount(text(field)),
  );
  if (rendered === undefined) return fault('FIGURE_NO_COUNT', 'rendered');
  if (late === undefined) return fault('FIGURE_NO_COUNT', 'late');
  if (refused === undefined) return fault('FIGURE_NO_COUNT', 'refused');
  if (late > rendered) return fault('FIGURE_MORE_LATE', 'late');
  const { id: subjectId, authorityId } = subject;
  return { line, subjectId, authorityId, serviceId, month, rendered, late, refused };
}

export function isFault(read: ServiceFigure | Fault): read is Fault {
  return 'code' in read;
}
