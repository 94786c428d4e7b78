import type { MigrationInterface, QueryRunner } from 'typeorm';

import { PARTS } from './0096-create-waiting';
import {
  HEADS,
  INSPECTORS,
  end,
  inspectionStep as inspection,
  joinWaiting,
  named,
  part,
  roles,
  until,
  writeWaitingPart,
} from './support/waiting';

/**
 * The start has two facts (clause 17): the act handed over, the checklist shown. Each is asked for by itself, of the inspector and,
 * once the subject may take them in the portal, of its head.
 */
export class AlterWaitingForStart1763800000131 implements MigrationInterface {
  readonly name = 'AlterWaitingForStart1763800000131';

  async up(runner: QueryRunner): Promise<void> {
    // All parts have the same columns, and those of today.
    const parts = { ...PARTS, inspection: WITHOUT_START, start: START };
    for (const [name, text] of Object.entries(parts)) await writeWaitingPart(runner, name, text);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_start');
    await writeWaitingPart(runner, 'inspection', [WITHOUT_START, HAND_OVER('true')].join(' union all '));
    await joinWaiting(runner);
  }
}

const AWAITS_START = `i.state in ('APPOINTED', 'REGISTERED', 'NOTIFIED')`;
const AWAITS_NOTICE = `exists (select from deadline d where d.inspection_id = i.id and d.rule = 'P16_START_NOTICE'
  and d.met_at is null and d.cancelled_at is null)`;
const OBJECTIONS_OVER = `(select max(d.due_at) from deadline d where d.inspection_id = i.id and d.rule = 'P25_OBJECTION')`;
const fact = (column: string) => `(select s.${column} from inspection_start s where s.inspection_id = i.id)`;
/** From when the subject is asked to take the act: the planned day, and no sooner than a day after the notice (clause 16). */
const MAY_START = `(select greatest(n.sent_at + interval '24 hours', i.planned_start::timestamp at time zone 'Asia/Almaty')
  from start_notice n where n.inspection_id = i.id)`;

const HAND_OVER = (which: string) =>
  inspection(
    'HAND_OVER_APPOINTMENT',
    '17',
    { since: 'i.appointed_at', ...until('i.planned_start') },
    `i.state in ('REGISTERED', 'NOTIFIED') and not ${AWAITS_NOTICE} and cardinality(i.studied_materials) > 0 and ${which}`,
  );

const OF_THE_SUBJECT = {
  party: `'SUBJECT'`,
  disclosed_to_subject_id: 'i.disclosed_to_subject_id',
  roles: roles('SUBJECT_HEAD', 'OBJECT_HEAD'),
};

export const START = [
  inspection(
    'PREPARE',
    '15',
    { roles: roles(...INSPECTORS), ...until('i.planned_start') },
    `i.state in ('DRAFT', 'APPOINTED', 'REGISTERED') and cardinality(i.studied_materials) = 0`,
  ),
  HAND_OVER(`${fact('handed_over_at')} is null`),
  inspection(
    'SHOW_CHECKLIST',
    '17',
    { since: fact('handed_over_at'), ...until('i.planned_start') },
    `${AWAITS_START} and ${fact('handed_over_at')} is not null and ${fact('acquainted_at')} is null`,
  ),
  inspection(
    'TAKE_APPOINTMENT',
    '17',
    { ...OF_THE_SUBJECT, since: MAY_START, asks_from: MAY_START },
    `i.state = 'NOTIFIED' and ${fact('handed_over_at')} is null and ${MAY_START} is not null`,
  ),
  inspection(
    'READ_CHECKLIST',
    '17',
    { ...OF_THE_SUBJECT, since: fact('handed_over_at') },
    `i.state in ('REGISTERED', 'NOTIFIED') and not ${AWAITS_NOTICE} and ${fact('handed_over_at')} is not null and ${fact('acquainted_at')} is null`,
  ),
].join(' union all ');

/** What else an inspection asks for, till it is closed. */
export const TILL_CLOSING = [
  inspection(
    'SIGN_APPOINTMENT',
    '12',
    { roles: roles(...HEADS), ...until('i.planned_start'), asks_until: end('i.planned_start') },
    `i.state = 'DRAFT'`,
  ),
  inspection('REVISE_DRAFT', '12', { asks_from: end('i.planned_start') }, `i.state = 'DRAFT'`),
  inspection(
    'REGISTER_APPOINTMENT',
    '12',
    { since: 'i.appointed_at', ...until('i.planned_start') },
    `i.state in ('APPOINTED', 'IN_PROGRESS')
     and not exists (select from appointment_registration a where a.inspection_id = i.id)`,
  ),
  part(
    {
      id: `'ANSWER_DOCUMENT_REQUEST-' || r.id`,
      code: `'STEP_ANSWER_DOCUMENT_REQUEST'`,
      clause: `'5'`,
      party: `'SUBJECT'`,
      case_kind: `'inspection'`,
      case_id: 'i.id',
      case_number: 'i.number',
      inspection_id: 'i.id',
      authority_id: 'i.authority_id',
      subject_id: 'i.subject_id',
      disclosed_to_subject_id: 'r.disclosed_to_subject_id',
      account_ids: named('i.id'),
      reference: 'r.number',
      since: 'r.sent_at',
      ...until('r.due_date'),
    },
    `document_request r join inspection i on i.id = r.inspection_id and i.state in ('IN_PROGRESS', 'RESULTS_DRAWN_UP')
     where r.state = 'SENT'`,
  ),
].join(' union all ');

/** The closing (22-1): nobody objects any more, and the prescription is ended where there is one. */
export const closing = (ended: readonly string[], further = '') =>
  inspection(
    'CLOSE_INSPECTION',
    '22-1',
    { since: `coalesce(${OBJECTIONS_OVER}, i.created_at)`, asks_from: OBJECTIONS_OVER },
    `i.state = 'HANDED_OVER' and not exists (select from prescription p
       where p.inspection_id = i.id and p.phase not in (${ended.map((phase) => `'${phase}'`).join(', ')}))${further}`,
  );

export const WITHOUT_START = [TILL_CLOSING, closing(['FULFILLED', 'CLOSED_BY_INSPECTION'])].join(
  ' union all ',
);
