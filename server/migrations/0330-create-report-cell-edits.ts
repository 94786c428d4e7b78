import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/row-security';

/** Who wrote a cell last while a report is being filled: told to whoever typed over it meanwhile. */
export class CreateReportCellEdits1763800000330 implements MigrationInterface {
  readonly name = 'CreateReportCellEdits1763800000330';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table report_cell_edit');
  }
}

const UP = [
  `create table report_cell_edit (
    report_id integer not null references quarterly_report,
    row_key text collate "C" not null,
    month smallint not null check (month between 1 and 12),
    at timestamptz not null,
    by_name text not null,
    primary key (report_id, row_key, month)
  )`,
  `comment on table report_cell_edit is 'The last writing of each cell of a report that is not accepted yet; dropped when it is'`,
  ...protect({
    table: 'report_cell_edit',
    visible: 'exists (select 1 from quarterly_report r where r.id = report_id)',
    grants: ['select', 'insert', 'update', 'delete'],
  }),
];
