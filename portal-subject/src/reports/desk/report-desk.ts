import { computed, ref, shallowRef, watch } from 'vue';
import { ask, useCommand } from '@qadagalau/portal-kit';
import type { RefusalView } from '@qadagalau/portal-kit';
import { ReportRowsNowDocument, SaveReportCellsDocument } from '../../generated/graphql';
import type { ActionPartsFragment } from '../../generated/graphql';
import { readCellText, textOfValue, valueOfText } from '../grid/cell-text';
import { cellId, findColumnOfMonth, isComputed, monthOfColumn, readCellId } from '../grid/grid-row';
import type { CellId, GridRow } from '../grid/grid-row';
import { readRows, rowKeyOf, withAddedRows, withServiceRow } from '../grid/read-rows';
import type { AddedService } from '../grid/read-rows';
import * as queueing from '../grid/save-queue';
import type { KeptCells, OpenCell } from './kept-cells';
import { standingWhileTyping, sumOfMonths } from '../grid/totals';

export interface CellEdit {
  readonly cell: CellId;
  readonly text: string;
}

/**
 * One report being filled: its rows, what is typed over them, and the saving that follows by itself. It lives
 * longer than the view, so that leaving the page, or a session that ends, loses no cell.
 */
export function createReportDesk(
  reportId: string,
  quarter: number,
  kept: KeptCells,
  /** The person whose desk it is is signed in: nothing is sent for anybody else. */
  present: () => boolean,
) {
  const left = kept.read();
  const rows = shallowRef<readonly GridRow[]>([]);
  const queue = shallowRef(queueing.withUnsaved(queueing.openQueue(0), left.unsaved));
  /** The cell that was being typed in when the page went away; it is opened again once. */
  let leftOpen: OpenCell | undefined = left.open;
  let leftRows = left.added;
  /** Rows as the server gave them last, by their keys: the others are added here. */
  let known: ReadonlySet<string> = new Set();
  const refusal = shallowRef<RefusalView>();
  const sending = ref(false);
  /** The report takes no figures: only what is filed stands in its cells. */
  const readOnly = ref(false);
  /** What may be done since the last saving; undefined while what the page read still stands. */
  const actions = shallowRef<readonly ActionPartsFragment[]>();
  const done: (readonly CellEdit[])[] = [];
  const undone: (readonly CellEdit[])[] = [];
  const save = useCommand(SaveReportCellsDocument);
  const byKey = computed(() => new Map(rows.value.map((row) => [row.key, row])));
  let timer = 0;
  const stops = [
    watch(queue, (now) => kept.keep(queueing.unsavedOf(now)), { flush: 'sync' }),
    watch(rows, (now) =>
      kept.keepAdded(now.filter(({ service, key }) => service !== null && !known.has(key))),
    ),
  ];
  // A line that comes back sends at once what has waited for it.
  const sendAgain = (): void => void send();
  window.addEventListener('online', sendAgain);

  const savedValue = (cell: CellId): number | null => {
    const { rowKey, column } = readCellId(cell);
    return byKey.value.get(rowKey)?.months[column] ?? null;
  };
  const textOf = (cell: CellId): string =>
    (readOnly.value ? undefined : queueing.findUnsavedText(queue.value, cell)) ??
    textOfValue(savedValue(cell));
  // A stock figure opens in January and is changed after it; only a change may be below nothing.
  const mayBeNegative = (row: GridRow | undefined, column: number): boolean =>
    row?.stock === true && monthOfColumn(quarter, column) !== 1;
  const valueIn = (cell: CellId, text: string): number | null => {
    const { rowKey, column } = readCellId(cell);
    return valueOfText(text, mayBeNegative(byKey.value.get(rowKey), column));
  };

  /** The figure in a cell while one types: of a computed row, what its rows add up to at this moment. */
  function valueOf(cell: CellId): number | null {
    const { rowKey, column } = readCellId(cell);
    const row = byKey.value.get(rowKey);
    if (row && isComputed(row))
      return sumOfMonths(row.computedFrom.map((key) => valueOf(cellId(key, column))));
    return valueIn(cell, textOf(cell));
  }

  function takeRows(read: readonly GridRow[]): void {
    known = new Set(read.map(({ key }) => key));
    rows.value = withAddedRows(read, rows.value);
    for (const { section, indicator, number: code, title: name } of leftRows) {
      const parent = byKey.value.get(rowKeyOf(section, indicator, null));
      if (parent) rows.value = withServiceRow(rows.value, parent, { code, name });
    }
    leftRows = [];
  }

  /** @param writable whether the report takes figures from this person now */
  function takeReading(version: number, read: readonly GridRow[], writable: boolean): void {
    // An answer that was under way while a newer one came says nothing new.
    if (version < queue.value.version) return;
    takeRows(read);
    actions.value = undefined;
    readOnly.value = !writable;
    queue.value = queueing.readAt(queue.value, version);
    if (!writable) {
      queue.value = queueing.laidAside(queue.value, savedValue);
      refusal.value = undefined;
    }
    schedule();
  }

  function put({ cell, text }: CellEdit): void {
    const { rowKey, column } = readCellId(cell);
    const row = byKey.value.get(rowKey);
    if (!row || isComputed(row)) return;
    const reading = readCellText(text, mayBeNegative(row, column));
    const inFlight = queue.value.flight?.cells.has(cell) ?? false;
    if (reading.kind === 'refused') {
      queue.value = queueing.refusedHere(queue.value, cell, text.trim(), reading.code);
    } else if (!inFlight && valueIn(cell, text) === savedValue(cell)) {
      queue.value = queueing.settledBack(queue.value, cell);
    } else {
      const plain = reading.kind === 'figure' ? String(reading.value) : '';
      queue.value = queueing.typed(queue.value, cell, plain, savedValue(cell));
    }
  }

  /** @returns how many of the edits cannot be figures and stay in their cells beside the reason. */
  function edit(edits: readonly CellEdit[]): number {
    const changing = edits.filter(({ cell, text }) => text.trim() !== textOf(cell));
    if (changing.length > 0) {
      done.push(standing(changing));
      undone.length = 0;
      changing.forEach(put);
      schedule();
    }
    return edits.filter(({ cell }) => queue.value.refused.has(cell)).length;
  }

  const standing = (edits: readonly CellEdit[]): CellEdit[] =>
    edits.map(({ cell }) => ({ cell, text: textOf(cell) }));

  /** Takes the last edit back, or the last one taken back forth again. @returns the cells as they stand now */
  function turn(from: (readonly CellEdit[])[], to: (readonly CellEdit[])[]): readonly CellEdit[] {
    const last = from.pop() ?? [];
    if (last.length > 0) to.push(standing(last));
    last.forEach(put);
    schedule();
    return last;
  }

  function schedule(): void {
    window.clearTimeout(timer);
    const waits = queue.value.waiting.size > 0 || queue.value.flight !== undefined;
    if (waits) timer = window.setTimeout(() => void send(), queueing.pauseBeforeSending(queue.value));
  }

  async function send(): Promise<void> {
    if (sending.value || !present()) return;
    queue.value = queueing.takeOff(queue.value);
    const flight = queue.value.flight;
    if (!flight) return;
    sending.value = true;
    const cells = [...flight.cells].map(([cell, draft]) => {
      const { rowKey, column } = readCellId(cell);
      const [section = '', indicator = '', service = null] = rowKey.split('/');
      return {
        section,
        indicator,
        service,
        month: monthOfColumn(quarter, column),
        value: draft.text,
        was: textOfValue(draft.base),
      };
    });
    const answer = await save.run({ reportId, cells });
    refusal.value = save.refusal.value?.kind === 'refused' ? save.refusal.value : undefined;
    if (answer) settle(flight, answer.saveReportCells);
    else if (save.refusal.value?.kind === 'refused') queue.value = queueing.bounced(queue.value);
    else queue.value = queueing.failed(queue.value);
    sending.value = false;
    // A refusal of the whole is not cured by repeating it: the next change of a cell tries again.
    if (refusal.value === undefined) schedule();
  }

  interface SavedPlace {
    readonly section: string;
    readonly indicator: string;
    readonly service: string | null;
    readonly month: number;
  }
  const cellAt = ({ section, indicator, service, month }: SavedPlace): CellId =>
    cellId(rowKeyOf(section, indicator, service), findColumnOfMonth(quarter, month) ?? 0);

  interface Saved {
    readonly report: { readonly version: number; readonly actions: readonly ActionPartsFragment[] };
    readonly refused: readonly {
      readonly cell: SavedPlace;
      readonly code: string;
      readonly message: string;
    }[];
    readonly overtaken: readonly {
      readonly cell: SavedPlace;
      readonly value: number | null;
      readonly by: string | null;
      readonly at: string | null;
    }[];
  }

  function settle(flight: queueing.Flight, saved: Saved): void {
    const refused = new Map(
      saved.refused.map(({ cell, code, message }) => [cellAt(cell), { code, message }]),
    );
    const overtaken = new Map(
      saved.overtaken.map(({ cell, value, by, at }) => [cellAt(cell), { theirs: value, by, at }]),
    );
    const standingNow = new Map<CellId, number | null>();
    for (const [cell, draft] of flight.cells) {
      const theirs = overtaken.get(cell);
      if (theirs) standingNow.set(cell, theirs.theirs);
      else if (!refused.has(cell)) standingNow.set(cell, valueOfText(draft.text, true));
    }
    const touched = new Set([...standingNow.keys()].map((cell) => readCellId(cell).rowKey));
    const lacking = [...touched].some((key) => !byKey.value.has(key));
    rows.value = rows.value.map((row) => {
      if (!touched.has(row.key)) return row;
      const months = row.months.map((month, column) => {
        const value = standingNow.get(cellId(row.key, column));
        return value === undefined ? month : value;
      });
      return { ...row, months, standing: standingWhileTyping(row.standing, row.months, months) };
    });
    const others = saved.report.version > queue.value.version + 1;
    actions.value = saved.report.actions;
    queue.value = queueing.landed(queue.value, saved.report.version, refused, overtaken);
    // What others wrote meanwhile is read as well, beside what is being typed.
    if (others || lacking) void readAgain();
  }

  async function readAgain(): Promise<void> {
    const answer = await ask(ReportRowsNowDocument, { id: reportId });
    const report = answer.data?.report;
    if (!report || report.version < queue.value.version) return;
    takeRows(readRows(report.rows));
    queue.value = queueing.readAt(queue.value, report.version);
  }

  return {
    rows,
    queue,
    refusal,
    sending,
    actions,
    readOnly,
    /** Cells that are on their way into the report, or wait for a choice; what lies aside keeps nobody from anything. */
    unsaved: computed(() => (readOnly.value ? 0 : queueing.countUnsaved(queue.value))),
    savedValue,
    textOf,
    valueOf,
    takeReading,
    edit,
    undo: () => turn(done, undone),
    redo: () => turn(undone, done),
    send,
    /** Keeps the text of the open cell as it is typed; undefined where none is open. */
    keepOpen: kept.keepOpen,
    /** The cell that was left open by an earlier page, told once. */
    takeLeftOpen(): OpenCell | undefined {
      const open = leftOpen;
      leftOpen = undefined;
      return open;
    },
    /** Its person signs out: nothing more is sent or kept. */
    close(): void {
      window.clearTimeout(timer);
      window.removeEventListener('online', sendAgain);
      stops.forEach((stop) => stop());
    },
    /** Reads what others saved meanwhile: acts on the whole report go with its newest version. */
    refresh: readAgain,
    /** @param after key of the row that it is to stand under, where it is not the order of numbers */
    addService(parent: GridRow, service: AddedService, after?: string): void {
      rows.value = withServiceRow(rows.value, parent, service, after);
    },
    keepMine(cell: CellId): void {
      queue.value = queueing.keptMine(queue.value, cell);
      schedule();
    },
    takeTheirs(cell: CellId): void {
      queue.value = queueing.tookTheirs(queue.value, cell);
    },
  };
}

export type ReportDesk = ReturnType<typeof createReportDesk>;
