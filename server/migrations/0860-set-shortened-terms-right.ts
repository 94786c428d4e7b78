import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A slip in an order that shortened a control event is set right by another one before the start (clause 44). */
export class SetShortenedTermsRight1763800000860 implements MigrationInterface {
  readonly name = 'SetShortenedTermsRight1763800000860';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table control_shortening drop constraint control_shortening_check`);
    await runner.query(
      `alter table control_shortening add constraint control_shortening_moves check (end_date <> earlier_end)`,
    );
    await runner.query(
      `comment on table control_shortening is 'Orders that brought the end of a control event forward, or set such an order right before the start, each with its reason'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table control_shortening drop constraint control_shortening_moves`);
    await runner.query(
      `alter table control_shortening add constraint control_shortening_check check (end_date < earlier_end) not valid`,
    );
  }
}
