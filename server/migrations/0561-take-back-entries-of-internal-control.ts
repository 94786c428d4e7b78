import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was entered by mistake is taken back with its reason, and stays readable: experts, requests, rights restored, penalties (48, 49, 57),
 * findings of a quarter (58). Of an expert the declaration is kept (49), of a notice given on paper its reference (46).
 */
export class TakeBackEntriesOfInternalControl1763800000561 implements MigrationInterface {
  readonly name = 'TakeBackEntriesOfInternalControl1763800000561';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(
        `alter table ${table} add column withdrawn_at timestamptz, add column withdrawn_by text, add column withdraw_reason text,
           add constraint ${table}_withdrawn check ((withdrawn_at is null) = (withdraw_reason is null))`,
      );
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
    for (const table of TABLES)
      await runner.query(
        `alter table ${table} drop column withdrawn_at, drop column withdrawn_by, drop column withdraw_reason`,
      );
  }
}

const TABLES = [
  'control_expert',
  'control_request',
  'control_restoration',
  'control_penalty',
  'internal_monitoring_finding',
];

const UP = [
  'alter table control_expert add column declaration text',
  `comment on column control_expert.declaration is 'The declaration that nothing ties the expert to the object: its date and form (clause 49)'`,
  'alter table control_event add column notice_reference text',
  `comment on column control_event.notice_reference is 'Of a notice that was given outside the system: its number and who received it (clause 46)'`,
];

const DOWN = [
  'alter table control_expert drop column declaration',
  'alter table control_event drop column notice_reference',
];
