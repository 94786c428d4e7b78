import type { CellId } from './grid-row';

/** What a person typed into a cell, and the value the server had said when the typing began. */
export interface CellDraft {
  readonly text: string;
  readonly base: number | null;
}

export interface CellRefusal {
  readonly text: string;
  readonly code: string;
  readonly message: string;
}

/** Two people wrote the same cell: nothing is sent and nothing is lost until this one chooses. */
export interface CellConflict {
  readonly mine: string;
  readonly theirs: number | null;
}

/** A request on its way. After a lost answer the same flight is sent again, under the same key, and lands once. */
export interface Flight {
  readonly expectedVersion: number;
  readonly cells: ReadonlyMap<CellId, CellDraft>;
}

export interface SaveQueue {
  readonly version: number;
  readonly waiting: ReadonlyMap<CellId, CellDraft>;
  readonly flight: Flight | undefined;
  readonly refused: ReadonlyMap<CellId, CellRefusal>;
  readonly conflicts: ReadonlyMap<CellId, CellConflict>;
  /** Failed attempts in a row, for the pause before the next. */
  readonly failures: number;
}

export function openQueue(version: number): SaveQueue {
  const none = new Map<CellId, never>();
  return { version, waiting: none, flight: undefined, refused: none, conflicts: none, failures: 0 };
}

/** Refused texts of an earlier visit stand in their cells again, until they are replaced. */
export function withRefused(queue: SaveQueue, refused: ReadonlyMap<CellId, CellRefusal>): SaveQueue {
  return { ...queue, refused };
}

/** A cell was typed: the newest text wins over what waits, what was refused and what is disputed. */
export function typed(queue: SaveQueue, cell: CellId, text: string, base: number | null): SaveQueue {
  const theirs = queue.conflicts.get(cell)?.theirs;
  return {
    ...queue,
    waiting: new Map(queue.waiting).set(cell, { text, base: theirs === undefined ? base : theirs }),
    refused: without(queue.refused, cell),
    conflicts: without(queue.conflicts, cell),
  };
}

/** What cannot be a figure is not sent: it stays in the cell beside the reason. */
export function refusedHere(queue: SaveQueue, cell: CellId, text: string, code: string): SaveQueue {
  return {
    ...queue,
    waiting: without(queue.waiting, cell),
    refused: new Map(queue.refused).set(cell, { text, code, message: '' }),
    conflicts: without(queue.conflicts, cell),
  };
}

/** The cell is again as it is saved: nothing of it waits. */
export function settledBack(queue: SaveQueue, cell: CellId): SaveQueue {
  return {
    ...queue,
    waiting: without(queue.waiting, cell),
    refused: without(queue.refused, cell),
    conflicts: without(queue.conflicts, cell),
  };
}

/** Everything that waits takes off in one request; nothing happens while another is in the air. */
export function takeOff(queue: SaveQueue): SaveQueue {
  if (queue.flight !== undefined || queue.waiting.size === 0) return queue;
  return { ...queue, waiting: new Map(), flight: { expectedVersion: queue.version, cells: queue.waiting } };
}

/** The server answered: its version counts, and the cells it refused keep their text. */
export function landed(
  queue: SaveQueue,
  version: number,
  refusedCells: ReadonlyMap<CellId, { readonly code: string; readonly message: string }>,
): SaveQueue {
  const refused = new Map(queue.refused);
  for (const [cell, why] of refusedCells) {
    const draft = queue.flight?.cells.get(cell);
    if (draft !== undefined && !queue.waiting.has(cell)) refused.set(cell, { text: draft.text, ...why });
  }
  return { ...queue, version, flight: undefined, refused, failures: 0 };
}

/** No answer came: the same request stays in the air, to be sent again under the same key. */
export function failed(queue: SaveQueue): SaveQueue {
  return { ...queue, failures: queue.failures + 1 };
}

/** The server refused the request as a whole: its cells wait again, under newer text where there is some. */
export function bounced(queue: SaveQueue): SaveQueue {
  const waiting = new Map([...(queue.flight?.cells ?? []), ...queue.waiting]);
  return { ...queue, waiting, flight: undefined, failures: queue.failures + 1 };
}

/**
 * Somebody else saved first. What they did not touch goes on under the new version; a cell that both wrote
 * differently is disputed and waits for a choice.
 */
export function overtaken(
  queue: SaveQueue,
  version: number,
  theirValue: (cell: CellId) => number | null,
  valueOfText: (cell: CellId, text: string) => number | null,
): SaveQueue {
  const waiting = new Map<CellId, CellDraft>();
  const conflicts = new Map(queue.conflicts);
  for (const [cell, draft] of [...(queue.flight?.cells ?? []), ...queue.waiting]) {
    const theirs = theirValue(cell);
    const mine = valueOfText(cell, draft.text);
    if (theirs === draft.base || theirs === mine) {
      waiting.set(cell, { text: draft.text, base: theirs });
      conflicts.delete(cell);
    } else {
      waiting.delete(cell);
      conflicts.set(cell, { mine: draft.text, theirs });
    }
  }
  return { ...queue, version, waiting, conflicts, flight: undefined, failures: 0 };
}

/** The person keeps their own figure: it waits again, now over what the other wrote. */
export function keptMine(queue: SaveQueue, cell: CellId): SaveQueue {
  const conflict = queue.conflicts.get(cell);
  return conflict === undefined ? queue : typed(queue, cell, conflict.mine, conflict.theirs);
}

/** The person takes the other's figure. */
export function tookTheirs(queue: SaveQueue, cell: CellId): SaveQueue {
  return { ...queue, conflicts: without(queue.conflicts, cell) };
}

/** Cells whose text is not saved yet, in whatever way. */
export function countUnsaved(queue: SaveQueue): number {
  const inFlight = queue.flight?.cells.keys() ?? [];
  return new Set([...queue.waiting.keys(), ...inFlight, ...queue.refused.keys(), ...queue.conflicts.keys()])
    .size;
}

/** The text that stands in a cell over what is saved, or `undefined` where nothing is unsaved. */
export function findUnsavedText(queue: SaveQueue, cell: CellId): string | undefined {
  return (
    queue.waiting.get(cell)?.text ??
    queue.flight?.cells.get(cell)?.text ??
    queue.conflicts.get(cell)?.mine ??
    queue.refused.get(cell)?.text
  );
}

/** Milliseconds to wait before sending: short after typing, longer after each failure, at most half a minute. */
export function pauseBeforeSending(queue: SaveQueue): number {
  return queue.failures === 0 ? 800 : Math.min(30_000, 1_000 * 2 ** Math.min(queue.failures, 5));
}

function without<V>(map: ReadonlyMap<CellId, V>, cell: CellId): ReadonlyMap<CellId, V> {
  if (!map.has(cell)) return map;
  const copy = new Map(map);
  copy.delete(cell);
  return copy;
}
