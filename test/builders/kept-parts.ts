import type { Client } from 'pg';

/** What a case keeps of an open term, as the database declares it. */
const KEPT_COLUMNS = `select string_agg('d.' || attname, ', ' order by attnum) as columns
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relname = 'open_deadline' and attnum > 0 and not attisdropped`;

const ofSubject = (prefix: string) =>
  ['kind', 'bin', 'authority_id', 'name_kk', 'name_ru', 'name_en']
    .map((column) => prefix + column)
    .join(', ');

/** Cases whose own row says another thing of their subject, violations and open terms than these say themselves: all built anew, then laid beside. */
const drifted = (columns: string) => `
  with counted as (
    select inspection_id, count(*) as violations from violation where state <> 'WITHDRAWN' group by inspection_id),
  open as (
    select d.inspection_id, array_agg(row(${columns})::open_deadline order by d.suspended_at is not null, d.party <> 'AUTHORITY', d.due_at, d.id) as terms
    from deadline d where d.inspection_id is not null and d.met_at is null and d.cancelled_at is null group by d.inspection_id)
  select i.number from inspection i
    join inspected_subject s on s.id = i.subject_id
    left join counted c on c.inspection_id = i.id
    left join open o on o.inspection_id = i.id
  where i.violation_count <> coalesce(c.violations, 0) or i.open_deadlines is distinct from coalesce(o.terms, '{}')
    or (${ofSubject('i.subject_')}) is distinct from (${ofSubject('s.')})
  order by i.id`;

/** @returns numbers of the cases that keep something wrong of their parts */
export async function driftedCases(owner: Client): Promise<string[]> {
  const kept = await owner.query<{ columns: string }>(KEPT_COLUMNS);
  const { rows } = await owner.query<{ number: string }>(drifted(kept.rows[0]?.columns ?? ''));
  return rows.map(({ number }) => number);
}

/** Whole numbers below another, in an order that is the same every time. */
export type Chance = (below: number) => number;

export function chance(seed: number): Chance {
  let state = seed;
  return (below) => {
    // Numerical Recipes' generator: all of the 2^32 numbers come before one comes again.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Change {
  readonly table: 'deadline' | 'violation' | 'inspected_subject';
  /** of the newest rows only: among them are those that changes before have added */
  readonly newest?: number;
  readonly text: string;
}

const OF_TERMS = 'inspection_id is not null and id = any ($1)';
const CHANGES: readonly Change[] = [
  ...[
    `update deadline set met_at = case when met_at is null then now() end where ${OF_TERMS}`,
    `update deadline set cancelled_at = case when cancelled_at is null then now() end where ${OF_TERMS}`,
    `update deadline set due_date = due_date + 1, due_at = due_at + interval '1 day' where ${OF_TERMS}`,
    `update deadline set suspended_at = case when suspended_at is null then now() end where ${OF_TERMS}`,
    `update deadline set stage = (stage + 1) % 4 where ${OF_TERMS}`,
    `insert into deadline (case_kind, case_id, case_number, inspection_id, authority_id, subject_id, party, rule, ref, clause, edition, from_date, due_date,
       due_at, due_instant_included, provisional, certificate, first_warning_at, last_warning_at, opened_at)
     select case_kind, case_id, case_number, inspection_id, authority_id, subject_id, party, rule, 'again-' || gen_random_uuid(), clause, edition, from_date,
       due_date, due_at, due_instant_included, provisional, certificate, first_warning_at, last_warning_at, opened_at
     from deadline where ${OF_TERMS}`,
  ].map((text) => ({ table: 'deadline' as const, text })),
  {
    table: 'deadline',
    newest: 2000,
    text: `delete from deadline where ref like 'again-%' and ${OF_TERMS}`,
  },
  {
    table: 'inspected_subject',
    text: `update inspected_subject set name_ru = name_ru || '!' where id = any ($1)`,
  },
  {
    table: 'violation',
    text: `update violation set state = case state when 'WITHDRAWN' then 'OPEN' else 'WITHDRAWN' end where id = any ($1)`,
  },
  {
    table: 'violation',
    text: `with gone as (delete from violation where id = any ($1) returning *)
      insert into violation overriding system value select * from gone`,
  },
];

/**
 * A change of the subjects, terms and violations of random cases, by statements as commands, sweeps and decrees write them.
 * @param most at once; @returns how many rows it changed
 */
export async function changeSomething(owner: Client, pick: Chance, most: number): Promise<number> {
  const change = CHANGES[pick(CHANGES.length)];
  if (!change) return 0;
  const { rows } = await owner.query<{ last: number }>(
    `select coalesce(max(id), 0) as last from ${change.table}`,
  );
  const last = rows[0]?.last ?? 0;
  const among = Math.min(last, change.newest ?? last);
  const ids = Array.from({ length: 1 + pick(most) }, () => last - pick(among));
  const { rowCount } = await owner.query(change.text, [ids]);
  return rowCount ?? 0;
}
