import type { CellId } from '../grid/grid-row';
import type { BrokenRelation } from '../grid/control-relations';
import type { ReportDesk } from '../desk/report-desk';

/** What a cell wants to say, the weightiest first. */
export type CellMark = 'refused' | 'conflict' | 'remark' | 'broken' | 'blankWhole' | 'waiting';

export interface CellNotes {
  readonly broken: ReadonlyMap<CellId, readonly BrokenRelation[]>;
  /** Wholes left blank, with what their filled parts add up to. */
  readonly blankWholes: ReadonlyMap<CellId, number>;
  readonly remarks: ReadonlyMap<CellId, readonly string[]>;
}

export function findMark(cell: CellId, desk: ReportDesk, notes: CellNotes): CellMark | undefined {
  // What lies aside says nothing of a report that takes no figures.
  const queue = desk.readOnly.value ? undefined : desk.queue.value;
  if (queue?.conflicts.has(cell)) return 'conflict';
  if (queue?.refused.has(cell)) return 'refused';
  if (notes.remarks.has(cell)) return 'remark';
  if (notes.broken.has(cell)) return 'broken';
  if (notes.blankWholes.has(cell)) return 'blankWhole';
  if (queue?.waiting.has(cell) || queue?.flight?.cells.has(cell)) return 'waiting';
  return undefined;
}

/** A sign beside the colour, so that no mark is told by colour alone. */
export const markSigns: Record<CellMark, string> = {
  refused: '✕',
  conflict: '⇄',
  remark: '✎',
  broken: '!',
  blankWhole: 'Σ',
  waiting: '•',
};
