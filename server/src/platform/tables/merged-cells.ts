import { UnreadableFile } from '../files';
import { columnOf } from './sheet-words';
import { MOST_COLUMNS } from './table-row';
import { readPart, type ZipPart } from './zip-parts';

const ROWS_END = '</sheetData>';
/** Behind the rows a sheet has its merged cells, its checks and its print setup. */
const MOST_BEHIND_ROWS = 64 * 1024 * 1024;
const RANGE = /<mergeCell\s[^>]*?ref="(\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7}))"/g;

interface Merged {
  readonly range: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const NONE: ReadonlyMap<number, string> = new Map();

/** Where cells of a sheet are merged; it is asked of one row after another. */
export class MergedCells {
  private next = 0;
  private begun: Merged[] = [];
  private line = 0;

  constructor(private readonly merged: readonly Merged[]) {}

  /** Index of each merged cell of a row, the first of them too, with the range that it is part of: `D2:D4`. */
  of(line: number): ReadonlyMap<number, string> {
    if (this.merged.length === 0) return NONE;
    if (line < this.line) [this.next, this.begun] = [0, []];
    this.line = line;
    for (let one = this.merged[this.next]; one && one.top <= line; one = this.merged[this.next]) {
      this.begun.push(one);
      this.next += 1;
    }
    this.begun = this.begun.filter(({ bottom }) => bottom >= line);
    // More of them side by side than there are columns are of no spreadsheet's making.
    if (this.begun.length > MOST_COLUMNS) throw new UnreadableFile('DAMAGED_WORKBOOK');
    if (this.begun.length === 0) return NONE;
    const cells = new Map<number, string>();
    for (const { range, left, right } of this.begun)
      for (let column = left; column <= right; column += 1) cells.set(column - 1, range);
    return cells;
  }
}

/** Reads the merged cells of a sheet, which stand behind its rows. @throws UnreadableFile WORKBOOK_TOO_LARGE, DAMAGED_WORKBOOK */
export async function readMerged(path: string, sheet: ZipPart, mostBytes: number): Promise<MergedCells> {
  let behind: string | undefined;
  let tail = '';
  for await (const piece of readPart(path, sheet, mostBytes)) {
    if (behind === undefined) {
      const text = tail + piece;
      const end = text.indexOf(ROWS_END);
      tail = text.slice(1 - ROWS_END.length);
      if (end >= 0) behind = text.slice(end);
    } else behind += piece;
    if (behind !== undefined && behind.length > MOST_BEHIND_ROWS)
      throw new UnreadableFile('WORKBOOK_TOO_LARGE', { max: MOST_BEHIND_ROWS / 1024 / 1024 });
  }
  const merged = [...(behind ?? '').matchAll(RANGE)].flatMap(
    ([, range = '', from = '', top, to = '', bottom]): Merged[] => {
      const [left, right] = [columnOf(from), Math.min(columnOf(to), MOST_COLUMNS)];
      return left > right ? [] : [{ range, left, right, top: Number(top), bottom: Number(bottom) }];
    },
  );
  return new MergedCells(merged.sort((a, b) => a.top - b.top));
}
