import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToHeirs, openToHeirs } from './support/open-to-heirs';
import { ANY_ACTOR, protect, SEES_EVERYTHING } from './support/row-security';

/** Subjects that were reorganised, and whoever stands in their place (docs/adr/0030). */
export class CreateSubjectSuccession1763800000281 implements MigrationInterface {
  readonly name = 'CreateSubjectSuccession1763800000281';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await openToHeirs(runner);
    await writeDuties(runner, (view) => `${view}${UNLESS_SUCCEEDED}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeDuties(runner, withoutEnd);
    await closeToHeirs(runner);
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** A body that ended owes no report of a quarter that was not over by then; those that it owed are its successor's to file. */
const DUTY_ENDS = ' AND (NOT (EXISTS ( SELECT';
const UNLESS_SUCCEEDED = ` and not exists (select from subject_succession x where x.predecessor_id = b.id
  and r.id is null and make_date(y.year, q.quarter * 3, 1) + interval '1 month' > x.effective_on)`;

/** The view as it stood before: PostgreSQL has put both conditions in parentheses of their own. */
function withoutEnd(view: string): string {
  const before = view.slice(0, view.lastIndexOf(DUTY_ENDS));
  const opened = before.split('(').length - before.split(')').length;
  return before + ')'.repeat(opened);
}

/** The duties as they stand, changed at their end. */
async function writeDuties(runner: QueryRunner, change: (view: string) => string): Promise<void> {
  const [{ view }] = (await runner.query(`select pg_get_viewdef('report_duty'::regclass) as view`)) as [
    { view: string },
  ];
  const changed = change(view.replace(/\s+/g, ' ').replace(/; ?$/, ''));
  await runner.query(`create or replace view report_duty with (security_invoker = true) as ${changed}`);
}

const UP = [
  `create table subject_succession (
    id integer generated always as identity primary key,
    predecessor_id integer not null unique references inspected_subject (id),
    successor_id integer not null references inspected_subject (id),
    kind text not null check (kind in ('MERGER', 'ACCESSION', 'TRANSFORMATION', 'DIVISION')),
    act_number text not null check (btrim(act_number) <> ''),
    act_date date not null,
    effective_on date not null check (effective_on >= act_date),
    entered_at timestamptz not null,
    entered_by text not null,
    check (predecessor_id <> successor_id)
  )`,
  `comment on table subject_succession is 'By which act a subject ended, and its one legal successor. Cases, papers and reports stay under its name; the successor reads and answers them'`,
  'create index subject_succession_successor on subject_succession (successor_id)',
  ...protect({
    table: 'subject_succession',
    visible: ANY_ACTOR,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert'],
  }),
  `create view subject_heir with (security_invoker = true) as
    with recursive chain as (
      select predecessor_id as id, successor_id as heir_id from subject_succession
      union all
      select c.id, s.successor_id from chain c join subject_succession s on s.predecessor_id = c.heir_id
    )
    select c.id, c.heir_id from chain c where not exists (select from subject_succession s where s.predecessor_id = c.heir_id)`,
  `comment on view subject_heir is 'Who stands today in the place of each subject that ended, at the end of the chain'`,
  'grant select on subject_heir to qadagalau_app, qadagalau_reader',
  `create function predecessors_of(subject integer) returns integer[]
    language sql stable security definer set search_path = pg_catalog, public as $$
      with recursive before as (
        select predecessor_id as id from public.subject_succession where successor_id = subject
        union
        select s.predecessor_id from before b join public.subject_succession s on s.successor_id = b.id
      )
      select coalesce(array_agg(id order by id), '{}') from before $$`,
  'revoke all on function predecessors_of(integer) from public',
  'grant execute on function predecessors_of(integer) to qadagalau_app, qadagalau_reader',
  // Whom a session stands for sees more from this moment on.
  `create trigger subject_succession_people_change after insert on subject_succession for each statement execute function count_people_change()`,
];

const DOWN = [
  'drop view subject_heir',
  'drop function predecessors_of(integer)',
  'drop table subject_succession',
];
