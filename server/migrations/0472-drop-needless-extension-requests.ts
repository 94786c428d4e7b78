import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request for more time that nobody decided before everything was remedied is no longer needed (clause 28). */
export class DropNeedlessExtensionRequests1763800000472 implements MigrationInterface {
  readonly name = 'DropNeedlessExtensionRequests1763800000472';

  async up(runner: QueryRunner): Promise<void> {
    const { reason } = await reasonCheck(runner);
    for (const statement of up(reason)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** The check was not named by the migration that made it. */
async function reasonCheck(runner: QueryRunner): Promise<{ reason: string }> {
  const [found] = (await runner.query(
    `select conname as reason from pg_constraint where conrelid = 'remediation_extension'::regclass and contype = 'c'
       and pg_get_constraintdef(oid) like '%decision_reason%'`,
  )) as { reason: string }[];
  if (!found) throw new Error('the check of the reasons of a decision is missing');
  return found;
}

const up = (reason: string) => [
  `alter table remediation_extension drop constraint remediation_extension_state_check, drop constraint ${reason},
     add constraint remediation_extension_state_check check (state in ('ASKED', 'EXTENDED', 'REFUSED', 'DROPPED')),
     add constraint remediation_extension_reason_check check ((state in ('ASKED', 'DROPPED')) = (decision_reason is null))`,
  `update remediation_extension e set state = 'DROPPED', decided_at = p.closed_at from prescription p
   where p.id = e.prescription_id and e.state = 'ASKED' and p.phase in ('FULFILLED', 'WITHDRAWN')`,
];

const DOWN = [
  // What fell away was asked and never decided; so it stood before.
  `update remediation_extension set state = 'ASKED', decided_at = null where state = 'DROPPED'`,
  `alter table remediation_extension drop constraint remediation_extension_state_check, drop constraint remediation_extension_reason_check,
     add constraint remediation_extension_state_check check (state in ('ASKED', 'EXTENDED', 'REFUSED')),
     add constraint remediation_extension_reason_check check ((state = 'ASKED') = (decision_reason is null))`,
];
