import type { Client } from 'pg';

/** Cases whose own row says another thing of their violations and open terms than these say themselves. */
const DRIFTED = `select i.number from inspection i
  where i.violation_count <> (select count(*) from violation v where v.inspection_id = i.id)
    or (select jsonb_agg(to_jsonb(k)) from unnest(i.open_deadlines) k) is distinct from (
      select jsonb_agg(to_jsonb(d) - array(select jsonb_object_keys(to_jsonb(d)) except select a.attname from pg_attribute a where a.attrelid = 'open_deadline'::regclass)
        order by d.due_at, d.id)
      from deadline d where d.inspection_id = i.id and d.met_at is null and d.cancelled_at is null)
  order by i.id`;

/** @returns numbers of the cases that keep something wrong of their parts */
export async function driftedCases(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ number: string }>(DRIFTED);
  return rows.map(({ number }) => number);
}

/** A source of chance that gives the same every time. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** A change of the terms and violations of random cases, by statements as commands, sweeps and decrees write them. */
export async function changeSomething(
  owner: Client,
  pick: (below: number) => number,
  most: number,
): Promise<number> {
  const some = `(select id from deadline where inspection_id is not null order by hashint4(id # ${pick(1_000_000)}) limit ${1 + pick(most)})`;
  const few = `(select id from violation order by hashint4(id # ${pick(1_000_000)}) limit ${1 + pick(most)})`;
  const changes = [
    `update deadline set met_at = case when met_at is null then now() end where id in ${some}`,
    `update deadline set cancelled_at = case when cancelled_at is null then now() end where id in ${some}`,
    `update deadline set due_date = due_date + 1, due_at = due_at + interval '1 day' where id in ${some}`,
    `update deadline set suspended_at = case when suspended_at is null then now() end where id in ${some}`,
    `update deadline set stage = (stage + 1) % 4 where id in ${some}`,
    `insert into deadline (case_kind, case_id, case_number, inspection_id, authority_id, subject_id, party, rule, ref, clause, edition, from_date, due_date,
       due_at, due_instant_included, provisional, certificate, first_warning_at, last_warning_at, opened_at)
     select case_kind, case_id, case_number, inspection_id, authority_id, subject_id, party, rule, 'again-' || gen_random_uuid(), clause, edition, from_date,
       due_date, due_at, due_instant_included, provisional, certificate, first_warning_at, last_warning_at, opened_at
     from deadline where id in ${some}`,
    `delete from deadline where ref like 'again-%' and id in ${some}`,
    `with gone as (delete from violation where id in ${few} returning *)
     insert into violation overriding system value select * from gone`,
  ];
  const { rowCount } = await owner.query(changes[pick(changes.length)] ?? '');
  return rowCount ?? 0;
}
