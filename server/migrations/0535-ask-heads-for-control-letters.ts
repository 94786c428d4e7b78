import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { ReportAndRows } from './0422-withdraw-letters-without-points';
import { joinWaiting, part, roles, writeWaitingPart, type WaitingColumn } from './support/waiting';

/**
 * The letter after a control event is sent by the head of the body alone (clause 54): the duty is the head's. The unit that held the
 * event sees as its matter that the letter has not gone yet.
 */
export class AskHeadsForControlLetters1763800000535 implements MigrationInterface {
  readonly name = 'AskHeadsForControlLetters1763800000535';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'control_letters', controlLettersThatWait());
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'control_letters', [owed(HEAD_AND_UNIT), rest()].join(' union all '));
    await joinWaiting(runner);
  }
}

/** Of a control event the body that controls sends and judges. */
const step = (code: string, columns: Partial<Record<WaitingColumn, string>>, which: string) =>
  part(
    {
      id: `'CONTROL_${code}-' || l.id`,
      code: `'STEP_${code}'`,
      clause: `'54'`,
      party: `'SUBJECT'`,
      case_kind: `'letter-on-measures'`,
      case_id: 'l.id',
      case_number: 'l.case_number',
      authority_id: 'l.authority_id',
      subject_id: 'l.subject_id',
      disclosed_to_subject_id: 'l.also_disclosed_to_subject_id',
      roles: roles('SUBJECT_HEAD', 'INTERNAL_CONTROL'),
      ...columns,
    },
    `letter_on_measures l where ${which} and l.control_event_id is not null`,
  );

const BY_OBJECT = {
  disclosed_to_subject_id: 'l.disclosed_to_subject_id',
  roles: roles('SUBJECT_HEAD', 'INTERNAL_CONTROL', 'OBJECT_HEAD'),
};
const rowOf = (state: string) =>
  `exists (select from action_plan_row r join action_plan p on p.id = r.plan_id and p.replaced_at is null
    where r.letter_id = l.id and r.state = '${state}')`;
const lastOfRows = (state: string) =>
  `(select max(n.received_at) from plan_row_information n join action_plan_row r on r.id = n.row_id
    where r.letter_id = l.id and n.state = '${state}')`;
const lastReport = (state: string) =>
  `(select max(n.received_at) from letter_report n where n.letter_id = l.id and n.state = '${state}')`;
const PLANNED = 'exists (select from action_plan p where p.letter_id = l.id and p.replaced_at is null)';
const EXECUTION = { clause: `'57'` };

const HEAD = roles('SUBJECT_HEAD');
const HEAD_AND_UNIT = roles('SUBJECT_HEAD', 'INTERNAL_CONTROL');
const owed = (whose: string) =>
  step(
    'OWED_LETTER',
    { kind: `'DUTY'`, code: `'DUTY_LETTER_ON_MEASURES'`, since: 'l.owed_since', roles: whose },
    `l.state = 'OWED'`,
  );
const FOLLOWED = step(
  'FOLLOW_CONTROL_LETTER',
  { since: 'l.owed_since', roles: roles('INTERNAL_CONTROL') },
  `l.state = 'OWED'`,
);

const stepsOf = (returned: ReportAndRows, came: ReportAndRows) => [
  step('RECORD_LETTER_RECEIPT', { since: 'l.sent_at' }, `l.state = 'SENT'`),
  step('JUDGE_LETTER_REPORT', { ...EXECUTION, since: came.report }, `l.state = 'REPORTED'`),
  step('JUDGE_PLAN_ROW', { ...EXECUTION, since: came.rows }, `l.state <> 'OWED' and ${rowOf('INFORMED')}`),
  step(
    'REPORT_ON_LETTER_AGAIN',
    { ...BY_OBJECT, ...EXECUTION, since: returned.report },
    `l.state = 'RETURNED'`,
  ),
  step(
    'INFORM_ON_PLAN_ROW_AGAIN',
    { ...BY_OBJECT, ...EXECUTION, since: returned.rows },
    `l.state <> 'OWED' and ${rowOf('RETURNED')}`,
  ),
];

const UNPLANNED = step(
  'HAND_IN_CONTROL_PLAN',
  {
    ...BY_OBJECT,
    clause: `'55'`,
    roles: roles('SUBJECT_HEAD', 'OBJECT_HEAD'),
    since: lastReport('ACCEPTED'),
  },
  `l.state = 'ACCEPTED' and not ${PLANNED}
    and exists (select from control_event e where e.id = l.control_event_id and e.state = 'UNDER_MEASURES')`,
);

const CLOSING = part(
  {
    id: `'CLOSE_CONTROL_EVENT-' || e.id`,
    code: `'STEP_CLOSE_CONTROL_EVENT'`,
    clause: `'57'`,
    party: `'SUBJECT'`,
    case_kind: `'control-event'`,
    case_id: 'e.id',
    case_number: 'e.number',
    authority_id: 'e.authority_id',
    subject_id: 'e.object_id',
    disclosed_to_subject_id: 'e.body_id',
    roles: roles('INTERNAL_CONTROL'),
    since: lastReport('ACCEPTED'),
  },
  `control_event e join letter_on_measures l on l.control_event_id = e.id
    where e.state = 'UNDER_MEASURES' and l.state = 'ACCEPTED' and ${PLANNED}
      and not exists (select from action_plan_row r join action_plan p on p.id = r.plan_id and p.replaced_at is null
        where r.letter_id = l.id and r.state <> 'ACCEPTED')`,
);

const last = (state: string): ReportAndRows => ({ report: lastReport(state), rows: lastOfRows(state) });
const rest = (returned = last('RETURNED'), came = last('INFORMED')) =>
  [...stepsOf(returned, came), CLOSING, UNPLANNED].join(' union all ');

/**
 * @param returned since when what was given back waits for the object
 * @param came since when what came waits for the body
 */
export const controlLettersThatWait = (returned = last('RETURNED'), came = last('INFORMED')) =>
  [owed(HEAD), FOLLOWED, rest(returned, came)].join(' union all ');
