import type { MigrationInterface, QueryRunner } from 'typeorm';

import {
  BODY,
  HEADS,
  OFFICE,
  end,
  inspectionStep as inspection,
  joinWaiting,
  named,
  part,
  roles,
  until,
  writeWaitingPart,
  type WaitingColumn as Column,
} from './support/waiting';

/**
 * What waits for somebody: the open terms of the Rules, the duties that they set no term for, and the steps that follow from
 * where a case stands. Each room says its own part in a view of these columns; `waiting` is all parts together. A room that
 * is added brings its part and writes `waiting` anew.
 */
export class CreateWaiting1763800000096 implements MigrationInterface {
  readonly name = 'CreateWaiting1763800000096';

  async up(runner: QueryRunner): Promise<void> {
    for (const index of INDEXES) await runner.query(index);
    for (const [name, text] of Object.entries(PARTS)) await writeWaitingPart(runner, name, text);
    await joinWaiting(runner);
    await runner.query(
      `comment on view waiting is 'What waits for somebody: terms, duties and steps. account_ids: for these people of the office alone, roles: for these roles alone; asks_from, asks_until: only in between'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    for (const name of Object.keys(PARTS)) await runner.query(`drop view waiting_${name}`);
    for (const name of ['document_request_sent', 'violation_informed', 'quarterly_report_waiting'])
      await runner.query(`drop index ${name}`);
  }
}

const INDEXES = [
  `create index document_request_sent on document_request (inspection_id) where state = 'SENT'`,
  `create index violation_informed on violation (prescription_id) where state = 'INFORMED'`,
  `create index quarterly_report_waiting on quarterly_report (authority_id, state) where state in ('SUBMITTED', 'RETURNED')`,
];

const prescription = (code: string, clause: string, since: string, which: string) =>
  part(
    {
      id: `'${code}-' || p.id`,
      code: `'STEP_${code}'`,
      clause: `'${clause}'`,
      case_kind: `'prescription'`,
      case_id: 'p.id',
      case_number: 'p.number',
      inspection_id: 'p.inspection_id',
      authority_id: 'p.authority_id',
      subject_id: 'p.subject_id',
      account_ids: 'p.responsible_account_ids',
      roles: roles(...OFFICE),
      since,
    },
    `prescription p where p.phase = 'RUNNING' and ${which}`,
  );

/** @param informed which prescriptions have information that is to be judged, and since when */
export function prescriptionsThatWait(informed: { readonly since: string; readonly which: string }): string {
  return [
    prescription('JUDGE_REMEDIATION', '28-1', `coalesce(${informed.since}, p.report_due_at)`, informed.which),
    prescription(
      'CONFIRM_REMEDIATION',
      '28-1',
      'coalesce(p.informed_at, p.report_due_at)',
      `p.informed_at is not null and not exists (select from violation v where v.prescription_id = p.id
         and v.state not in ('ACCEPTED', 'WITHDRAWN'))`,
    ),
    prescription(
      'RECORD_REQUEST_RECEIPT',
      '28-3',
      '(select q.sent_at from information_request q where q.prescription_id = p.id)',
      `exists (select from information_request q where q.prescription_id = p.id and q.sent_at is not null
         and q.received_at is null and q.answered_at is null)`,
    ),
  ].join(' union all ');
}

const report = (code: string, columns: Partial<Record<Column, string>>, which: string) =>
  part(
    {
      id: `'${code}-' || r.id`,
      code: `'STEP_${code}'`,
      clause: `case r.form_code when 'appendix-1' then '61' else '62' end`,
      case_kind: `'report'`,
      case_id: 'r.id',
      case_number: `r.form_code || ' ' || r.year || '-' || r.quarter`,
      authority_id: 'r.authority_id',
      subject_id: 'r.body_id',
      since: 'coalesce(r.submitted_at, r.opened_at)',
      ...columns,
    },
    `quarterly_report r where ${which}`,
  );

const TERM_COLUMNS = [
  'clause',
  'party',
  'case_kind',
  'case_id',
  'case_number',
  'inspection_id',
  'authority_id',
  'subject_id',
  'disclosed_to_subject_id',
] as const;
const of = (alias: string, columns: readonly Column[]) =>
  Object.fromEntries(columns.map((column) => [column, `${alias}.${column}`]));

const awaitsNotice = `exists (select from deadline d where d.inspection_id = i.id and d.rule = 'P16_START_NOTICE'
  and d.met_at is null and d.cancelled_at is null)`;
const objectionsOver = `(select max(d.due_at) from deadline d where d.inspection_id = i.id and d.rule = 'P25_OBJECTION')`;

/** When the report of a quarter is due; a test keeps it equal to the kernel (clauses 36, 62). */
const REPORT_DUE = `(make_date(d.year, d.quarter * 3, 1) + interval '1 month'
  + (case d.rule when 'P62_DISTRICT_REPORT' then 4 else 9 end) * interval '1 day')::date`;
const quarterEnd = (months: number) =>
  `((make_date(d.year, d.quarter * 3, 1) + interval '${months} months')::timestamp at time zone 'Asia/Almaty')`;

/** The columns of an open term. */
export const TERM = {
  id: `'term-' || d.id`,
  kind: `'TERM'`,
  code: 'd.rule',
  ...of('d', TERM_COLUMNS),
  also_disclosed_to_subject_id: 'd.also_disclosed_to_subject_id',
  account_ids: 'd.responsible_account_ids',
  since: 'd.opened_at',
  ...of('d', [
    'due_date',
    'due_at',
    'due_instant_included',
    'first_warning_at',
    'suspended_at',
    'rule',
    'edition',
  ]),
  deadline_id: 'd.id',
} as const;

export const DUTIES = part(
  {
    id: `'duty-' || d.id`,
    kind: `'DUTY'`,
    code: 'd.code',
    ...of(
      'd',
      TERM_COLUMNS.filter((column) => column !== 'party'),
    ),
    since: 'd.since',
    draft_inspection_id: 'd.draft_inspection_id',
  },
  'duty d where d.closed_at is null',
);

export const PARTS = {
  terms: [part(TERM, 'deadline d where d.met_at is null and d.cancelled_at is null'), DUTIES].join(
    ' union all ',
  ),

  inspection: [
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
    inspection(
      'HAND_OVER_APPOINTMENT',
      '17',
      { since: 'i.appointed_at', ...until('i.planned_start') },
      `i.state in ('REGISTERED', 'NOTIFIED') and not ${awaitsNotice}`,
    ),
    inspection(
      'CLOSE_INSPECTION',
      '22-1',
      { since: `coalesce(${objectionsOver}, i.created_at)`, asks_from: objectionsOver },
      `i.state = 'HANDED_OVER' and not exists (select from prescription p
         where p.inspection_id = i.id and p.phase not in ('FULFILLED', 'CLOSED_BY_INSPECTION'))`,
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
  ].join(' union all '),

  prescription: prescriptionsThatWait({
    since: `(select max(n.received_at) from remediation_information n where n.prescription_id = p.id and n.state = 'INFORMED')`,
    which: `exists (select from violation v where v.prescription_id = p.id and v.state = 'INFORMED')`,
  }),

  reports: [
    part(
      {
        id: `'OPEN_REPORT-' || d.id`,
        code: `'STEP_OPEN_REPORT'`,
        clause: 'd.clause',
        party: `'SUBJECT'`,
        case_kind: `'report'`,
        case_id: 'null::integer',
        case_number: `d.form_code || ' ' || d.year || '-' || d.quarter`,
        authority_id: 'null::integer',
        subject_id: 'd.body_id',
        disclosed_to_subject_id: 'd.body_id',
        roles: roles(...BODY),
        since: quarterEnd(1),
        asks_from: quarterEnd(1),
        asks_until: quarterEnd(4),
        ...until(REPORT_DUE),
        form_code: 'd.form_code',
        year: 'd.year',
        quarter: 'd.quarter',
      },
      'report_duty d where d.report_id is null',
    ),
    report(
      'CORRECT_REPORT',
      { party: `'SUBJECT'`, disclosed_to_subject_id: 'r.body_id', roles: roles(...BODY) },
      `r.state = 'RETURNED'`,
    ),
    report(
      'ACCEPT_REPORT',
      { roles: roles(...OFFICE, 'ANALYST') },
      `r.state = 'SUBMITTED' and r.higher_body_id is null`,
    ),
    report(
      'ACCEPT_REPORT',
      { party: `'SUBJECT'`, disclosed_to_subject_id: 'r.higher_body_id', roles: roles(...BODY) },
      `r.state = 'SUBMITTED' and r.higher_body_id is not null`,
    ),
  ].join(' union all '),
} as const;
