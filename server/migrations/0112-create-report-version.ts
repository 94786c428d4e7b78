import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/row-security';

/** Which rows came from a file, and the versions that were replaced (D51). */
export class CreateReportVersion1763800000112 implements MigrationInterface {
  readonly name = 'CreateReportVersion1763800000112';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table report_version');
    await runner.query('alter table report_row drop column from_file');
  }
}

const UP = [
  'alter table report_row add column from_file boolean not null default false',
  `comment on column report_row.from_file is 'Last written from a file: a newer file without the row takes it away. What was typed by hand stays'`,
  // History that nobody filed can only have come from a file.
  `update report_row w set from_file = true from quarterly_report r
   where r.id = w.report_id and r.historical and r.state = 'ACCEPTED' and r.first_submitted_at is null`,

  `create table report_version (
    report_id integer not null references quarterly_report,
    version integer not null,
    form_code text not null,
    form_edition text not null,
    replaced_at timestamptz not null,
    rows jsonb not null,
    primary key (report_id, version)
  )`,
  `comment on table report_version is 'Figures of a report as they stood until another version replaced them: key, serviceTitle, three months'`,
  ...protect({
    table: 'report_version',
    visible: 'exists (select 1 from quarterly_report r where r.id = report_id)',
    grants: ['select', 'insert'],
  }),
];
