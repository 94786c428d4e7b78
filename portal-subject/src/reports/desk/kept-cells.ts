import type { CellId } from '../grid/grid-row';
import type { CellConflict, CellDraft, CellRefusal, UnsavedCells } from '../grid/save-queue';

/** What is not saved yet, kept by the window over a reload. A window that keeps nothing still works. */
export interface KeptCells {
  read(): UnsavedCells;
  keep(unsaved: UnsavedCells): void;
}

const prefix = 'qadagalau.cells ';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isFigure = (value: unknown): boolean => value === null || typeof value === 'number';

const isDraft = (value: unknown): value is CellDraft =>
  isFields(value) && isText(value['text']) && isFigure(value['base']);
const isRefusal = (value: unknown): value is CellRefusal =>
  isFields(value) && [value['text'], value['code'], value['message']].every(isText);
const isConflict = (value: unknown): value is CellConflict =>
  isFields(value) && isText(value['mine']) && isFigure(value['theirs']);

function readMap<Value>(kept: unknown, fits: (value: unknown) => value is Value): Map<CellId, Value> {
  const found = new Map<CellId, Value>();
  for (const entry of Array.isArray(kept) ? kept : []) {
    const [cell, value] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (isText(cell) && fits(value)) found.set(cell as CellId, value);
  }
  return found;
}

/** @param desk whose desk on which report: another person at the same window reads none of it. */
export function keptCells(desk: string): KeptCells {
  const key = prefix + desk;
  return {
    read() {
      let kept: unknown;
      try {
        kept = JSON.parse(window.sessionStorage.getItem(key) ?? '{}');
      } catch {
        // Nothing readable was kept.
      }
      const { waiting, refused, conflicts } = isFields(kept) ? kept : ({} as Fields);
      return {
        waiting: readMap(waiting, isDraft),
        refused: readMap(refused, isRefusal),
        conflicts: readMap(conflicts, isConflict),
      };
    },
    keep({ waiting, refused, conflicts }) {
      try {
        if (waiting.size + refused.size + conflicts.size === 0) window.sessionStorage.removeItem(key);
        else {
          const kept = { waiting: [...waiting], refused: [...refused], conflicts: [...conflicts] };
          window.sessionStorage.setItem(key, JSON.stringify(kept));
        }
      } catch {
        // The texts still stand on the page until it is closed.
      }
    },
  };
}
