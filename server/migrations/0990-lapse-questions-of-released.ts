import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A question lapses with the access of whoever was asked: nobody can answer it any more, and it stood as asked for ever (clause 11). */
export class LapseQuestionsOfReleased1763800000990 implements MigrationInterface {
  readonly name = 'LapseQuestionsOfReleased1763800000990';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const states = (known: string) =>
  `alter table specialist_conclusion drop constraint specialist_conclusion_state_check,
    add constraint specialist_conclusion_state_check check (state in (${known}))`;

const UP = [
  states(`'ASKED', 'GIVEN', 'LAPSED'`),
  `create function lapse_questions_of_released() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    begin
      update specialist_conclusion set state = 'LAPSED', version = version + 1 where specialist_id = new.id and state = 'ASKED';
      return null;
    end $$`,
  'revoke all on function lapse_questions_of_released() from public',
  `create trigger inspection_specialist_lapses_questions after update of ended_at on inspection_specialist
    for each row when (old.ended_at is null and new.ended_at is not null) execute function lapse_questions_of_released()`,
  `update specialist_conclusion c set state = 'LAPSED', version = version + 1
    from inspection_specialist p where p.id = c.specialist_id and p.ended_at is not null and c.state = 'ASKED'`,
];

const DOWN = [
  'drop trigger inspection_specialist_lapses_questions on inspection_specialist',
  'drop function lapse_questions_of_released()',
  `update specialist_conclusion set state = 'ASKED' where state = 'LAPSED'`,
  states(`'ASKED', 'GIVEN'`),
];
