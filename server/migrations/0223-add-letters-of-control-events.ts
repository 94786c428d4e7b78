import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, isOwnSubject } from './support/row-security';
import { joinWaiting, OFFICE, part, roles, writeWaitingPart, type WaitingColumn } from './support/waiting';

/** Letters on measures after control events, with their plans and executions (clauses 54 to 57), stand beside those after inspections. */
export class AddLettersOfControlEvents1763800000223 implements MigrationInterface {
  readonly name = 'AddLettersOfControlEvents1763800000223';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'letter_on_measures', AFTER_INSPECTION);
    await writeWaitingPart(runner, 'control_letters', AFTER_CONTROL);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_control_letters');
    await writeWaitingPart(runner, 'letter_on_measures', waitingOf(letter, BY_SUBJECT, ''));
    await joinWaiting(runner);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const PARTS = ['letter_demand', 'letter_report', 'action_plan', 'action_plan_row', 'plan_row_information'];
const TABLES = ['letter_on_measures', ...PARTS];
const CONTROLLING = isOwnSubject('also_disclosed_to_subject_id');
const KINDS = [
  'REMEDY_VIOLATIONS',
  'REMOVE_CAUSES',
  'CHANGE_LEGAL_ACTS',
  'OPTIMISE_PROCESSES',
  'HOLD_TO_ACCOUNT',
  'RESTORE_RIGHTS',
];
const kinds = (names: readonly string[]) =>
  `alter table letter_demand drop constraint letter_demand_kind_check,
    add constraint letter_demand_kind_check check (kind in (${names.map((name) => `'${name}'`).join(', ')}))`;
const policies = (visible: string) =>
  TABLES.flatMap((table) => [
    `alter policy ${table}_app on ${table} using (${visible}) with check (${visible})`,
    `alter policy ${table}_reader on ${table} using (${visible})`,
  ]);

const UP = [
  ...TABLES.flatMap((table) => [
    `alter table ${table} add column also_disclosed_to_subject_id integer references inspected_subject (id)`,
    `create index ${table}_controlling on ${table} (also_disclosed_to_subject_id) where also_disclosed_to_subject_id is not null`,
  ]),
  `comment on column letter_on_measures.also_disclosed_to_subject_id is 'The body that held the control event (clause 54)'`,
  `alter table letter_on_measures add column control_event_id integer unique references control_event (id),
    add check (control_event_id is null or inspection_id is null),
    add check ((control_event_id is null) = (also_disclosed_to_subject_id is null)),
    drop constraint letter_on_measures_authority_id_number_key`,
  `create unique index letter_on_measures_number on letter_on_measures (authority_id, coalesce(also_disclosed_to_subject_id, 0), number)`,
  kinds([...KINDS, 'IMPROVE_PROCEDURES']),
  ...policies(`${CASE_ROWS} or ${CONTROLLING}`),
  // What belongs to a letter is seen by the same body as the letter.
  `create function take_controlling_body() returns trigger language plpgsql as $$
    begin
      new.also_disclosed_to_subject_id := case tg_table_name
        when 'plan_row_information' then
          (select r.also_disclosed_to_subject_id from action_plan_row r where r.id = (to_jsonb(new)->>'row_id')::int)
        else (select l.also_disclosed_to_subject_id from letter_on_measures l where l.id = (to_jsonb(new)->>'letter_id')::int) end;
      return new;
    end $$`,
  ...PARTS.map(
    (table) =>
      `create trigger ${table}_controlling before insert on ${table} for each row execute function take_controlling_body()`,
  ),
];

const DOWN = [
  ...PARTS.map((table) => `drop trigger ${table}_controlling on ${table}`),
  'drop function take_controlling_body()',
  ...policies(CASE_ROWS),
  kinds(KINDS),
  'drop index letter_on_measures_number',
  'alter table letter_on_measures drop column control_event_id, add unique (authority_id, number)',
  ...TABLES.map((table) => `alter table ${table} drop column also_disclosed_to_subject_id`),
];

type Step = (code: string, columns: Partial<Record<WaitingColumn, string>>, which: string) => string;

const OF_LETTER = {
  case_kind: `'letter-on-measures'`,
  case_id: 'l.id',
  case_number: 'l.case_number',
  authority_id: 'l.authority_id',
  subject_id: 'l.subject_id',
};

const letter: Step = (code, columns, which) =>
  part(
    {
      id: `'${code}-' || l.id`,
      code: `'STEP_${code}'`,
      clause: `'30'`,
      ...OF_LETTER,
      inspection_id: 'l.inspection_id',
      account_ids: 'l.responsible_account_ids',
      roles: roles(...OFFICE),
      ...columns,
    },
    `letter_on_measures l where ${which}`,
  );

/** Of a control event the body that controls sends and judges. */
const ofEvent: Step = (code, columns, which) =>
  part(
    {
      id: `'CONTROL_${code}-' || l.id`,
      code: `'STEP_${code}'`,
      clause: `'54'`,
      party: `'SUBJECT'`,
      ...OF_LETTER,
      disclosed_to_subject_id: 'l.also_disclosed_to_subject_id',
      roles: roles('SUBJECT_HEAD', 'INTERNAL_CONTROL'),
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

/** @param which of the letters */
function waitingOf(step: Step, bySubject: Partial<Record<WaitingColumn, string>>, which: string): string {
  const clause = (own: string, ofEvents: string) => ({ clause: `'${step === letter ? own : ofEvents}'` });
  return [
    step(
      'OWED_LETTER',
      { kind: `'DUTY'`, code: `'DUTY_LETTER_ON_MEASURES'`, since: 'l.owed_since' },
      `l.state = 'OWED'${which}`,
    ),
    step('RECORD_LETTER_RECEIPT', { since: 'l.sent_at' }, `l.state = 'SENT'${which}`),
    step(
      'JUDGE_LETTER_REPORT',
      { ...clause('30', '57'), since: lastReport('INFORMED') },
      `l.state = 'REPORTED'${which}`,
    ),
    step(
      'JUDGE_PLAN_ROW',
      { ...clause('34', '57'), since: lastOfRows('INFORMED') },
      `l.state <> 'OWED' and ${rowOf('INFORMED')}${which}`,
    ),
    step(
      'REPORT_ON_LETTER_AGAIN',
      { ...bySubject, ...clause('30', '57'), since: lastReport('RETURNED') },
      `l.state = 'RETURNED'${which}`,
    ),
    step(
      'INFORM_ON_PLAN_ROW_AGAIN',
      { ...bySubject, ...clause('34', '57'), since: lastOfRows('RETURNED') },
      `l.state <> 'OWED' and ${rowOf('RETURNED')}${which}`,
    ),
  ].join(' union all ');
}

const BY_OBJECT = { disclosed_to_subject_id: 'l.disclosed_to_subject_id', roles: BY_SUBJECT.roles };

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
    where e.state = 'UNDER_MEASURES' and l.state = 'ACCEPTED'
      and not exists (select from action_plan_row r join action_plan p on p.id = r.plan_id and p.replaced_at is null
        where r.letter_id = l.id and r.state <> 'ACCEPTED')`,
);

const AFTER_INSPECTION = waitingOf(letter, BY_SUBJECT, ' and l.control_event_id is null');
const AFTER_CONTROL = [waitingOf(ofEvent, BY_OBJECT, ' and l.control_event_id is not null'), CLOSING].join(
  ' union all ',
);
