import type { KeptEntries } from '@qadagalau/portal-kit';
import type { CellId, GridRow } from '../grid/grid-row';
import type { CellConflict, CellDraft, CellRefusal, UnsavedCells } from '../grid/save-queue';

/** A cell that is being typed in, as far as it is typed. */
export interface OpenCell {
  readonly cell: CellId;
  readonly text: string;
}

/** A service row that was put in here and has no figure on the server yet. */
export type AddedRow = Pick<GridRow, 'section' | 'indicator' | 'number' | 'title'>;

export interface Kept {
  readonly unsaved: UnsavedCells;
  /** What was left open when the page went away. */
  readonly open: OpenCell | undefined;
  readonly added: readonly AddedRow[];
}

/** What is not saved yet, kept by the device till it is. A device that keeps nothing still works. */
export interface KeptCells {
  read(): Kept;
  keep(unsaved: UnsavedCells): void;
  keepOpen(open: OpenCell | undefined): void;
  keepAdded(rows: readonly AddedRow[]): void;
}

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

const isAdded = (value: unknown): value is AddedRow =>
  isFields(value) && ['section', 'indicator', 'number', 'title'].every((field) => isText(value[field]));

// A name is what the entry is and the cell or row that it is of.
const OPEN = 'open ';
const ADDED = 'added ';
const KINDS = ['waiting', 'refused', 'conflicts'] as const;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes what differs from what was written last: an entry that another tab wrote is not this one's to take away. */
function keeper(entries: KeptEntries, written: Map<string, string>) {
  return function keep(start: readonly string[], now: ReadonlyMap<string, string>): void {
    const mine = (name: string) => start.some((begin) => name.startsWith(begin));
    for (const [name, text] of now) if (written.get(name) !== text) entries.keep(name, text);
    for (const [name, text] of written) if (mine(name) && !now.has(name)) entries.drop(name, text);
    for (const name of [...written.keys()]) if (mine(name)) written.delete(name);
    now.forEach((text, name) => written.set(name, text));
  };
}

const rowName = ({ section, indicator, number }: AddedRow) => `${ADDED}${section}/${indicator}/${number}`;

/** @param entries of one person and one report: another person at the same window reads none of it. */
export function keptCells(entries: KeptEntries): KeptCells {
  const written = new Map<string, string>();
  const keep = keeper(entries, written);
  return {
    read() {
      const [waiting, refused, conflicts] = [
        new Map<CellId, CellDraft>(),
        new Map<CellId, CellRefusal>(),
        new Map<CellId, CellConflict>(),
      ];
      const added: AddedRow[] = [];
      let open: OpenCell | undefined;
      for (const [name, text] of entries.read()) {
        const [kind = ''] = name.split(' ', 1);
        const of = name.slice(kind.length + 1);
        const value = parse(text);
        const cell = of as CellId;
        written.set(name, text);
        if (kind === 'waiting' && isDraft(value)) waiting.set(cell, value);
        else if (kind === 'refused' && isRefusal(value)) refused.set(cell, value);
        else if (kind === 'conflicts' && isConflict(value)) conflicts.set(cell, value);
        else if (name.startsWith(OPEN) && isText(value)) open = { cell, text: value };
        else if (name.startsWith(ADDED) && isAdded(value)) added.push(value);
      }
      return { unsaved: { waiting, refused, conflicts }, open, added };
    },
    keep(unsaved) {
      const now = new Map<string, string>();
      for (const kind of KINDS)
        unsaved[kind].forEach((value, cell) => now.set(`${kind} ${cell}`, JSON.stringify(value)));
      keep(
        KINDS.map((kind) => `${kind} `),
        now,
      );
    },
    keepOpen(open) {
      keep([OPEN], open ? new Map([[OPEN + open.cell, JSON.stringify(open.text)]]) : new Map());
    },
    keepAdded(rows) {
      keep([ADDED], new Map(rows.map((row) => [rowName(row), JSON.stringify(row)])));
    },
  };
}
