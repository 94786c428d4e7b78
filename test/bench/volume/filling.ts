import type { Client } from 'pg';

/** What the parts of a filling are given: one connection of the schema's owner, in one transaction. */
export interface Filling {
  readonly client: Client;
  say(line: string): void;
}

const count = (value: number) => Math.round(value).toLocaleString('en');

function told(what: string, rows: number, began: number): string {
  const seconds = (performance.now() - began) / 1000;
  return `${what.padEnd(28)} ${count(rows).padStart(10)} rows ${seconds.toFixed(1).padStart(6)} s ${count(rows / seconds).padStart(10)}/s`;
}

/** Runs one set-based insert and tells how many rows it wrote, how fast. @returns the rows */
export async function insertRows(
  { client, say }: Filling,
  what: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const began = performance.now();
  const { rowCount } = await client.query(sql, [...values]);
  say(told(what, rowCount ?? 0, began));
  return rowCount ?? 0;
}

/** The same statement over ranges of numbers from 1 on, `$1` to `$2`, so that a long insert shows its progress. */
export async function insertRanges(
  { client, say }: Filling,
  what: string,
  range: { readonly upTo: number; readonly step: number },
  sql: string,
): Promise<void> {
  const began = performance.now();
  let rows = 0;
  for (let from = 1; from <= range.upTo; from += range.step) {
    const to = Math.min(from + range.step - 1, range.upTo);
    rows += (await client.query(sql, [from, to])).rowCount ?? 0;
    say(told(what, rows, began));
  }
}

/**
 * `pg_temp.pick(n, salt, k)`: a whole number below k that looks drawn by lot and is the same in every run.
 * `pg_temp.at(day, hour)`: the instant of an hour in Almaty.
 */
export async function createHelpers({ client }: Filling): Promise<void> {
  await client.query(`create function pg_temp.pick(n bigint, salt integer, k integer) returns integer language sql immutable as $$
    select ((((((n + salt * 1000003) * 2654435761) & 4294967295) # ((((n + salt * 1000003) * 2654435761) & 4294967295) >> 15))
      * 1103515245 & 4294967295) >> 9)::integer % k $$`);
  await client.query(`create function pg_temp.at(day date, hour integer) returns timestamptz language sql immutable as $$
    select (day + make_interval(hours => hour)) at time zone interval '+05:00' $$`);
  await client.query(`create function pg_temp.workday(day date) returns date language sql immutable as $$
    select day + case extract(isodow from day) when 6 then 2 when 7 then 1 else 0 end $$`);
}
