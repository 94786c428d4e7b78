import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTogether } from './support/open-together';
import { joinWaiting, named, OFFICE, part, roles, writeWaitingPart } from './support/waiting';

/** Non-fulfilment is established after an inspection alone: of a preventive control nobody is asked to consider it (clause 35). */
export class AskForNonFulfilmentOfInspections1763800000942 implements MigrationInterface {
  readonly name = 'AskForNonFulfilmentOfInspections1763800000942';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'escalation', waiting(`and i.procedure = 'INSPECTION'`));
    await joinWaiting(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'escalation', waiting(''));
    await joinWaiting(runner);
    await openTogether(runner);
  }
}

const OF_MEASURES = `rule in ('P30_REPORT_BACK', 'P32_PLAN', 'P34_PLAN_ROW', 'P28_1_REMEDIATION') and met_at is null and cancelled_at is null`;

const waiting = (procedure: string) =>
  part(
    {
      id: `'ESTABLISH_NON_FULFILMENT-' || i.id`,
      code: `'STEP_ESTABLISH_NON_FULFILMENT'`,
      clause: `'35'`,
      case_kind: `'inspection'`,
      case_id: 'i.id',
      case_number: 'i.number',
      inspection_id: 'i.id',
      authority_id: 'm.authority_id',
      subject_id: 'i.subject_id',
      account_ids: named('i.id'),
      roles: roles(...OFFICE),
      since: 'm.first_due_at',
      asks_from: 'm.first_due_at',
    },
    `(select authority_id, inspection_id, min(due_at) as first_due_at from deadline where ${OF_MEASURES} and inspection_id is not null
       group by authority_id, inspection_id) m
     join inspection i on i.id = m.inspection_id
     where not exists (select from escalation e where e.inspection_id = i.id and e.state <> 'RECALLED') ${procedure}`,
  );
