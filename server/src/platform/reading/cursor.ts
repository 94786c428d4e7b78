import { Refusal } from '../refusals/refusal';

export type CursorValue = string | number;

/** Types that an order's keys may have, and the values that a cursor may hold of them. */
const FITS = {
  smallint: (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 15,
  integer: (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  text: (value: unknown) => typeof value === 'string' && !value.includes('\0'),
  date: (value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isInstant(value),
  // As PostgreSQL writes it into JSON: with its offset and up to microseconds.
  timestamptz: (value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+[+-]\d{2}:\d{2}$/.test(value) && isInstant(value),
} satisfies Readonly<Record<string, (value: unknown) => boolean>>;

export type CursorType = keyof typeof FITS;

function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

/** A cursor is a position in the order of one list, never a permission. From the list's name and the keys as JSON. */
export function encodeCursor(position: string): string {
  return Buffer.from(position).toString('base64url');
}

/** The cursor of a position that is at hand as values. */
export function cursorOf(list: string, keys: readonly CursorValue[]): string {
  return encodeCursor(JSON.stringify([list, ...keys]));
}

/** @throws Refusal INVALID_CURSOR when the text is not a cursor of this list over keys of these types */
export function decodeCursor(cursor: string, list: string, types: readonly CursorType[]): CursorValue[] {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    values = undefined;
  }
  const [of, ...position]: unknown[] = Array.isArray(values) ? values : [];
  if (of === list && position.length === types.length && types.every((type, i) => FITS[type](position[i])))
    return position as CursorValue[];
  throw new Refusal('INVALID_CURSOR');
}
