import { Refusal } from '../refusals/refusal';

type CursorValue = string | number;

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

/** A cursor is a position in an order, never a permission. From the keys as JSON. */
export function encodeCursor(keys: string): string {
  return Buffer.from(keys).toString('base64url');
}

/** @throws Refusal INVALID_CURSOR when the text is not a cursor over keys of these types */
export function decodeCursor(cursor: string, types: readonly CursorType[]): CursorValue[] {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    values = undefined;
  }
  const position: unknown[] = Array.isArray(values) ? values : [];
  if (position.length === types.length && types.every((type, i) => FITS[type](position[i])))
    return position as CursorValue[];
  throw new Refusal('INVALID_CURSOR');
}
