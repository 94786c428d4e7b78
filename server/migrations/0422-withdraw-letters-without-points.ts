import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  end,
  joinWaiting,
  OFFICE,
  part,
  roles,
  writeWaitingPart,
  type WaitingColumn,
} from './support/waiting';

/** A letter that was sent asks for nothing any more once every point of its inspection was withdrawn (clauses 27, 30, 32, 34). */
export class WithdrawLettersWithoutPoints1763800000422 implements MigrationInterface {
  readonly name = 'WithdrawLettersWithoutPoints1763800000422';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_STATES);
    await runner.query(statesOf([...STATES, 'WITHDRAWN']));
    await writeWaitingPart(runner, 'letter_on_measures', waitingOf(CARRIED_OUT));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'letter_on_measures', waitingOf(`l.state <> 'OWED'`));
    await joinWaiting(runner);
    await runner.query(
      `update letter_on_measures set state = case when received_at is null then 'SENT' else 'RECEIVED' end where state = 'WITHDRAWN'`,
    );
    await runner.query(DROP_STATES);
    await runner.query(statesOf(STATES));
  }
}

const STATES = ['OWED', 'SENT', 'RECEIVED', 'REPORTED', 'RETURNED', 'ACCEPTED'];
const DROP_STATES = 'alter table letter_on_measures drop constraint letter_on_measures_state_check';
const statesOf = (states: readonly string[]) =>
  `alter table letter_on_measures add constraint letter_on_measures_state_check
     check (state in (${states.map((state) => `'${state}'`).join(', ')}))`;

/** Letters whose plan is carried out. */
export const CARRIED_OUT = `l.state not in ('OWED', 'WITHDRAWN')`;

const POINTS_STAND = `exists (select from violation v where v.inspection_id = l.inspection_id and v.state <> 'WITHDRAWN')`;

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

/** Since when something waits: a report, and rows of a plan. */
export interface ReportAndRows {
  readonly report: string;
  readonly rows: string;
}
const last = (state: string): ReportAndRows => ({ report: lastReport(state), rows: lastOfRows(state) });

/**
 * What a letter and its plan ask for; after an inspection by clause 30, after monitoring by clause 37.
 * @param planned of which letters a plan is carried out
 * @param returned since when what was given back waits for its subject
 * @param came since when what came waits for the office
 */
const steps = (
  clause: string,
  which: string,
  planned: string,
  { returned, came }: Record<'returned' | 'came', ReportAndRows>,
) => [
  letter('RECORD_LETTER_RECEIPT', clause, { since: 'l.sent_at' }, `l.state = 'SENT' and ${which}`),
  letter('JUDGE_LETTER_REPORT', clause, { since: came.report }, `l.state = 'REPORTED' and ${which}`),
  letter(
    'JUDGE_PLAN_ROW',
    clause,
    { clause: `'34'`, since: came.rows },
    `${planned} and ${rowOf('INFORMED')} and ${which}`,
  ),
  letter(
    'REPORT_ON_LETTER_AGAIN',
    clause,
    { ...BY_SUBJECT, since: returned.report },
    `l.state = 'RETURNED' and ${which}`,
  ),
  letter(
    'INFORM_ON_PLAN_ROW_AGAIN',
    clause,
    { ...BY_SUBJECT, clause: `'34'`, since: returned.rows },
    `${planned} and ${rowOf('RETURNED')} and ${which}`,
  ),
  ...(clause === '30'
    ? [
        letter(
          'OWED_LETTER',
          clause,
          { kind: `'DUTY'`, code: `'DUTY_LETTER_ON_MEASURES'`, since: 'l.owed_since' },
          `l.state = 'OWED' and ${which} and ${POINTS_STAND}`,
        ),
      ]
    : []),
];

export const waitingOf = (planned: string, returned = last('RETURNED'), came = last('INFORMED')) =>
  [
    ...steps('30', 'l.monitoring_id is null and l.control_event_id is null', planned, { returned, came }),
    ...steps('37', 'l.monitoring_id is not null', planned, { returned, came }),
    // Silence: whoever watches over the letters is told, from the midnight that ends the date in the letter.
    letter(
      'CHASE_LETTER_REPORT',
      '37',
      { since: end('l.report_by'), asks_from: end('l.report_by'), roles: roles(...OFFICE, 'ANALYST') },
      `l.monitoring_id is not null and l.state in ('SENT', 'RECEIVED', 'RETURNED')`,
    ),
  ].join(' union all ');
