import {
  findIndicator,
  isRowOf,
  monthsOfQuarter,
  readRowKey,
  rowKey,
  type ReportForm,
  type RowKey,
  mayFillSection,
} from '../form';
import { mayBeNegative, readCellText, type CellProblem } from './cell-value';
import type { Figure } from './write-cells';

export interface CellKey {
  readonly section: string;
  readonly indicator: string;
  readonly service: string | null;
  /** 1 to 12. */
  readonly month: number;
}

export interface CellInput extends CellKey {
  /** As typed; empty for a blank. */
  readonly value: string;
  /** What stood in the cell when the typing began; empty for a blank, left out where the report's version guards it. */
  readonly was?: string | null;
}

export type CellRefusalCode = CellProblem | 'UNKNOWN_ROW' | 'WRONG_MONTH' | 'SECTION_NOT_FILLED';

export interface RefusedCell {
  readonly cell: CellKey;
  readonly code: CellRefusalCode;
}

export interface JudgedCells {
  readonly figures: readonly Figure[];
  readonly refused: readonly RefusedCell[];
}

interface Place {
  readonly form: ReportForm;
  readonly quarter: number;
  readonly bodyKind: string;
}

/** Whether a key has the parts that it was made of: a stroke within one of them would name another row. */
function names(input: CellKey, key: RowKey): boolean {
  const { section, indicator, service } = readRowKey(key);
  return section === input.section && indicator === input.indicator && service === input.service;
}

function judgeCell({ form, quarter, bodyKind }: Place, input: CellInput): Figure | CellRefusalCode {
  const key = rowKey(input.section, input.indicator, input.service);
  const indicator = findIndicator(form, key);
  if (!indicator || !isRowOf(form, key) || !names(input, key)) return 'UNKNOWN_ROW';
  if (!(monthsOfQuarter(quarter) as readonly number[]).includes(input.month)) return 'WRONG_MONTH';
  const read = readCellText(input.value, mayBeNegative(indicator.stock, input.month));
  if ('problem' in read) return read.problem;
  if (read.value !== null && !mayFillSection(form, bodyKind, input.section)) return 'SECTION_NOT_FILLED';
  const guard = input.was ?? null;
  const was = guard === null ? undefined : readCellText(guard, true);
  if (was && 'problem' in was) return was.problem;
  return { rowKey: key, month: input.month, value: read.value, ...(was ? { was: was.value } : {}) };
}

/** Parts what was typed into figures that may be written and cells that are refused, each with its place and reason. */
export function judgeCells(place: Place, cells: readonly CellInput[]): JudgedCells {
  const figures: Figure[] = [];
  const refused: RefusedCell[] = [];
  for (const input of cells) {
    const judged = judgeCell(place, input);
    if (typeof judged !== 'string') figures.push(judged);
    else {
      const { section, indicator, service, month } = input;
      refused.push({ cell: { section, indicator, service, month }, code: judged });
    }
  }
  return { figures, refused };
}
