import { ALMATY_CITY, at, HEAD, INSPECTOR } from './course';

/** A Tuesday; the 6th of July is a day off. */
export const TODAY = at('2026-07-14');

export type Row = Readonly<Record<string, string>>;

/** Appointed on 1 June, to begin on Wednesday 3 June: ten working days end on 17 June. */
export const APPOINTED: Row = {
  authority: '750000000',
  subject_bin: ALMATY_CITY,
  act_date: '2026-06-01',
  signed_by: HEAD,
  inspectors: INSPECTOR,
  ground: '8.4',
  ground_number: '7-12/340',
  ground_date: '2026-05-20',
  ground_text: 'Refusals of housing assistance',
  fact_date: '2026-05-11',
  subject_matter: 'Terms of housing assistance',
  studied_materials: 'Law on public services',
  planned_start: '2026-06-03',
  term_working_days: '10',
  term_reason: 'Forty applications of one quarter',
};
export const REGISTERED: Row = {
  ...APPOINTED,
  registration_number: 'R-1',
  registered_at: '2026-06-01 11:00',
};
export const NOTIFIED: Row = { ...REGISTERED, notice_sent_at: '2026-06-01 12:00' };
export const STARTED: Row = { ...NOTIFIED, handed_over_at: '2026-06-03 10:00', representative: 'D. Seiitov' };
export const DRAWN_UP: Row = { ...STARTED, result_act_number: 'RA-7', result_act_date: '2026-06-15' };
export const COMPLETED: Row = { ...DRAWN_UP, result_handed_over_at: '2026-06-17 17:00' };
export const PRESCRIBED: Row = {
  ...COMPLETED,
  violations: '1 SIGNIFICANT; 2 GROSS',
  remedy_by: '2026-07-09',
  report_by: '2026-07-10',
};

/** Sent on a Thursday, received on Monday 22 June: the plan is due by the 29th. */
export const LETTER: Row = {
  letter_number: 'L-3',
  letter_sent_on: '2026-06-18',
  letter_report_by: '2026-07-20',
};
export const PLANNED: Row = {
  ...PRESCRIBED,
  ...LETTER,
  letter_demands: 'REMEDY_VIOLATIONS; HOLD_TO_ACCOUNT',
  letter_received_at: '2026-06-22 09:00',
  plan_received_at: '2026-06-30 10:00',
  plan_rows:
    'Queue | A. Serikov | 2026-07-10 | Act | 2026-07-08; Training | B. Omarova | 2026-07-13 | List; Rules | C. Li | 2026-07-31 | Order',
};

/** A control with a visit by a list that was approved before lists were kept here; begun on 3 June for fifteen days, to the 24th. */
const CONTROL_OF: Row = Object.fromEntries(
  Object.entries(PRESCRIBED).filter(([column]) => !/^(ground|fact_date|studied)/.test(column)),
);
export const CONTROL: Row = {
  ...CONTROL_OF,
  kind: 'PREVENTIVE',
  list: '2026-1',
  list_order_number: '41-А',
  list_order_date: '2025-12-08',
  objects: 'Front office of the Bostandyk district; Archive',
  business_support: 'yes',
  period_from: '2025-07-01',
  period_to: '2025-12-31',
  term_working_days: '15',
};

/** In July: begun on the 8th, its ten days end on the 22nd. */
export const LATELY: Row = {
  ...STARTED,
  act_date: '2026-07-01',
  planned_start: '2026-07-08',
  registered_at: '2026-07-01',
  notice_sent_at: '2026-07-02',
  handed_over_at: '2026-07-08',
};
export const SUSPENDED: Row = {
  suspension_number: 'S-1',
  suspension_cause: 'FOREIGN_INFORMATION',
  suspension_reason: 'Papers from abroad',
};

/** name, row, its state, its deadlines as `rule dueDate state`, its breaches */
export const CASES: readonly [string, Row, string, readonly string[], readonly string[]][] = [
  [
    'appointed, to begin on Monday',
    { ...APPOINTED, act_date: '2026-07-13', planned_start: '2026-07-20' },
    'APPOINTED',
    ['P16_START_NOTICE 2026-07-19 RUNNING'],
    [],
  ],
  [
    'registered, its notice late',
    { ...REGISTERED, act_date: '2026-07-10', planned_start: '2026-07-13', registered_at: '2026-07-10' },
    'REGISTERED',
    ['P16_START_NOTICE 2026-07-12 OVERDUE'],
    [],
  ],
  ['notified in time', NOTIFIED, 'NOTIFIED', ['P16_START_NOTICE 2026-06-02 MET'], []],
  [
    'signed by the head of another office',
    { ...NOTIFIED, signed_by: 'head.karagandy@agency.demo' },
    'NOTIFIED',
    ['P16_START_NOTICE 2026-06-02 MET'],
    ['12 SIGNED_BY_HEAD_OF_OTHER_OFFICE'],
  ],
  [
    'running',
    LATELY,
    'IN_PROGRESS',
    ['P16_START_NOTICE 2026-07-07 MET', 'P23_COMPLETION 2026-07-22 RUNNING'],
    [],
  ],
  [
    'told a day before the hour of its start',
    { ...STARTED, notice_sent_at: '2026-06-02 09:30' },
    'IN_PROGRESS',
    ['P16_START_NOTICE 2026-06-02 MET', 'P23_COMPLETION 2026-06-17 OVERDUE'],
    [],
  ],
  [
    'told less than a day before it',
    { ...STARTED, notice_sent_at: '2026-06-02 10:30' },
    'IN_PROGRESS',
    ['P16_START_NOTICE 2026-06-02 MET_LATE', 'P23_COMPLETION 2026-06-17 OVERDUE'],
    ['16 NOTICE_TOO_LATE'],
  ],
  [
    'running past its end',
    STARTED,
    'IN_PROGRESS',
    ['P16_START_NOTICE 2026-06-02 MET', 'P23_COMPLETION 2026-06-17 OVERDUE'],
    [],
  ],
  [
    'extended by ten days',
    {
      ...STARTED,
      extension_number: 'E-1',
      extension_date: '2026-06-12',
      extension_days: '10',
      extension_reason: 'Two more archives',
      extension_registration_number: 'R-2',
      extension_registered_at: '2026-06-12',
      extension_notice_at: '2026-06-15',
    },
    'IN_PROGRESS',
    [
      'P14_EXTENSION_NOTICE 2026-06-17 MET',
      'P16_START_NOTICE 2026-06-02 MET',
      'P23_COMPLETION 2026-07-01 OVERDUE',
    ],
    [],
  ],
  [
    'suspended on Friday, eight days unused',
    { ...LATELY, ...SUSPENDED, suspended_on: '2026-07-10', suspension_expected_on: '2026-08-01' },
    'SUSPENDED',
    [
      'P16_START_NOTICE 2026-07-07 MET',
      'P20_SUSPENSION 2026-08-10 RUNNING',
      'P23_COMPLETION 2026-07-22 SUSPENDED',
    ],
    [],
  ],
  [
    'suspended on 4 June, resumed on the 15th with nine days',
    {
      ...STARTED,
      ...SUSPENDED,
      suspended_on: '2026-06-04',
      suspension_expected_on: '2026-06-20',
      resumed_on: '2026-06-15',
      resumption_reason: 'The papers came',
    },
    'IN_PROGRESS',
    ['P16_START_NOTICE 2026-06-02 MET', 'P20_SUSPENSION 2026-07-07 MET', 'P23_COMPLETION 2026-06-25 OVERDUE'],
    [],
  ],
  [
    'its end written otherwise than the calendar of today makes it',
    { ...LATELY, end_date: '2026-07-21' },
    'IN_PROGRESS',
    ['P16_START_NOTICE 2026-07-07 MET', 'P23_COMPLETION 2026-07-21 RUNNING'],
    ['13 END_DATE_WRITTEN_OTHERWISE'],
  ],
  [
    'begun on its planned day, with an end later than the term makes it',
    { ...LATELY, end_date: '2026-07-23' },
    'IN_PROGRESS',
    ['P16_START_NOTICE 2026-07-07 MET', 'P23_COMPLETION 2026-07-23 RUNNING'],
    ['13 END_DATE_WRITTEN_OTHERWISE'],
  ],
  [
    'begun before its planned day, with an end that is written and does not move',
    { ...LATELY, planned_start: '2026-07-09', end_date: '2026-07-23' },
    'IN_PROGRESS',
    ['P16_START_NOTICE 2026-07-07 MET', 'P23_COMPLETION 2026-07-23 RUNNING'],
    ['13 END_DATE_WRITTEN_OTHERWISE'],
  ],
  [
    'suspended on 4 June with ten days written, resumed on the 15th',
    {
      ...STARTED,
      ...SUSPENDED,
      end_date: '2026-06-17',
      suspended_on: '2026-06-04',
      suspension_expected_on: '2026-06-20',
      suspension_days_left: '10',
      resumed_on: '2026-06-15',
      resumption_reason: 'The papers came',
    },
    'IN_PROGRESS',
    ['P16_START_NOTICE 2026-06-02 MET', 'P20_SUSPENSION 2026-07-07 MET', 'P23_COMPLETION 2026-06-26 OVERDUE'],
    ['20 DAYS_LEFT_WRITTEN_OTHERWISE'],
  ],
  [
    'its result act drawn up',
    DRAWN_UP,
    'RESULTS_DRAWN_UP',
    ['P16_START_NOTICE 2026-06-02 MET', 'P23_COMPLETION 2026-06-17 OVERDUE'],
    [],
  ],
  [
    'completed on its last day, without violations',
    COMPLETED,
    'HANDED_OVER',
    ['P16_START_NOTICE 2026-06-02 MET', 'P23_COMPLETION 2026-06-17 MET', 'P25_OBJECTION 2026-06-22 OVERDUE'],
    [],
  ],
  [
    'completed two days late, nothing heard of the prescription',
    { ...PRESCRIBED, result_handed_over_at: '2026-06-19 09:00', prescription_number: 'PR-1' },
    'HANDED_OVER',
    [
      'P16_START_NOTICE 2026-06-02 MET',
      'P23_COMPLETION 2026-06-17 MET_LATE',
      'P25_OBJECTION 2026-06-24 OVERDUE',
      'P28_1_REMEDIATION 2026-07-10 OVERDUE',
      'P28_2_REQUEST 2026-07-14 DUE_SOON',
      'P28_EXTENSION_REQUEST 2026-06-24 OVERDUE',
    ],
    ['23 COMPLETED_AFTER_END_DATE'],
  ],
  [
    'informed in time',
    { ...PRESCRIBED, prescription_number: 'PR-2', informed_on: '2026-07-09', ...LETTER },
    'HANDED_OVER',
    [
      'P16_START_NOTICE 2026-06-02 MET',
      'P23_COMPLETION 2026-06-17 MET',
      'P25_OBJECTION 2026-06-22 OVERDUE',
      'P28_1_REMEDIATION 2026-07-10 MET',
      'P28_EXTENSION_REQUEST 2026-06-22 OVERDUE',
      'P30_REPORT_BACK 2026-07-20 RUNNING',
    ],
    [],
  ],
  [
    'begun without registration and notice, for longer than clause 13 allows',
    { ...APPOINTED, handed_over_at: '2026-06-03', term_working_days: '45', term_reason: '' },
    'IN_PROGRESS',
    ['P16_START_NOTICE 2026-06-02 OVERDUE', 'P23_COMPLETION 2026-08-06 RUNNING'],
    ['12 REGISTRATION_MISSING', '13 TERM_REASON_MISSING', '13 TERM_TOO_LONG', '16 NOTICE_MISSING'],
  ],
];

/** Numbers of an office's own. */
export const numbersOf = (of: string) => ({ prescription_number: `PR-${of}`, letter_number: `L-${of}` });

const BAD_PLAN = { ...PLANNED, ...numbersOf('BAD') };
/** A row, and the column and the reason for which it is not taken. */
export const BAD: readonly [Row, string | null, string][] = [
  [{ ...STARTED, subject_bin: '000000000001' }, 'subject_bin', 'TAKE_IN_UNKNOWN_SUBJECT'],
  [{ ...STARTED, authority: 'nowhere' }, 'authority', 'TAKE_IN_UNKNOWN_AUTHORITY'],
  [{ ...STARTED, signed_by: INSPECTOR }, 'signed_by', 'TAKE_IN_UNKNOWN_PERSON'],
  [{ ...STARTED, inspectors: `${INSPECTOR}; nobody@agency.demo` }, 'inspectors', 'TAKE_IN_UNKNOWN_PERSON'],
  [{ ...STARTED, ground: '8.9' }, 'ground', 'TAKE_IN_NO_GROUND'],
  [{ ...STARTED, service: '99999' }, 'service', 'TAKE_IN_UNKNOWN_SERVICE'],
  [{ ...STARTED, checklist: 'none' }, 'checklist', 'TAKE_IN_UNKNOWN_CHECKLIST'],
  [{ ...STARTED, planned_start: '2026-06-31' }, 'planned_start', 'TAKE_IN_NO_DATE'],
  [{ ...STARTED, end_date: '2026-06-02' }, 'end_date', 'TAKE_IN_OUT_OF_ORDER'],
  [{ ...STARTED, handed_over_at: '3 June' }, 'handed_over_at', 'TAKE_IN_NO_INSTANT'],
  [{ ...STARTED, handed_over_at: '2026-07-15' }, 'handed_over_at', 'TAKE_IN_TO_COME'],
  [{ ...STARTED, handed_over_at: '2026-05-31' }, 'handed_over_at', 'TAKE_IN_OUT_OF_ORDER'],
  [{ ...STARTED, term_working_days: 'ten' }, 'term_working_days', 'TAKE_IN_NO_COUNT'],
  [{ ...STARTED, subject_matter: ' ' }, 'subject_matter', 'TAKE_IN_EMPTY'],
  [{ ...STARTED, term_reason: '=A1' }, 'term_reason', 'TAKE_IN_FORMULA'],
  [{ ...STARTED, registration_number: '' }, 'registration_number', 'TAKE_IN_NEEDED'],
  [{ ...STARTED, ...SUSPENDED, suspension_expected_on: '2026-08-01' }, 'suspended_on', 'TAKE_IN_NEEDED'],
  [{ ...DRAWN_UP, handed_over_at: '' }, 'handed_over_at', 'TAKE_IN_NEEDED'],
  [{ ...PRESCRIBED, prescription_number: 'BAD', violations: '1 HUGE' }, 'violations', 'TAKE_IN_NO_SEVERITY'],
  [
    { ...PRESCRIBED, prescription_number: 'BAD', violations: '77 GROSS' },
    'violations',
    'TAKE_IN_UNKNOWN_POINT',
  ],
  [
    { ...PRESCRIBED, prescription_number: 'BAD', violations: '1 GROSS; 1 MINOR' },
    'violations',
    'TAKE_IN_POINT_TWICE',
  ],
  [{ ...BAD_PLAN, letter_report_by: '' }, 'letter_report_by', 'TAKE_IN_NEEDED'],
  [{ ...BAD_PLAN, letter_number: 'L-W30' }, 'letter_number', 'TAKE_IN_LETTER_KNOWN'],
  [{ ...BAD_PLAN, letter_sent_on: '2026-06-16' }, 'letter_sent_on', 'TAKE_IN_OUT_OF_ORDER'],
  [{ ...BAD_PLAN, letter_demands: 'IMPROVE_PROCEDURES' }, 'letter_demands', 'TAKE_IN_NO_DEMAND'],
  [{ ...BAD_PLAN, plan_rows: 'Queue | A. Serikov | soon | Act' }, 'plan_rows', 'TAKE_IN_NO_PLAN_ROW'],
  [{ ...BAD_PLAN, plan_rows: 'Queue | A. Li | 2026-06-29 | Act' }, 'plan_rows', 'TAKE_IN_OUT_OF_ORDER'],
  // Nobody answers a letter that has not come.
  [{ ...BAD_PLAN, plan_received_at: '2026-06-21 10:00' }, 'plan_received_at', 'TAKE_IN_OUT_OF_ORDER'],
  [{ ...BAD_PLAN, plan_received_at: '' }, 'plan_received_at', 'TAKE_IN_NEEDED'],
  [{ ...COMPLETED, ...LETTER, letter_number: 'L-BAD' }, 'violations', 'TAKE_IN_NEEDED'],
  [{ ...BAD_PLAN, not_fulfilled_text: 'Nothing' }, 'not_fulfilled_on', 'TAKE_IN_NEEDED'],
  // No column of the database takes this character: an error that no rule of the file foresees.
  [{ ...STARTED, subject_matter: 'a\u0000b' }, null, 'TAKE_IN_FAILED'],
  [{ ...PRESCRIBED, prescription_number: 'PR-2' }, 'prescription_number', 'TAKE_IN_PRESCRIPTION_KNOWN'],
];
