import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An edition by which nothing is filed yet may be taken back; the journal says by whom and why. */
export class WithdrawReportForms1763800000676 implements MigrationInterface {
  readonly name = 'WithdrawReportForms1763800000676';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant delete on report_form, report_filing to qadagalau_app');
    await runner.query(
      `comment on table report_form is 'Editions of forms. What has begun never changes: a report keeps the edition that it was opened by'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke delete on report_form, report_filing from qadagalau_app');
  }
}
