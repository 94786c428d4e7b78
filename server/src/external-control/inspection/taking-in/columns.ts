/** Columns of a file of running cases, by their stable names; whether a row must fill each. */
export const CASE_COLUMNS = {
  authority: true,
  subject_bin: true,
  act_number: true,
  act_date: true,
  signed_by: true,
  inspectors: true,
  ground: true,
  ground_number: false,
  ground_date: false,
  ground_text: false,
  person_name: false,
  violated_right: false,
  service: false,
  fact_date: false,
  origin_number: false,
  criminal_article: false,
  subject_matter: true,
  period_from: false,
  period_to: false,
  checklist: false,
  studied_materials: false,
  planned_start: true,
  term_working_days: true,
  term_reason: false,
  end_date: false,
  registration_number: false,
  registered_at: false,
  notice_sent_at: false,
  handed_over_at: false,
  acquainted_at: false,
  representative: false,
  extension_number: false,
  extension_date: false,
  extension_days: false,
  extension_reason: false,
  extension_registration_number: false,
  extension_registered_at: false,
  extension_notice_at: false,
  suspension_number: false,
  suspended_on: false,
  suspension_cause: false,
  suspension_reason: false,
  suspension_expected_on: false,
  suspension_days_left: false,
  resumed_on: false,
  resumption_reason: false,
  result_act_number: false,
  result_act_date: false,
  result_place: false,
  result_conclusions: false,
  violations: false,
  prescription_number: false,
  remedy_by: false,
  report_by: false,
  result_handed_over_at: false,
  result_representative: false,
  result_filed_on: false,
  letter_number: false,
  letter_sent_on: false,
  letter_report_by: false,
  letter_demands: false,
  letter_received_at: false,
  plan_received_at: false,
  plan_rows: false,
  letter_reported_at: false,
  not_fulfilled_on: false,
  not_fulfilled_text: false,
  escalated_on: false,
  informed_on: false,
} as const satisfies Record<string, boolean>;

export type CaseColumn = keyof typeof CASE_COLUMNS;
export const CASE_COLUMN_NAMES = Object.keys(CASE_COLUMNS) as readonly CaseColumn[];

export const TAKE_IN_FAULTS = [
  'TAKE_IN_COLUMN_MISSING',
  'TAKE_IN_COLUMN_UNKNOWN',
  'TAKE_IN_COLUMN_TWICE',
  'TAKE_IN_FORMULA',
  'TAKE_IN_EMPTY',
  'TAKE_IN_NEEDED',
  'TAKE_IN_TOO_LONG',
  'TAKE_IN_NO_DATE',
  'TAKE_IN_NO_INSTANT',
  'TAKE_IN_NO_COUNT',
  'TAKE_IN_TO_COME',
  'TAKE_IN_OUT_OF_ORDER',
  'TAKE_IN_NO_GROUND',
  'TAKE_IN_NO_CAUSE',
  'TAKE_IN_NO_SEVERITY',
  'TAKE_IN_POINT_TWICE',
  'TAKE_IN_UNKNOWN_AUTHORITY',
  'TAKE_IN_UNKNOWN_SUBJECT',
  'TAKE_IN_UNKNOWN_PERSON',
  'TAKE_IN_UNKNOWN_SERVICE',
  'TAKE_IN_UNKNOWN_CHECKLIST',
  'TAKE_IN_UNKNOWN_POINT',
  'TAKE_IN_ROW_TWICE',
  'TAKE_IN_PRESCRIPTION_KNOWN',
  'TAKE_IN_LETTER_KNOWN',
  'TAKE_IN_NO_DEMAND',
  'TAKE_IN_NO_PLAN_ROW',
  'TAKE_IN_FAILED',
  'DATE_OUTSIDE_CALENDAR',
] as const;
export type TakeInFaultCode = (typeof TAKE_IN_FAULTS)[number];

/** Why a row, or the file, cannot be taken. */
export interface TakeInFault {
  readonly line: number;
  readonly column: CaseColumn | null;
  readonly code: TakeInFaultCode;
  readonly value: string;
}

/** A fault of one row, found while it is looked up or written: nothing of the row stands. */
export class UnfitRow extends Error {
  constructor(readonly faults: readonly Omit<TakeInFault, 'line'>[]) {
    super('the row cannot be taken');
  }
}
