import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A duty that can be done no more and was not done stands as missed: an event began and no notice had gone out (clause 46). */
export class KeepMissedNotices1763800000674 implements MigrationInterface {
  readonly name = 'KeepMissedNotices1763800000674';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table deadline drop column missed');
  }
}

const UP = [
  'alter table deadline add column missed boolean not null default false check (not missed or cancelled_at is not null)',
  `comment on column deadline.missed is 'It ended undone: nobody is asked for it any more, and it was not kept'`,
  `update deadline d set missed = true from control_event e
     where d.rule = 'P46_EVENT_NOTICE' and d.case_kind = 'control-event' and d.case_id = e.id and d.cancelled_at is not null
       and e.started_on is not null and e.notified_at is null`,
];
