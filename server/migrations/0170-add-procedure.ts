import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The procedure of a case: an inspection, or a preventive control with a visit, which stands on a line of a half-year list (clauses 6, 7). */
export class AddProcedure1763800000170 implements MigrationInterface {
  readonly name = 'AddProcedure1763800000170';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `alter table inspection
     add column procedure text not null default 'INSPECTION' check (procedure in ('INSPECTION', 'PREVENTIVE_CONTROL')),
     add column list_line_id integer references half_year_list_line (id),
     add column objects text[] not null default '{}',
     add column business_support boolean not null default false,
     add column early_order_reason text check (btrim(early_order_reason) <> ''),
     add column early_ordered_at timestamptz,
     add constraint inspection_of_line check ((procedure = 'PREVENTIVE_CONTROL') = (list_line_id is not null)),
     add constraint inspection_early_order check ((early_order_reason is null) = (early_ordered_at is null))`,
  `comment on table inspection is 'Unscheduled inspections and preventive controls with a visit (clauses 6 to 25). disclosed_to_subject_id is set once the subject may know'`,
  `comment on column inspection.procedure is 'What the case is; never changes after the opening (clause 6)'`,
  `comment on column inspection.list_line_id is 'The line of the approved half-year list that a control stands on (clause 7)'`,
  `comment on column inspection.objects is 'Objects of the subject that a control visits: art. 145 (3)'`,
  `comment on column inspection.business_support is 'The control lies in the field of support and protection of entrepreneurship (clause 6-1)'`,
  `comment on column inspection.early_order_reason is 'Why the head has an inspection appointed before the remedy-by date (clause 6-2, D1)'`,
  // One control for a line: one that was given up leaves the line free.
  `create unique index inspection_list_line on inspection (list_line_id) where state <> 'WITHDRAWN'`,
  `create index inspection_procedure on inspection (procedure, id desc)`,
  `create function keep_procedure() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
     begin
       if new.procedure <> old.procedure or new.list_line_id is distinct from old.list_line_id then
         raise exception 'a case keeps its procedure (clause 6)';
       end if;
       return new;
     end $$`,
  // Whoever opens a second control may not see the first: that of another office.
  `create function line_is_taken(line integer) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
     select exists (select from public.inspection i where i.list_line_id = line and i.state <> 'WITHDRAWN') $$`,
  `revoke all on function line_is_taken(integer) from public`,
  `grant execute on function line_is_taken(integer) to qadagalau_app, qadagalau_reader`,
  `create trigger inspection_procedure_kept before update of procedure, list_line_id on inspection
     for each row execute function keep_procedure()`,
];

const DOWN = [
  'drop trigger inspection_procedure_kept on inspection',
  'drop function keep_procedure()',
  'drop function line_is_taken(integer)',
  'drop index inspection_procedure',
  'drop index inspection_list_line',
  `delete from inspection where procedure <> 'INSPECTION'`,
  `alter table inspection drop column procedure, drop column list_line_id, drop column objects, drop column business_support,
     drop column early_order_reason, drop column early_ordered_at`,
];
