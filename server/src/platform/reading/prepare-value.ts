import { createRequire } from 'node:module';

// pg's types leave it out: what pg itself turns values with, on their way into a statement.
const { prepareValue } = createRequire(__filename)('pg/lib/utils') as {
  prepareValue(value: unknown): string | Buffer | null;
};

/** An element of an array, as it stands in the text that PostgreSQL reads the array from. */
function elementOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `"${value.replace(/["\\]/g, '\\$&')}"`;
  return String(prepareValue([value])).slice(1, -1);
}

export { elementOf, prepareValue };
