import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The mark of the subject's registry, which completes an inspection after a refusal, is a fact that can be corrected (clause 24). */
export class AlterCounterEntryForMarks1763800000293 implements MigrationInterface {
  readonly name = 'AlterCounterEntryForMarks1763800000293';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of facts(...FACTS, 'RESULT_ACT_REGISTRY_MARK')) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `delete from counter_entry_move where counter_entry_id in (select id from counter_entry where fact = 'RESULT_ACT_REGISTRY_MARK')`,
    );
    await runner.query(
      `delete from followed_act where counter_entry_id in (select id from counter_entry where fact = 'RESULT_ACT_REGISTRY_MARK')`,
    );
    await runner.query(`delete from counter_entry where fact = 'RESULT_ACT_REGISTRY_MARK'`);
    for (const statement of facts(...FACTS)) await runner.query(statement);
  }
}

const FACTS = [
  'START_NOTICE',
  'APPOINTMENT_HANDING_OVER',
  'CHECKLIST_ACQUAINTANCE',
  'RESULT_ACT_HANDING_OVER',
  'PRESCRIPTION_HANDING_OVER',
];

const facts = (...names: string[]) => [
  'alter table counter_entry drop constraint counter_entry_fact_check',
  `alter table counter_entry add constraint counter_entry_fact_check check (fact in (${names.map((name) => `'${name}'`).join(', ')}))`,
];
