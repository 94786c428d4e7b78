import type { CellId } from '../grid/grid-row';
import type { CellRefusal } from '../grid/save-queue';

/** Texts that were not taken, kept by the window over a reload. A window that keeps nothing still works. */
export interface KeptRefusals {
  read(): ReadonlyMap<CellId, CellRefusal>;
  keep(refused: ReadonlyMap<CellId, CellRefusal>): void;
}

const prefix = 'qadagalau.refused ';

function isRefusal(value: unknown): value is CellRefusal {
  if (typeof value !== 'object' || value === null) return false;
  const { text, code, message } = value as Record<string, unknown>;
  return [text, code, message].every((part) => typeof part === 'string');
}

/** @param desk whose desk on which report: another person at the same window reads none of it. */
export function keptRefusals(desk: string): KeptRefusals {
  return {
    read() {
      const found = new Map<CellId, CellRefusal>();
      try {
        const kept: unknown = JSON.parse(window.sessionStorage.getItem(prefix + desk) ?? '[]');
        for (const entry of Array.isArray(kept) ? kept : []) {
          const [cell, refusal] = Array.isArray(entry) ? (entry as unknown[]) : [];
          if (typeof cell === 'string' && isRefusal(refusal)) found.set(cell as CellId, refusal);
        }
      } catch {
        // Nothing readable was kept.
      }
      return found;
    },
    keep(refused) {
      try {
        if (refused.size === 0) window.sessionStorage.removeItem(prefix + desk);
        else window.sessionStorage.setItem(prefix + desk, JSON.stringify([...refused]));
      } catch {
        // The texts still stand on the page until it is closed.
      }
    },
  };
}
