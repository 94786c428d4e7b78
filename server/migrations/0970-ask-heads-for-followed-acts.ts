import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTogether } from './support/open-together';
import { HEADS, joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/** What followed from a date that moved away waits for the head to confirm or withdraw it: it stands among what waits. */
export class AskHeadsForFollowedActs1763800000970 implements MigrationInterface {
  readonly name = 'AskHeadsForFollowedActs1763800000970';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'followed_act', UNDECIDED);
    await joinWaiting(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_followed_act');
    await joinWaiting(runner);
    await openTogether(runner);
  }
}

const takenBack = (act: string) =>
  `exists (select from calendar_decree b where b.takes_back_id = ${act}.decree_id)`;

/** What several decrees concern is decided on once, by the last of them. */
const undecided = (authority: string, from: string) =>
  part(
    {
      id: `'DECIDE_FOLLOWED_ACT-' || f.id`,
      code: `'STEP_DECIDE_FOLLOWED_' || f.kind`,
      clause: `coalesce(replace(substring(f.rule from '^P([0-9]+(?:_[0-9]+)?)'), '_', '-'), '4')`,
      case_kind: 'f.case_kind',
      case_id: 'f.case_id',
      case_number: 'f.case_number',
      inspection_id: 'f.inspection_id',
      authority_id: authority,
      subject_id: '(select d.subject_id from deadline d where d.id = f.deadline_id)',
      roles: roles(...HEADS),
      since: 'f.listed_at',
      toward: `case when f.decree_id is null then 'TOWARD_MOVED_BY_ENTRY' else 'TOWARD_MOVED_BY_DECREE' end`,
      toward_value: `jsonb_build_object('rule', f.rule, 'number', f.act_number, 'earlier', f.earlier_due_date, 'date', f.due_date,
      'decree', (select c.number from calendar_decree c where c.id = f.decree_id))::text`,
    },
    `${from} where f.decision is null and not ${takenBack('f')}
     and not exists (select from followed_act l where l.kind = f.kind and l.act_id = f.act_id
       and l.deadline_id = f.deadline_id and l.id > f.id and l.decision is null and not ${takenBack('l')})`,
  );

/** What is no office's own is the Agency's to decide. */
const UNDECIDED = [
  undecided('f.authority_id', 'followed_act f'),
  undecided('a.id', `followed_act f join authority a on a.kind = 'CENTRAL' and f.authority_id is null`),
].join(' union all ');
