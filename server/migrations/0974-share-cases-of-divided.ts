import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToHeirs, openToHeirs } from './support/open-to-heirs';
import { openTogether } from './support/open-together';
import { protect, SEES_EVERYTHING } from './support/row-security';

/**
 * A division names several successors, and whoever confirms it says which open case goes to which: that one alone reads and answers it
 * in the place of the body that ended (docs/adr/0030).
 */
export class ShareCasesOfDivided1763800000974 implements MigrationInterface {
  readonly name = 'ShareCasesOfDivided1763800000974';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await this.writeAnew(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await closeToHeirs(runner);
    for (const statement of DOWN) await runner.query(statement);
    await this.writeAnew(runner);
  }

  /** Policies of legal successors go by the case where the function that asks for it is there. */
  private async writeAnew(runner: QueryRunner): Promise<void> {
    await closeToHeirs(runner);
    await openToHeirs(runner);
    await openTogether(runner);
  }
}

const READERS = 'qadagalau_app, qadagalau_reader';
const lookup = (signature: string, returns: string, body: string) => {
  const bare = signature.replace(/(\w+) (integer|text)/g, '$2');
  return [
    // It looks past the policies that themselves ask for it.
    `create function ${signature} returns ${returns} language sql stable security definer set search_path = pg_catalog, public as $$ ${body} $$`,
    `revoke all on function ${bare} from public`,
    `grant execute on function ${bare} to ${READERS}`,
  ];
};

const STANDS =
  'coalesce((select h.heir_id from public.subject_heir h where h.id = x.successor_id), x.successor_id)';
const HEIRS = `nullif(current_setting('app.heir_of', true), '')::int[]`;

const UP = [
  `create table reorganisation_successor (
    id integer generated always as identity primary key,
    reorganisation_id integer not null references subject_reorganisation (id),
    subject_id integer not null references inspected_subject (id),
    unique (reorganisation_id, subject_id)
  )`,
  `comment on table reorganisation_successor is 'Successors that an act of division names beside the first one'`,
  'create index reorganisation_successor_subject on reorganisation_successor (subject_id)',
  ...protect({ table: 'reorganisation_successor', visible: SEES_EVERYTHING, grants: ['select', 'insert'] }),

  `create table case_succession (
    id integer generated always as identity primary key,
    reorganisation_id integer not null references subject_reorganisation (id),
    case_kind text not null check (case_kind in ('inspection', 'complaint')),
    case_id integer not null,
    successor_id integer not null references inspected_subject (id),
    unique (reorganisation_id, case_kind, case_id)
  )`,
  `comment on table case_succession is 'Divisions in force: open cases that went to another successor than the first one; of several the last holds'`,
  'create index case_succession_case on case_succession (case_kind, case_id, id)',
  'create index case_succession_successor on case_succession (successor_id)',
  ...protect({ table: 'case_succession', visible: SEES_EVERYTHING, grants: ['select', 'insert', 'delete'] }),
  // Whom a session stands for sees other cases from this moment on.
  ...['insert', 'delete'].map(
    (event) =>
      `create trigger case_succession_people_${event} after ${event} on case_succession for each statement execute function count_people_change()`,
  ),

  ...lookup(
    'case_heir(kind text, of_case integer, subject integer)',
    'integer',
    `select coalesce((select ${STANDS} from public.case_succession x where x.case_kind = kind and x.case_id = of_case order by x.id desc limit 1),
       (select h.heir_id from public.subject_heir h where h.id = subject), subject)`,
  ),
  ...lookup(
    'heirs_reach(subject integer)',
    'integer[]',
    `select array(select unnest(public.predecessors_of(subject))
       union select i.subject_id from public.case_succession x join public.inspection i on i.id = x.case_id
         where x.case_kind = 'inspection' and ${STANDS} = subject and i.subject_id <> subject
       order by 1)`,
  ),
  ...lookup(
    'inspection_of(kind text, of_case integer)',
    'integer',
    `select case kind
       when 'inspection' then of_case
       when 'prescription' then (select p.inspection_id from public.prescription p where p.id = of_case)
       when 'letter-on-measures' then (select l.inspection_id from public.letter_on_measures l where l.id = of_case)
       when 'special-commission' then (select c.inspection_id from public.special_commission c where c.id = of_case)
       when 'escalation' then (select e.inspection_id from public.escalation e where e.id = of_case)
       when 'plan-row' then (select l.inspection_id from public.action_plan_row r join public.letter_on_measures l on l.id = r.letter_id where r.id = of_case)
       when 'extension' then (select p.inspection_id from public.remediation_extension e join public.prescription p on p.id = e.prescription_id where e.id = of_case)
       when 'counter-entry' then (select c.inspection_id from public.counter_entry c where c.id = of_case)
       when 'deadline' then (select d.inspection_id from public.deadline d where d.id = of_case) end`,
  ),
  ...lookup(
    'inspection_of_file(file integer)',
    'integer',
    'select public.inspection_of(f.case_kind, f.case_id) from public.stored_file f where f.id = file',
  ),
  ...lookup(
    'heirs_of_case(inspection integer)',
    'integer[]',
    `select case
       when not exists (select from public.case_succession) then ${HEIRS}
       when s.heir is null then public.predecessors_of(own.id)
       when s.heir = own.id then ${HEIRS}
       else array(select unnest(public.predecessors_of(own.id)) except select s.subject_id) end
     from (select nullif(current_setting('app.subject', true), '')::int as id) own
     left join lateral (select ${STANDS} as heir, i.subject_id from public.case_succession x
       join public.inspection i on i.id = x.case_id
       where x.case_kind = 'inspection' and x.case_id = inspection order by x.id desc limit 1) s on true`,
  ),
];

const DOWN = [
  'drop function heirs_of_case(integer)',
  'drop function inspection_of_file(integer)',
  'drop function inspection_of(text, integer)',
  'drop function heirs_reach(integer)',
  'drop function case_heir(text, integer, integer)',
  'drop table case_succession',
  'drop table reorganisation_successor',
];
