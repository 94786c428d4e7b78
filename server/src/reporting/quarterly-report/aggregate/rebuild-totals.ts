import type { Pool, PoolClient } from 'pg';

/** A form's quarter. */
export interface TotalsOf {
  readonly form: string;
  readonly year: number;
  readonly quarter: number;
}

type Months = readonly (string | null)[];

export interface DifferingTotal {
  readonly rowKey: string;
  readonly scope: 'REPUBLIC' | 'TERRITORY' | 'BODY';
  /** Code of the territory, id of the body; null of the republic. */
  readonly of: string | null;
  /** By month; null where there was no such total. */
  readonly stood: Months | null;
  readonly counted: Months | null;
}

export interface RebuiltTotals extends TotalsOf {
  readonly totals: number;
  readonly differing: readonly DifferingTotal[];
}

interface DifferenceRow {
  readonly rowKey: string;
  readonly scope: DifferingTotal['scope'];
  readonly of: string | null;
  readonly had: boolean;
  readonly has: boolean;
  readonly m1: string | null;
  readonly m2: string | null;
  readonly m3: string | null;
  readonly c1: string | null;
  readonly c2: string | null;
  readonly c3: string | null;
}

const QUARTERS = `select form, year, quarter from (
    select form_code as form, year, quarter from report_rollup
    union select form_code, year, quarter from quarterly_report where state = 'ACCEPTED') kept
  where ($1::int is null or year = $1) and ($2::int is null or quarter = $2) order by year, quarter, form`;

const OF_QUARTER = 'form_code = $1 and year = $2 and quarter = $3';

/** All of a total counts: its months, of how many cells they are, and whose it is to see. */
const DIFFERENCES = `select coalesce(k.row_key, s.row_key) as "rowKey", coalesce(k.scope, s.scope) as scope,
    case coalesce(k.scope, s.scope) when 'TERRITORY' then (select t.code from territory t where t.id = coalesce(k.scope_id, s.scope_id))
      when 'BODY' then coalesce(k.scope_id, s.scope_id)::text end as "of",
    s.row_key is not null as had, k.row_key is not null as has,
    s.m1::text, s.m2::text, s.m3::text, k.m1::text as c1, k.m2::text as c2, k.m3::text as c3
  from (select * from report_rollup where ${OF_QUARTER}) k
  full join stood s on s.scope = k.scope and s.scope_id = k.scope_id and s.row_key = k.row_key
  where to_jsonb(k) is distinct from to_jsonb(s)
  order by 1, 2, 3`;

async function rebuild(
  client: PoolClient,
  { form, year, quarter }: TotalsOf,
  keep: boolean,
): Promise<RebuiltTotals> {
  const values = [form, year, quarter];
  await client.query('begin');
  try {
    // An acceptance or a correction adds to the totals before this or after it, never in between; they are read meanwhile.
    await client.query('lock table report_rollup in share row exclusive mode');
    await client.query('create temporary table stood (like report_rollup) on commit drop');
    await client.query(`insert into stood select * from report_rollup where ${OF_QUARTER}`, values);
    await client.query('select rebuild_report_rollup($1, $2, $3)', values);
    const { rows } = await client.query<DifferenceRow>(DIFFERENCES, values);
    const counted = await client.query<{ totals: number }>(
      `select count(*)::int as totals from report_rollup where ${OF_QUARTER}`,
      values,
    );
    await client.query(keep ? 'commit' : 'rollback');
    const differing = rows.map(({ rowKey, scope, of, had, has, m1, m2, m3, c1, c2, c3 }) => ({
      rowKey,
      scope,
      of,
      stood: had ? [m1, m2, m3] : null,
      counted: has ? [c1, c2, c3] : null,
    }));
    return { form, year, quarter, totals: counted.rows[0]?.totals ?? 0, differing };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/**
 * The kept totals counted anew from the rows of accepted reports, a quarter at a time, and beside each what stood there.
 * @param pool of the owner, who sees every report
 * @param keep whether what is counted stays; else everything is left as it was
 */
export async function* rebuildTotals(
  pool: Pool,
  { year, quarter }: { readonly year: number | null; readonly quarter: number | null },
  keep: boolean,
): AsyncGenerator<RebuiltTotals> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<TotalsOf>(QUARTERS, [year, quarter]);
    for (const of of rows) yield await rebuild(client, of, keep);
  } finally {
    client.release();
  }
}
