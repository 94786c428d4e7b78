import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An additional act takes specialists out of a case too: with its registration their access ends (clauses 11, 12). */
export class ReleaseSpecialists1763800000733 implements MigrationInterface {
  readonly name = 'ReleaseSpecialists1763800000733';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** What the registration of an act does to those whom it names. */
const onRegistration = (released: string) =>
  `create or replace function open_case_to_specialists() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    begin
      if tg_table_name = 'inspector_change' then
        update inspection_specialist set opened_at = new.registered_at where change_id = new.id and opened_at is null;
        ${released}
      else
        update inspection_specialist set opened_at = new.registered_at
          where inspection_id = new.inspection_id and change_id is null and opened_at is null;
      end if;
      return null;
    end $$`;

const UP = [
  `alter table inspection_specialist add column released_by_change_id integer references inspector_change (id)`,
  `comment on column inspection_specialist.released_by_change_id is 'The additional act that takes them out; from its registration the case is closed to them'`,
  'create index inspection_specialist_released on inspection_specialist (released_by_change_id)',
  'grant update (released_by_change_id) on inspection_specialist to qadagalau_app',
  onRegistration(
    'update inspection_specialist set ended_at = new.registered_at where released_by_change_id = new.id and ended_at is null;',
  ),
];

const DOWN = [onRegistration(''), 'alter table inspection_specialist drop column released_by_change_id'];
