import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Before an order that shortens a control event laid aside what was submitted to extend it, a submission stayed open that counted from an
 * end that holds no more: it could neither be granted nor replaced (44, 45). The worker lets each lapse with its paper, and notes it.
 */
export class LapseOutrunExtensions1763800000960 implements MigrationInterface {
  readonly name = 'LapseOutrunExtensions1763800000960';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `select ask_for_job('lapseOutrunExtension', 'lapse-outrun-extension-' || x.id,
         jsonb_build_object('eventId', x.event_id, 'extensionId', x.id), now())
       from control_extension x where x.state = 'ASKED' and exists (select from journal_entry j
         where j.case_kind = 'control-event' and j.case_id = x.event_id and j.at > x.asked_at
           and j.action in ('controlEventShortened', 'controlTermSetRight')) order by x.id`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from outbox where job = 'lapseOutrunExtension' and done_at is null`);
  }
}
