import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what power a representative took an act may be recorded later; the finding that it was missing is overtaken by it (clauses 17, 23). */
export class RecordPowersLater1763800000964 implements MigrationInterface {
  readonly name = 'RecordPowersLater1763800000964';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of overtakenBy(`${BEFORE}, 'POWER'`)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update case_finding set overtaken_at = null, overtaken_by = null where overtaken_by = 'POWER'`,
    );
    for (const statement of overtakenBy(BEFORE)) await runner.query(statement);
  }
}

const BEFORE = `'COUNTER_ENTRY', 'DECREE', 'START', 'MOVED_TERM'`;
const overtakenBy = (codes: string) => [
  'alter table case_finding drop constraint case_finding_overtaken_by_check',
  `alter table case_finding add constraint case_finding_overtaken_by_check check (overtaken_by in (${codes}))`,
];
