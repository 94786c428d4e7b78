import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTogether } from './support/open-together';
import { joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/**
 * The three days of the object over without an answer, the act of a control event still stands before both sides: the object may answer late,
 * and the unit lays the materials before the leadership without an answer (clauses 52, 53).
 */
export class TellOfUnansweredActs1763800000953 implements MigrationInterface {
  readonly name = 'TellOfUnansweredActs1763800000953';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'unanswered_control_act', UNANSWERED);
    await joinWaiting(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_unanswered_control_act');
    await joinWaiting(runner);
    await openTogether(runner);
  }
}

const unanswered = (code: string, side: 'object_id' | 'body_id', whose: string, states: string) =>
  part(
    {
      id: `'${code}-' || e.id`,
      code: `'STEP_${code}'`,
      clause: `'52'`,
      party: `'SUBJECT'`,
      case_kind: `'control-event'`,
      case_id: 'e.id',
      case_number: 'e.number',
      authority_id: 'e.authority_id',
      subject_id: 'e.object_id',
      disclosed_to_subject_id: `e.${side}`,
      roles: whose,
      since: 'd.due_at',
      asks_from: 'd.due_at',
    },
    `control_event e join deadline d on d.case_kind = 'control-event' and d.case_id = e.id and d.rule = 'P52_OBJECTION'
     where e.state in (${states}) and e.response is null and d.met_at is null and d.cancelled_at is null`,
  );

/** Before the object it stands till the leadership has decided; that one has the decision itself before it (54). */
const UNANSWERED = [
  unanswered(
    'ANSWER_CONTROL_ACT_LATE',
    'object_id',
    roles('SUBJECT_HEAD', 'OBJECT_HEAD'),
    `'ACT_SHOWN', 'SUBMITTED'`,
  ),
  unanswered('GO_ON_WITHOUT_ANSWER', 'body_id', roles('INTERNAL_CONTROL'), `'ACT_SHOWN'`),
].join(' union all ');
