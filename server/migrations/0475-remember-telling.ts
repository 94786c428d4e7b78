import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_SYSTEM } from './support/row-security';

/** The telling of the demonstration story has a beginning and an end that are remembered: half of it is not taken for all. */
export class RememberTelling1763800000475 implements MigrationInterface {
  readonly name = 'RememberTelling1763800000475';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table story_telling');
  }
}

const UP = [
  `create table story_telling (
    only_one boolean primary key default true check (only_one),
    begun_at timestamptz not null,
    told_at timestamptz
  )`,
  `comment on table story_telling is 'When the demonstration story was begun in this database, and when it was told to its end'`,
  'alter table story_telling enable row level security',
  'alter table story_telling force row level security',
  'create policy story_telling_owner on story_telling to current_user using (true) with check (true)',
  `create policy story_telling_app on story_telling to qadagalau_app using (${IS_SYSTEM}) with check (${IS_SYSTEM})`,
  'grant select, insert, update on story_telling to qadagalau_app',
];
