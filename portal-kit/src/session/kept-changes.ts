/** A form's values by their fields; each is plain data. */
export type Fields = Record<string, unknown>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
export const copy = <T>(value: T): T =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);

/** What was typed, over what is stored now: a field that nobody touched follows what is stored. */
export function rebase(values: Fields, before: Fields, now: Fields): void {
  for (const field of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (!same(values[field], before[field])) continue;
    if (field in now) values[field] = copy(now[field]);
    else delete values[field];
  }
}

export function changesOf(values: Fields, stored: Fields): Fields {
  return Object.fromEntries(Object.entries(values).filter(([field, value]) => !same(value, stored[field])));
}
