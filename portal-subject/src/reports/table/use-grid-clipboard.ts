import { ref, shallowRef } from 'vue';
import type { ReportDesk } from '../desk/report-desk';
import type { GridHead } from '../grid/block-head';
import {
  findBlockServices,
  servicesOfRegister,
  startOfServices,
  withBlockServices,
} from '../grid/block-services';
import type { BlockService, RegisterService } from '../grid/block-services';
import { cellsOfBlock, fillBlock, textOfBlock } from '../grid/grid-block';
import type { GridRow } from '../grid/grid-row';
import { findMergedCells } from '../grid/merged-cells';
import { isBlockOfCells, splitClipboard } from '../grid/paste-block';
import { namesRows, placeBlock, refuse } from '../grid/place-block';
import type { NamedOtherwise, PasteMisfit, PasteOutcome } from '../grid/place-block';
import type { GridCursor } from './use-grid-cursor';

/** What the clipboard's keys did, to be said in words. */
export interface ClipboardWords {
  /** Nothing was pasted: no cell is chosen. */
  noCell(): void;
  /** @param past figures that fell on computed rows */
  pasted(cells: number, refused: number, past: number): void;
  copied(cells: number): void;
  /** @param left cells of the block that nobody types in, which stayed as they were */
  cut(cells: number, left: number): void;
  /** Nothing was cut: none of the cells is typed in. */
  notCut(): void;
}

/** Rows by service, which a block may bring before the report has them. */
export interface GridServices {
  /** Whether they may be added under an indicator, by the key of its row. */
  mayAdd(head: string): boolean;
  isFolded(head: string): boolean;
  /** The report's rows, with those of these indicators unfolded; more than the grid shows where it shows what was searched for. */
  unfolded(heads: ReadonlySet<string>): readonly GridRow[];
  /** Nothing where the register cannot be asked. */
  fromRegister(codes: readonly string[]): Promise<ReadonlyMap<string, RegisterService> | undefined>;
  unfold(head: string): void;
  add(service: BlockService): void;
  /** The grid shows its rows as they are now. */
  shown(): Promise<void>;
}

/** Services that a block has rows of and the report has not. */
export interface ServicesOffer {
  readonly services: readonly BlockService[];
  /** Adds them and pastes the block. */
  take(): Promise<void>;
}

export interface ClipboardGrid {
  readonly cursor: GridCursor;
  desk(): Pick<ReportDesk, 'edit'>;
  rows(): readonly GridRow[];
  head(): GridHead;
  readOnly(): boolean;
  /** Whether one of the grid's cells has the keyboard. */
  hasCell(): boolean;
  /** What a spreadsheet is given of a cell. */
  textAt(row: GridRow, column: number): string;
  /** Drops what is being typed in the open cell. */
  drop(): void;
  readonly services: GridServices;
}

interface FoundServices {
  readonly services: readonly BlockService[];
  readonly rows: readonly GridRow[];
  /** Where the block begins among the rows. */
  readonly row: number;
  /** Whether it was pasted on their indicator instead. */
  readonly onIndicator: boolean;
  /** Indicators whose rows by service are folded away. */
  readonly folded: ReadonlySet<string>;
}

const isOfService = (row: GridRow | undefined): boolean => row !== undefined && row.service !== null;

/** What becomes of the block from a row on, and whether it names its rows. */
type PlaceBlock = (row: number, rows: readonly GridRow[]) => PasteOutcome & { readonly isNamed: boolean };

/** Copies, cuts and pastes blocks of cells as a spreadsheet does. */
export function useGridClipboard(grid: ClipboardGrid, words: ClipboardWords) {
  const { cursor } = grid;
  /** Why the last block was not pasted. */
  const misfits = ref<readonly PasteMisfit[]>([]);
  /** Rows of the last block that was pasted which are called otherwise there. */
  const named = ref<readonly NamedOtherwise[]>([]);

  /** The body that the titles of the last block name, where it is another. */
  const otherBody = ref<string>();
  /** Services to be added before the last block can be pasted. */
  const offer = shallowRef<ServicesOffer>();
  /** Blocks pasted so far: an answer about an earlier one comes too late. */
  let pastes = 0;

  /** Writes what fits into its cells, all of it or nothing. */
  function lay(outcome: PasteOutcome): void {
    misfits.value = outcome.misfits;
    named.value = outcome.namedOtherwise;
    otherBody.value = outcome.otherBody;
    if (outcome.misfits.length > 0) return;
    const refused = grid.desk().edit(outcome.edits);
    words.pasted(outcome.edits.length - refused, refused, outcome.onComputedRows);
    void cursor.go(cursor.position.value);
  }

  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (grid.readOnly() || (cursor.editing.value && !isBlockOfCells(text))) return;
    event.preventDefault();
    if (!grid.hasCell()) {
      words.noCell();
      return;
    }
    grid.drop();
    pastes += 1;
    misfits.value = [];
    offer.value = undefined;
    const block = cursor.block.value;
    const copied = splitClipboard(text);
    // One copied cell fills a chosen block, as in a spreadsheet.
    const fills = copied.length === 1 && copied[0]?.length === 1 && cellsOfBlock(block) > 1;
    if (fills) {
      const edits = fillBlock(block, grid.rows(), copied[0]?.[0] ?? '');
      lay({ edits, onComputedRows: 0, misfits: [], namedOtherwise: [] });
      return;
    }
    const merged = findMergedCells(event.clipboardData?.getData('text/html') ?? '');
    const place: PlaceBlock = (row, rows) => {
      const at = { row, column: block.left };
      const outcome = placeBlock(copied, at, rows, grid.head(), merged);
      return { ...outcome, isNamed: namesRows(copied, at, rows, grid.head()) };
    };
    const start = startOfServices(copied, block.top, grid.rows(), grid.services.mayAdd);
    const asPasted = place(block.top, grid.rows());
    // On the indicator itself stand its services alone: they begin at the first one's row.
    const own = start !== block.top && asPasted.misfits.length > 0 && isOfService(grid.rows()[start]);
    const ofServices = own ? place(start, grid.rows()) : undefined;
    const outcome = ofServices?.isNamed ? ofServices : asPasted;
    const isFit = outcome.misfits.length === 0;
    const found = isFit && outcome.isNamed ? undefined : findServices(copied, block.top);
    // Numbers alone that fit as figures are figures.
    if (found && (!isFit || found.services.some(({ name }) => name !== '')))
      void layWithServices(found, outcome, place);
    else lay(outcome);
  }

  /** Services of the block that the grid does not show, and the rows and the place where it would begin with them. */
  function findServices(copied: readonly (readonly string[])[], anchor: number): FoundServices | undefined {
    const { mayAdd, isFolded, unfolded } = grid.services;
    const rows = grid.rows();
    const row = startOfServices(copied, anchor, rows, mayAdd);
    // Among rows that were searched for a block does not stand as in the form.
    if (unfolded(new Set()).length !== rows.length) return undefined;
    const services = findBlockServices(copied, row, rows, mayAdd);
    if (services.length === 0) return undefined;
    const folded = new Set(services.map(({ parent }) => parent.key).filter(isFolded));
    const onIndicator = row !== anchor;
    if (folded.size === 0) return { services, rows, row, onIndicator, folded };
    const all = unfolded(folded);
    const keyed = (wanted: string | undefined) => all.findIndex(({ key }) => key === wanted);
    const at = onIndicator
      ? startOfServices(copied, keyed(rows[anchor]?.key), all, mayAdd)
      : keyed(rows[row - 1]?.key) + 1;
    return { services: findBlockServices(copied, at, all, mayAdd), rows: all, row: at, onIndicator, folded };
  }

  /** Pastes the block where it fits once its services have rows; they are added when somebody says so. */
  async function layWithServices(
    { services, rows, row, onIndicator, folded }: FoundServices,
    outcome: PasteOutcome,
    place: PlaceBlock,
  ): Promise<void> {
    const turn = pastes;
    const column = cursor.block.value.left;
    const isFit = outcome.misfits.length === 0;
    const register = await grid.services.fromRegister(services.map(({ code }) => code));
    if (turn !== pastes) return;
    const unknown = isFit ? [] : services.filter(({ code }) => register?.has(code) === false);
    const asKnown = unknown.length > 0 ? place(row, withBlockServices(rows, services)) : undefined;
    // Figures alone are no numbers of services, however they begin.
    if (asKnown?.isNamed) {
      const named = unknown.map(({ line, code, name, parent }) => ({
        kind: 'UNKNOWN_SERVICE' as const,
        line,
        stands: `${code} ${name}`.trim(),
        under: parent.number,
      }));
      lay(refuse([...named, ...asKnown.misfits]));
      return;
    }
    const lacking = servicesOfRegister(services, register ?? new Map(), isFit);
    const full = withBlockServices(rows, lacking);
    const trial = place(row, full);
    const isElsewhere = onIndicator && !isOfService(full[row]);
    if (isElsewhere || trial.misfits.length > 0 || !trial.isNamed || (isFit && lacking.length === 0)) {
      lay(isFit || isElsewhere || !trial.isNamed ? outcome : trial);
      return;
    }
    const take = async (): Promise<void> => {
      offer.value = undefined;
      folded.forEach((head) => grid.services.unfold(head));
      lacking.forEach((service) => grid.services.add(service));
      await grid.services.shown();
      const at = grid.rows().findIndex(({ key }) => key === full[row]?.key);
      if (at < 0) return;
      await cursor.go({ row: at, column });
      lay(place(at, grid.rows()));
    };
    if (lacking.length === 0) await take();
    else offer.value = { services: lacking, take };
  }

  const isOfCell = ({ target }: ClipboardEvent): boolean =>
    !cursor.editing.value && target instanceof HTMLElement && target.closest('[role=gridcell]') !== null;

  /** @returns how many cells it took */
  function take(event: ClipboardEvent): number {
    const block = cursor.block.value;
    event.clipboardData?.setData('text/plain', textOfBlock(block, grid.rows(), grid.textAt));
    return cellsOfBlock(block);
  }

  function copy(event: ClipboardEvent): void {
    if (!isOfCell(event)) return;
    event.preventDefault();
    const count = take(event);
    if (count > 1) words.copied(count);
  }

  function cut(event: ClipboardEvent): void {
    if (!isOfCell(event)) return;
    event.preventDefault();
    const blanked = grid.readOnly() ? [] : fillBlock(cursor.block.value, grid.rows(), '');
    if (blanked.length === 0) {
      words.notCut();
      return;
    }
    const count = take(event);
    grid.desk().edit(blanked);
    words.cut(blanked.length, count - blanked.length);
  }

  return { misfits, named, otherBody, offer, paste, copy, cut };
}
