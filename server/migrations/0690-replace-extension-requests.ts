import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request for more time that nobody decided is replaced by a later one that names all of it (clause 28). */
export class ReplaceExtensionRequests1763800000690 implements MigrationInterface {
  readonly name = 'ReplaceExtensionRequests1763800000690';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `alter table remediation_extension
     add column replaced_by_id int references remediation_extension,
     drop constraint remediation_extension_state_check, drop constraint remediation_extension_reason_check,
     add constraint remediation_extension_state_check
       check (state in ('ASKED', 'EXTENDED', 'REFUSED', 'DROPPED', 'REPLACED')),
     add constraint remediation_extension_reason_check
       check ((state in ('ASKED', 'DROPPED', 'REPLACED')) = (decision_reason is null)),
     add constraint remediation_extension_replaced_check check ((state = 'REPLACED') = (replaced_by_id is not null))`,
  `create index remediation_extension_replaced_by on remediation_extension (replaced_by_id) where replaced_by_id is not null`,
];

const DOWN = [
  // What was replaced was asked and never decided; so it stood before.
  `update remediation_extension set state = 'ASKED', decided_at = null, replaced_by_id = null where state = 'REPLACED'`,
  `alter table remediation_extension
     drop constraint remediation_extension_replaced_check, drop column replaced_by_id,
     drop constraint remediation_extension_state_check, drop constraint remediation_extension_reason_check,
     add constraint remediation_extension_state_check check (state in ('ASKED', 'EXTENDED', 'REFUSED', 'DROPPED')),
     add constraint remediation_extension_reason_check
       check ((state in ('ASKED', 'DROPPED')) = (decision_reason is null))`,
];
