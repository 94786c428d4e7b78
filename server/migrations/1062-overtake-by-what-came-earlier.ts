import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came earlier and in time may be entered after what came late: the finding that it was late is overtaken by it (clauses 25, 28-1, 30, 32, 34). */
export class OvertakeByWhatCameEarlier1763800001062 implements MigrationInterface {
  readonly name = 'OvertakeByWhatCameEarlier1763800001062';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of overtakenBy(`${BEFORE}, 'EARLIER'`)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update case_finding set overtaken_at = null, overtaken_by = null where overtaken_by = 'EARLIER'`,
    );
    for (const statement of overtakenBy(BEFORE)) await runner.query(statement);
  }
}

const BEFORE = `'COUNTER_ENTRY', 'DECREE', 'START', 'MOVED_TERM', 'POWER'`;
const overtakenBy = (codes: string) => [
  'alter table case_finding drop constraint case_finding_overtaken_by_check',
  `alter table case_finding add constraint case_finding_overtaken_by_check check (overtaken_by in (${codes}))`,
];
