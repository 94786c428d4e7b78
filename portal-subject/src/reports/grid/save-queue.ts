import { valueOfText } from './cell-text';
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

/** What somebody else wrote into a cell, who and when, as far as it is known. */
export interface OthersCell {
  readonly theirs: number | null;
  readonly by: string | null;
  readonly at: string | null;
}

/** Two people wrote the same cell: nothing is sent and nothing is lost until this one chooses. */
export interface CellConflict extends OthersCell {
  readonly mine: string;
}

/** A request on its way. After a lost answer the same flight is sent again, under the same key, and lands once. */
export interface Flight {
  readonly cells: ReadonlyMap<CellId, CellDraft>;
}

export interface SaveQueue {
  /** Of the report, as last heard: what acts on the whole report go with. Cells are guarded one by one. */
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

/** What an earlier visit left unsaved. */
export type UnsavedCells = Pick<SaveQueue, 'waiting' | 'refused' | 'conflicts'>;

/** All that is unsaved: what is in the air may not have arrived, and landing twice does no harm. */
export function unsavedOf({ waiting, flight, refused, conflicts }: SaveQueue): UnsavedCells {
  return { waiting: new Map([...(flight?.cells ?? []), ...waiting]), refused, conflicts };
}

/** What an earlier visit left unsaved stands in its cells again, and waits to be sent or chosen. */
export function withUnsaved(queue: SaveQueue, unsaved: UnsavedCells): SaveQueue {
  return { ...queue, ...unsaved };
}

/** A reading of the report: what waits goes on from what its writer saw. */
export function readAt(queue: SaveQueue, version: number): SaveQueue {
  return { ...queue, version };
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
  return { ...queue, waiting: new Map(), flight: { cells: queue.waiting } };
}

/**
 * The server answered: its version counts, cells that it refused keep their text, and a cell that somebody else wrote
 * meanwhile is disputed. What was typed since goes on from what has just been saved.
 */
export function landed(
  queue: SaveQueue,
  version: number,
  refusedCells: ReadonlyMap<CellId, { readonly code: string; readonly message: string }>,
  overtaken: ReadonlyMap<CellId, OthersCell>,
): SaveQueue {
  const refused = new Map(queue.refused);
  const conflicts = new Map(queue.conflicts);
  const waiting = new Map(queue.waiting);
  for (const [cell, draft] of queue.flight?.cells ?? []) {
    const newer = waiting.get(cell);
    const why = refusedCells.get(cell);
    const theirs = overtaken.get(cell);
    if (theirs) {
      waiting.delete(cell);
      conflicts.set(cell, { mine: newer?.text ?? draft.text, ...theirs });
    } else if (why) {
      if (!newer) refused.set(cell, { text: draft.text, ...why });
    } else if (newer) waiting.set(cell, { ...newer, base: valueOfText(draft.text, true) });
  }
  return { ...queue, version, waiting, flight: undefined, refused, conflicts, failures: 0 };
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

/** The person keeps their own figure: it waits again, now over what the other wrote. */
export function keptMine(queue: SaveQueue, cell: CellId): SaveQueue {
  const conflict = queue.conflicts.get(cell);
  return conflict === undefined ? queue : typed(queue, cell, conflict.mine, conflict.theirs);
}

/** The person takes the other's figure. */
export function tookTheirs(queue: SaveQueue, cell: CellId): SaveQueue {
  return { ...queue, conflicts: without(queue.conflicts, cell) };
}

/**
 * The report takes no figures now: what waits is laid aside, beside what is filed, and goes nowhere by itself, not even when the report
 * takes figures again. What stands filed as it was typed has arrived.
 */
export function laidAside(queue: SaveQueue, filed: (cell: CellId) => number | null): SaveQueue {
  const conflicts = new Map(queue.conflicts);
  for (const [cell, { text }] of unsavedOf(queue).waiting) {
    const theirs = filed(cell);
    if (valueOfText(text, true) !== theirs) conflicts.set(cell, { mine: text, theirs, by: null, at: null });
  }
  return { ...queue, waiting: new Map(), flight: undefined, conflicts, failures: 0 };
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
