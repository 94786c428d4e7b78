export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that one press of Page Up or Page Down passes. */
  readonly page: number;
}

export interface GridKey {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

/** Where a key leads inside the grid; `undefined` where the key does not move, or would leave the grid by Tab. */
export function movedPosition(from: GridPosition, key: GridKey, size: GridSize): GridPosition | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  switch (key.key) {
    case 'ArrowUp':
      return at(key.control ? 0 : from.row - 1, from.column, last);
    case 'ArrowDown':
      return at(key.control ? last.row : from.row + 1, from.column, last);
    case 'ArrowLeft':
      return at(from.row, key.control ? 0 : from.column - 1, last);
    case 'ArrowRight':
      return at(from.row, key.control ? last.column : from.column + 1, last);
    case 'Home':
      return at(key.control ? 0 : from.row, 0, last);
    case 'End':
      return at(key.control ? last.row : from.row, last.column, last);
    case 'PageUp':
      return at(from.row - size.page, from.column, last);
    case 'PageDown':
      return at(from.row + size.page, from.column, last);
    case 'Enter':
      return at(from.row + (key.shift ? -1 : 1), from.column, last);
    case 'Tab':
      return tabbed(from, key.shift, last);
    default:
      return undefined;
  }
}

function at(row: number, column: number, last: GridPosition): GridPosition {
  return { row: clamp(row, last.row), column: clamp(column, last.column) };
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}

/** Where a row stands among the rows now shown; one that is gone leaves its place to whatever stands there. */
export function rowAfter(
  row: number,
  before: readonly { readonly key: string }[],
  now: readonly { readonly key: string }[],
): number {
  const key = before[row]?.key;
  if (key === undefined || now[row]?.key === key) return clamp(row, now.length - 1);
  const moved = now.findIndex((other) => other.key === key);
  return moved < 0 ? clamp(row, now.length - 1) : moved;
}

/** Tab walks the cells line by line; past either end it leaves, so that nobody is caught in the grid. */
function tabbed(from: GridPosition, back: boolean, last: GridPosition): GridPosition | undefined {
  const column = from.column + (back ? -1 : 1);
  if (column >= 0 && column <= last.column) return { row: from.row, column };
  const row = from.row + (back ? -1 : 1);
  if (row < 0 || row > last.row) return undefined;
  return { row, column: back ? last.column : 0 };
}

const EXTENDING = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

/** A key that carries the far corner of a block along instead of the cell. */
export function extendsBlock(key: GridKey): boolean {
  return key.shift && EXTENDING.has(key.key);
}

/** A key that starts typing over the cell: one printable character without a command key. */
export function startsTyping(key: GridKey): boolean {
  return !key.control && /^[\d\-\u2212]$/.test(key.key);
}

/** A letter or a sign pressed on a cell that takes figures only: somebody means to type what it cannot take. */
export function isNoFigure(key: GridKey): boolean {
  return !key.control && !startsTyping(key) && /^[^\s]$/u.test(key.key);
}
