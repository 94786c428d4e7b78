import { Refusal } from '../refusals/refusal';

type CursorValue = string | number;

/** A cursor is a position in an order, never a permission. */
export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** @throws Refusal INVALID_CURSOR when the text is not a cursor of `length` values. */
export function decodeCursor(cursor: string, length: number): CursorValue[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const valid =
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => typeof value === 'string' || typeof value === 'number');
    if (valid) return values as CursorValue[];
  } catch {
    // Answered below like any other wrong cursor.
  }
  throw new Refusal('INVALID_CURSOR');
}
