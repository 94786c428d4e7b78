import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';

/** A decree moves the latest day of resumption as it moves terms: the earlier day, the present one and the decree stay beside it (20, D13). */
export class MoveLatestResumptions1763800001055 implements MigrationInterface {
  readonly name = 'MoveLatestResumptions1763800001055';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table resumption_move');
  }
}

const UP = [
  `create table resumption_move (
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    decree_id integer not null references calendar_decree (id),
    earlier_date date not null,
    date date not null check (date <> earlier_date),
    at timestamptz not null,
    unique (inspection_id, decree_id)
  )`,
  `comment on table resumption_move is 'How decrees moved the latest day of resumption of a suspension, and the notice of it to both sides (20, D13)'`,
  `create index resumption_move_authority on resumption_move (authority_id)`,
  `create index resumption_move_disclosed on resumption_move (disclosed_to_subject_id)`,
  `create index resumption_move_decree on resumption_move (decree_id)`,
  ...protect({ table: 'resumption_move', visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),
];
