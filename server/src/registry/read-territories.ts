import { parseCsv, type CsvLine } from './csv';
import { codeFitsLevel, parentCodesOf } from './territory-code';
import { TERRITORY_LEVELS, type TerritoryLevel } from './territory.record';

export interface TerritoryRow {
  readonly line: number;
  readonly code: string;
  readonly level: TerritoryLevel;
  readonly nameKk: string;
  readonly nameRu: string;
}

export interface RefusedRow {
  /** Number of the line in the file; the header is line 1. */
  readonly line: number;
  readonly reason: string;
}

export interface TerritoryFile {
  readonly rows: readonly TerritoryRow[];
  readonly refused: readonly RefusedRow[];
}

const COLUMNS = ['kato', 'level', 'name_ru', 'name_kk'] as const;

function levelOf(text: string): TerritoryLevel | undefined {
  return TERRITORY_LEVELS.find((level) => level === text.toUpperCase());
}

function readRow(
  cells: Readonly<Record<(typeof COLUMNS)[number], string>>,
  line: number,
): TerritoryRow | RefusedRow {
  const level = levelOf(cells.level);
  if (!/^\d{9}$/.test(cells.kato)) return { line, reason: `the code "${cells.kato}" is not nine digits` };
  if (!level) return { line, reason: `the level "${cells.level}" is unknown` };
  if (!codeFitsLevel(cells.kato, level))
    return { line, reason: `the code ${cells.kato} is not one of level ${cells.level}` };
  if (cells.name_kk === '') return { line, reason: 'the Kazakh name is missing' };
  if (cells.name_ru === '') return { line, reason: 'the Russian name is missing' };
  return { line, code: cells.kato, level, nameKk: cells.name_kk, nameRu: cells.name_ru };
}

function columnsOf(header: CsvLine | undefined): Record<(typeof COLUMNS)[number], number> {
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new Error(`the file has no column ${missing.join(', ')}`);
  return Object.fromEntries(COLUMNS.map((column) => [column, names.indexOf(column)])) as Record<
    (typeof COLUMNS)[number],
    number
  >;
}

/**
 * Reads a file of the KATO classifier: columns kato, level, name_ru, name_kk in any order, others passed over.
 * @throws Error when a column is missing; a bad row only leaves itself out
 */
export function readTerritories(text: string): TerritoryFile {
  const [header, ...lines] = parseCsv(text);
  const columns = columnsOf(header);
  const rows = new Map<string, TerritoryRow>();
  const refused: RefusedRow[] = [];
  for (const { line, cells } of lines) {
    const cell = (column: (typeof COLUMNS)[number]) => (cells[columns[column]] ?? '').normalize('NFC').trim();
    const read = readRow(
      { kato: cell('kato'), level: cell('level'), name_ru: cell('name_ru'), name_kk: cell('name_kk') },
      line,
    );
    if ('reason' in read) refused.push(read);
    else if (rows.has(read.code))
      refused.push({
        line,
        reason: `the code ${read.code} stands in line ${rows.get(read.code)?.line} already`,
      });
    else rows.set(read.code, read);
  }
  return { rows: [...rows.values()], refused };
}

/**
 * The nearest known parent of each row; rows without one are refused, and so are those below them.
 * @param known codes that the register holds already
 */
export function linkParents(
  rows: readonly TerritoryRow[],
  known: ReadonlySet<string>,
): { linked: (TerritoryRow & { parentCode: string | null })[]; refused: RefusedRow[] } {
  const codes = new Set(known);
  const linked: (TerritoryRow & { parentCode: string | null })[] = [];
  const refused: RefusedRow[] = [];
  for (const level of TERRITORY_LEVELS) {
    for (const row of rows.filter((candidate) => candidate.level === level)) {
      const parentCode = parentCodesOf(row.code).find((code) => codes.has(code)) ?? null;
      if (level !== 'OBLAST' && parentCode === null) {
        refused.push({ line: row.line, reason: `nothing is known that the code ${row.code} could lie in` });
        continue;
      }
      codes.add(row.code);
      linked.push({ ...row, parentCode });
    }
  }
  return { linked, refused };
}
