/** What pg itself turns values with, on their way into a statement. */
declare module 'pg/lib/utils' {
  export function prepareValue(value: unknown): string | Buffer | null;
}
