import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An event that is ordered after external monitoring is linked to the letter that the body had of it (clauses 37, 42). */
export class LinkControlEventsToMonitoring1763800000483 implements MigrationInterface {
  readonly name = 'LinkControlEventsToMonitoring1763800000483';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table control_event drop column monitoring_letter_id');
  }
}

const UP = [
  `alter table control_event add column monitoring_letter_id integer references letter_on_measures (id),
    add constraint control_event_one_monitoring check (monitoring_id is null or monitoring_letter_id is null),
    add constraint control_event_of_letter check (monitoring_letter_id is null or basis = 'MONITORING')`,
  `comment on column control_event.monitoring_letter_id is 'The letter after external monitoring that gave rise to it (clauses 37, 42)'`,
  `create index control_event_letter on control_event (monitoring_letter_id) where monitoring_letter_id is not null`,
];
