import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/row-security';

/** Why a declared figure is other than what the system itself knows: the body's words, which travel with the report. */
export class CreateReportFigureReasons1763800000331 implements MigrationInterface {
  readonly name = 'CreateReportFigureReasons1763800000331';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table report_figure_reason');
  }
}

const UP = [
  `create table report_figure_reason (
    report_id integer not null references quarterly_report,
    row_key text collate "C" not null,
    reason text not null check (btrim(reason) <> ''),
    at timestamptz not null,
    by_name text not null,
    primary key (report_id, row_key)
  )`,
  `comment on table report_figure_reason is 'Why a row of a report is other than what the system computes of its quarter, in the words of the body'`,
  ...protect({
    table: 'report_figure_reason',
    visible: 'exists (select 1 from quarterly_report r where r.id = report_id)',
    grants: ['select', 'insert', 'update', 'delete'],
  }),
];
