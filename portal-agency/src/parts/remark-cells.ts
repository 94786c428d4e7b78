/** A cell of a report's table that a remark may be begun on. */
export interface RemarkCell {
  readonly rowKey: string;
  readonly month: number;
}

/** How far a key leads among the rows and among the months. */
const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/**
 * Where a key leads from a cell; `undefined` where it is no key of the table's. With Control it leads to the end.
 * @param rowKeys rows of all the form's parts: from the last of one an arrow leads on to the first of the next
 */
export function movedCell(
  from: RemarkCell,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  rowKeys: readonly string[],
  months: readonly number[],
): RemarkCell | undefined {
  const steps = STEPS[key];
  if (!steps) return undefined;
  const [down, right] = steps;
  const far = ctrlKey || metaKey;
  const go = <T>(list: readonly T[], at: T, by: number): T | undefined => {
    const step = by === 0 ? 0 : far ? by * list.length : by;
    return list[Math.max(0, Math.min(list.length - 1, list.indexOf(at) + step))];
  };
  // Home and End are the row's, with Control the whole table's.
  const rowKey = go(rowKeys, from.rowKey, far && Math.abs(right) > 1 ? Math.sign(right) : down);
  const month = go(months, from.month, right);
  return rowKey === undefined || month === undefined ? undefined : { rowKey, month };
}

/** The one cell that Tab leads to: the last that had the keyboard, or the first of the table. */
export function tabStop(
  last: RemarkCell | undefined,
  rowKeys: readonly string[],
  months: readonly number[],
): RemarkCell | undefined {
  if (last && rowKeys.includes(last.rowKey) && months.includes(last.month)) return last;
  const [rowKey] = rowKeys;
  const [month] = months;
  return rowKey === undefined || month === undefined ? undefined : { rowKey, month };
}
