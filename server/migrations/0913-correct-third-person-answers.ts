import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day on which a third person answered is a fact that can be corrected; the subject is not told of it (clauses 8 (6), 31). */
export class CorrectThirdPersonAnswers1763800000913 implements MigrationInterface {
  readonly name = 'CorrectThirdPersonAnswers1763800000913';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, [...BEFORE, FACT]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const entries = `(select id from counter_entry where fact = '${FACT}')`;
    await runner.query(`delete from counter_entry_move where counter_entry_id in ${entries}`);
    await runner.query(`delete from followed_act where counter_entry_id in ${entries}`);
    await runner.query(`delete from counter_entry where fact = '${FACT}'`);
    await allow(runner, BEFORE);
  }
}

const FACT = 'THIRD_PERSON_ANSWER';

const BEFORE = [
  'START_NOTICE',
  'APPOINTMENT_HANDING_OVER',
  'CHECKLIST_ACQUAINTANCE',
  'RESULT_ACT_HANDING_OVER',
  'PRESCRIPTION_HANDING_OVER',
  'RESULT_ACT_REGISTRY_MARK',
  'APPOINTMENT_REGISTRATION',
  'EXTENSION_NOTICE',
  'SUSPENSION_NOTICE',
  'RESUMPTION_NOTICE',
  'OBSTRUCTION_PROTOCOL',
  'RESULT_ACT_REFUSAL',
  'REQUEST_ANSWER',
  'ACCESS_END',
  'FIELD_RECORD',
  'OBJECTION_RECEIPT',
  'PAPER_SENDING',
  'PAPER_RECEIPT',
  'REMEDIATION_INFORMATION',
  'REMEDIATION_EXTENSION_REQUEST',
  'ADMINISTRATIVE_OUTCOME',
  'LETTER_RECEIPT',
  'LETTER_REPORT',
  'ACTION_PLAN_RECEIPT',
  'ESCALATION_DELIVERY',
  'ESCALATION_ANSWER',
  'START_REFUSAL_PROTOCOL',
];

const allow = (runner: QueryRunner, facts: readonly string[]): Promise<unknown> =>
  runner.query(
    `alter table counter_entry drop constraint counter_entry_fact_check,
       add constraint counter_entry_fact_check check (fact in (${facts.map((fact) => `'${fact}'`).join(', ')}))`,
  );
