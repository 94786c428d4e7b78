import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  end,
  HEADS,
  joinWaiting,
  OFFICE,
  part,
  roles,
  writeWaitingPart,
  type WaitingColumn,
} from './support/waiting';

/** External monitoring that is under way or waits for a decision, and letters after it (clauses 36, 37). */
export class AddMonitoringToWaiting1763800000236 implements MigrationInterface {
  readonly name = 'AddMonitoringToWaiting1763800000236';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(
      runner,
      'letter_on_measures',
      [...AFTER_INSPECTION, ...AFTER_MONITORING].join(' union all '),
    );
    await writeWaitingPart(
      runner,
      'referral',
      referrals(`case when r.monitoring_id is null then '29' else '37' end`),
    );
    await writeWaitingPart(runner, 'monitoring', MONITORING);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_monitoring');
    await writeWaitingPart(runner, 'letter_on_measures', steps('30', 'true').join(' union all '));
    await writeWaitingPart(runner, 'referral', referrals(`'29'`));
    await joinWaiting(runner);
  }
}

const letter = (
  code: string,
  clause: string,
  columns: Partial<Record<WaitingColumn, string>>,
  which: string,
) =>
  part(
    {
      id: `'${code}-' || l.id`,
      code: `'STEP_${code}'`,
      clause: `'${clause}'`,
      case_kind: `'letter-on-measures'`,
      case_id: 'l.id',
      case_number: 'l.case_number',
      inspection_id: 'l.inspection_id',
      authority_id: 'l.authority_id',
      subject_id: 'l.subject_id',
      account_ids: 'l.responsible_account_ids',
      // After monitoring nobody is named: the letter is of whoever works in the office.
      whose: clause === '37' ? `'OFFICE'` : `'NAMED'`,
      roles: roles(...OFFICE),
      ...columns,
    },
    `letter_on_measures l where ${which}`,
  );

const BY_SUBJECT = {
  party: `'SUBJECT'`,
  disclosed_to_subject_id: 'l.disclosed_to_subject_id',
  account_ids: 'null::integer[]',
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

/** What a letter and its plan ask for; after an inspection by clause 30, after monitoring by clause 37. */
const steps = (clause: string, which: string) => [
  letter('RECORD_LETTER_RECEIPT', clause, { since: 'l.sent_at' }, `l.state = 'SENT' and ${which}`),
  letter(
    'JUDGE_LETTER_REPORT',
    clause,
    { since: lastReport('INFORMED') },
    `l.state = 'REPORTED' and ${which}`,
  ),
  letter(
    'JUDGE_PLAN_ROW',
    clause,
    { clause: `'34'`, since: lastOfRows('INFORMED') },
    `l.state <> 'OWED' and ${rowOf('INFORMED')} and ${which}`,
  ),
  letter(
    'REPORT_ON_LETTER_AGAIN',
    clause,
    { ...BY_SUBJECT, since: lastReport('RETURNED') },
    `l.state = 'RETURNED' and ${which}`,
  ),
  letter(
    'INFORM_ON_PLAN_ROW_AGAIN',
    clause,
    { ...BY_SUBJECT, clause: `'34'`, since: lastOfRows('RETURNED') },
    `l.state <> 'OWED' and ${rowOf('RETURNED')} and ${which}`,
  ),
  ...(clause === '30'
    ? [
        letter(
          'OWED_LETTER',
          clause,
          { kind: `'DUTY'`, code: `'DUTY_LETTER_ON_MEASURES'`, since: 'l.owed_since' },
          `l.state = 'OWED' and ${which}`,
        ),
      ]
    : []),
];

const AFTER_INSPECTION = steps('30', 'l.monitoring_id is null and l.control_event_id is null');
const AFTER_MONITORING = [
  ...steps('37', 'l.monitoring_id is not null'),
  // Silence: whoever watches over the letters is told, from the midnight that ends the date in the letter.
  letter(
    'CHASE_LETTER_REPORT',
    '37',
    { since: end('l.report_by'), asks_from: end('l.report_by'), roles: roles(...OFFICE, 'ANALYST') },
    `l.monitoring_id is not null and l.state in ('SENT', 'RECEIVED', 'RETURNED')`,
  ),
];

const referrals = (clause: string) =>
  part(
    {
      id: `'DECIDE_REFERRAL-' || r.id`,
      code: `'STEP_DECIDE_REFERRAL'`,
      clause,
      case_kind: `'referral'`,
      case_id: 'r.id',
      case_number: 'r.case_number',
      inspection_id: 'r.inspection_id',
      authority_id: 'r.authority_id',
      subject_id: 'r.subject_id',
      roles: roles(...HEADS),
      since: 'r.proposed_at',
    },
    `referral r where r.state = 'PROPOSED'`,
  );

const monitoring = (code: string, columns: Partial<Record<WaitingColumn, string>>, state: string) =>
  part(
    {
      id: `'${code}-' || m.id`,
      code: `'STEP_${code}'`,
      case_kind: `'monitoring'`,
      case_id: 'm.id',
      case_number: 'm.number',
      authority_id: 'm.authority_id',
      subject_id: 'm.subject_id',
      ...columns,
    },
    `monitoring m where m.state = '${state}'`,
  );

const MONITORING = [
  monitoring('FINISH_MONITORING', { clause: `'36'`, since: 'm.opened_at', roles: roles(...OFFICE) }, 'OPEN'),
  monitoring(
    'DECIDE_MONITORING',
    { clause: `'37'`, since: 'm.submitted_at', roles: roles(...HEADS) },
    'SUBMITTED',
  ),
].join(' union all ');
