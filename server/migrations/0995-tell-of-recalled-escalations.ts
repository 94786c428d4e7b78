import type { MigrationInterface, QueryRunner } from 'typeorm';
import { papersToReceive } from './0500-record-receipts-by-controlling-bodies';
import { nonFulfilmentOfInspections } from './0942-ask-for-non-fulfilment-of-inspections';
import { openTogether } from './support/open-together';
import { HEADS, joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/**
 * Whoever was sent a paper of clause 35 that holds no more is told so by a letter of its own: the head recalled what was established of a
 * moved term, or a special commission left no point (27).
 */
export class TellOfRecalledEscalations1763800000995 implements MigrationInterface {
  readonly name = 'TellOfRecalledEscalations1763800000995';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'papers', papersToReceive(...papersSince()));
    await writeWaitingPart(runner, 'escalation', nonFulfilmentAndRecalls());
    await joinWaiting(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'escalation', nonFulfilmentOfInspections());
    await writeWaitingPart(runner, 'papers', papersToReceive(SHORTENING, TO_THIRD_PERSONS));
    await joinWaiting(runner);
    for (const statement of DOWN) await runner.query(statement);
    await openTogether(runner);
  }
}

/** What waits of clause 35: non-fulfilment to establish, and recalls to send. */
export const nonFulfilmentAndRecalls = () => `${nonFulfilmentOfInspections()} union all ${RECALLS_TO_SEND}`;

/** What `papersToReceive` is told of papers that came since. */
export const papersSince = (): readonly [string, string] => [SHORTENING, `${TO_THIRD_PERSONS} ${OF_RECALL}`];

const SHORTENING = `when 'CONTROL_SHORTENING_ORDER' then '44'`;
const TO_THIRD_PERSONS = `when d.kind = 'THIRD_PERSON_REQUEST' then '8.6'`;
const OF_RECALL = `when d.kind = 'ESCALATION_RECALL' then '35'`;

const onceWhere = (which: string) => [
  'drop index escalation_paper_once',
  `create unique index escalation_paper_once on escalation_paper (escalation_id, addressee) where ${which}`,
];
const NAMED_ONCE = `addressee <> 'STATE_BODY'`;

const UP = [
  'alter table escalation_paper add column recalls_id integer references escalation_paper (id)',
  `comment on column escalation_paper.recalls_id is 'The paper that this letter withdraws; null of a paper that takes the matter outside'`,
  'create unique index escalation_paper_recalls on escalation_paper (recalls_id)',
  ...onceWhere(`${NAMED_ONCE} and recalls_id is null`),
];

const DOWN = [
  'delete from escalation_paper where recalls_id is not null',
  ...onceWhere(NAMED_ONCE),
  'alter table escalation_paper drop column recalls_id',
];

const RECALLS_TO_SEND = part(
  {
    id: `'SEND_ESCALATION_RECALL-' || e.id`,
    code: `'STEP_SEND_ESCALATION_RECALL'`,
    clause: `'35'`,
    case_kind: `'escalation'`,
    case_id: 'e.id',
    case_number: 'e.case_number',
    inspection_id: 'e.inspection_id',
    authority_id: 'e.authority_id',
    subject_id: 'e.subject_id',
    roles: roles(...HEADS),
    since: `coalesce(e.recalled_at, (select max(c.protocol_signed_at) from special_commission c where c.inspection_id = e.inspection_id),
      e.established_at)`,
  },
  `escalation e
   where exists (select from escalation_paper p where p.escalation_id = e.id and p.recalls_id is null
       and not exists (select from escalation_paper r where r.recalls_id = p.id))
     and (e.state = 'RECALLED' or not exists (select from violation v where v.inspection_id = e.inspection_id and v.state <> 'WITHDRAWN'))`,
);
