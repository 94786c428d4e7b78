import { dayOf, isCalendarDate, type CalendarDate } from '../../../law';
import type { FileRow } from '../../../platform/tables';
import { VIOLATION_SEVERITIES, type ViolationSeverity } from '../../case';
import { SUSPENSION_CAUSES, type SuspensionCause } from '../facts/inspection-facts';
import { GROUND_KINDS, type GroundKind } from '../ground-kind';
import type { CaseColumn, TakeInFault } from './columns';
import { Cells, type Columns } from './read-cells';
import { controlOf, procedureOf } from './read-control';
import { checkLetter, escalationOf, letterOf } from './read-letter';
import type { RunningCase } from './running-case';

/** The day that a cell lacks: its row has a fault by then, and goes no further. */
const NO_DAY = '' as CalendarDate;

/** `8.3`, `3`, or the name of the kind. */
function kindOfGround(cells: Cells): GroundKind {
  const text = cells.needed('ground').replace(/^8\./, '');
  const kind = GROUND_KINDS.find((name, i) => name === text.toUpperCase() || String(i + 1) === text);
  if (!kind) cells.fault('ground', 'TAKE_IN_NO_GROUND');
  return kind ?? GROUND_KINDS[0];
}

function groundOf(cells: Cells): NonNullable<RunningCase['ground']> {
  return {
    kind: kindOfGround(cells),
    number: cells.text('ground_number'),
    date: cells.pastDay('ground_date'),
    text: cells.text('ground_text') ?? '',
    personName: cells.text('person_name'),
    violatedRight: cells.text('violated_right'),
    service: cells.text('service'),
    factDate: cells.pastDay('fact_date'),
    origin: cells.text('origin_number'),
    criminalArticle: cells.text('criminal_article'),
  };
}

function causeOf(cells: Cells): SuspensionCause {
  const text = cells.needed('suspension_cause').toUpperCase();
  const cause = SUSPENSION_CAUSES.find((name) => name === text);
  if (!cause) cells.fault('suspension_cause', 'TAKE_IN_NO_CAUSE');
  return cause ?? SUSPENSION_CAUSES[0];
}

/** `1 GROSS; 4 MINOR`: points of the checklist that the result act names as violated. */
function violationsOf(cells: Cells): { point: string; severity: ViolationSeverity }[] {
  const named = new Set<string>();
  return cells.many('violations').map((part) => {
    const [, point = '', word = ''] = /^(\S+)\s+(\w+)$/.exec(part) ?? [];
    const severity = VIOLATION_SEVERITIES.find((name) => name === word.toUpperCase());
    if (!severity) cells.fault('violations', 'TAKE_IN_NO_SEVERITY');
    if (named.has(point)) cells.fault('violations', 'TAKE_IN_POINT_TWICE');
    named.add(point);
    return { point, severity: severity ?? 'MINOR' };
  });
}

const PARTS = {
  extension: ['extension_date', 'extension_days', 'extension_reason', 'extension_registered_at'],
  suspension: ['suspended_on', 'suspension_cause', 'suspension_days_left', 'resumed_on'],
  result: [
    'result_act_date',
    'violations',
    'result_handed_over_at',
    'prescription_number',
    'letter_number',
    'not_fulfilled_on',
  ],
} as const satisfies Record<string, readonly CaseColumn[]>;

/** Whether a part of the row is there: by its number, or by anything else that speaks of it. */
function has(cells: Cells, number: CaseColumn, others: readonly CaseColumn[]): boolean {
  return [number, ...others].some((column) => cells.text(column) !== null);
}

function extensionOf(cells: Cells): RunningCase['extension'] {
  if (!has(cells, 'extension_number', PARTS.extension)) return null;
  const registeredAt = cells.at('extension_registered_at');
  cells.needed('handed_over_at');
  cells.needed('extension_date');
  cells.needed('extension_days');
  return {
    number: cells.needed('extension_number'),
    date: cells.pastDay('extension_date') ?? NO_DAY,
    workingDays: cells.count('extension_days') ?? 1,
    reason: cells.needed('extension_reason'),
    registration:
      registeredAt === null
        ? null
        : { number: cells.needed('extension_registration_number'), at: registeredAt },
    noticeAt: cells.at('extension_notice_at'),
  };
}

function suspensionOf(cells: Cells): RunningCase['suspension'] {
  if (!has(cells, 'suspension_number', PARTS.suspension)) return null;
  cells.needed('handed_over_at');
  cells.needed('suspended_on');
  cells.needed('suspension_expected_on');
  const resumedOn = cells.pastDay('resumed_on');
  return {
    number: cells.needed('suspension_number'),
    suspendedOn: cells.pastDay('suspended_on') ?? NO_DAY,
    cause: causeOf(cells),
    reason: cells.needed('suspension_reason'),
    expectedOn: cells.day('suspension_expected_on') ?? NO_DAY,
    daysLeft: cells.count('suspension_days_left'),
    resumption: resumedOn === null ? null : { on: resumedOn, reason: cells.needed('resumption_reason') },
  };
}

function resultOf(cells: Cells): RunningCase['result'] {
  if (!has(cells, 'result_act_number', PARTS.result)) return null;
  cells.needed('handed_over_at');
  cells.needed('result_act_date');
  const handedOverAt = cells.at('result_handed_over_at');
  const violations = violationsOf(cells);
  const informedOn = cells.pastDay('informed_on');
  if (informedOn !== null) cells.needed('result_handed_over_at');
  const of = violations.length > 0 ? cells : null;
  of?.needed('remedy_by');
  const remedyBy = of?.day('remedy_by') ?? NO_DAY;
  return {
    number: cells.needed('result_act_number'),
    date: cells.pastDay('result_act_date') ?? NO_DAY,
    place: cells.text('result_place') ?? '—',
    conclusions: cells.text('result_conclusions') ?? '—',
    handedOver:
      handedOverAt === null
        ? null
        : { at: handedOverAt, representative: cells.text('result_representative') ?? '—' },
    filedOn: cells.pastDay('result_filed_on'),
    letter: letterOf(cells),
    escalation: escalationOf(cells),
    prescription: of && {
      number: of.needed('prescription_number'),
      violations,
      remedyBy,
      reportBy: of.day('report_by') ?? remedyBy,
      informedOn,
    },
  };
}

/** Facts that cannot have followed each other as the row says: a slip of the pen, not a breach. */
function checkOrder(cells: Cells, { actDate, registration, noticeAt, start, ...rest }: RunningCase): void {
  const { extension, suspension, result, endDate, plannedStart } = rest;
  const after = (column: CaseColumn, day: CalendarDate | Date | null | undefined, earlier: CalendarDate) => {
    if (day === null || day === undefined || day === NO_DAY || earlier === NO_DAY) return;
    if ((day instanceof Date ? dayOf(day) : day) < earlier) cells.fault(column, 'TAKE_IN_OUT_OF_ORDER');
  };
  after('end_date', endDate, start ? dayOf(start.handedOverAt) : plannedStart);
  after('registered_at', registration?.at, actDate);
  after('notice_sent_at', noticeAt, actDate);
  after('handed_over_at', start?.handedOverAt, actDate);
  if (start?.acquaintedAt !== start?.handedOverAt) after('acquainted_at', start?.acquaintedAt, actDate);
  if (!start) return;
  const began = dayOf(new Date(Math.max(start.handedOverAt.getTime(), start.acquaintedAt.getTime())));
  after('extension_date', extension?.date, actDate);
  after('extension_registered_at', extension?.registration?.at, extension?.date ?? NO_DAY);
  after('extension_notice_at', extension?.noticeAt, extension?.date ?? NO_DAY);
  after('suspended_on', suspension?.suspendedOn, began);
  const { suspendedOn = NO_DAY, resumption } = suspension ?? {};
  if (resumption && resumption.on <= suspendedOn) cells.fault('resumed_on', 'TAKE_IN_OUT_OF_ORDER');
  // A term that stands still leads to no result act: what is missing is the day on which it ran again.
  if (suspension && !resumption && result) cells.fault('resumed_on', 'TAKE_IN_NEEDED');
  after('result_act_date', result?.date, resumption?.on ?? began);
  after('result_handed_over_at', result?.handedOver?.at, result?.date ?? NO_DAY);
  if (!result?.handedOver) return;
  const handedOverOn = dayOf(result.handedOver.at);
  after('informed_on', result.prescription?.informedOn, handedOverOn);
  checkLetter(result, handedOverOn, after);
}

function startOf(cells: Cells): RunningCase['start'] {
  const handedOverAt = cells.at('handed_over_at');
  if (handedOverAt === null) {
    if (cells.text('acquainted_at') !== null) cells.fault('handed_over_at', 'TAKE_IN_NEEDED');
    return null;
  }
  const acquaintedAt = cells.at('acquainted_at') ?? handedOverAt;
  return { handedOverAt, acquaintedAt, representative: cells.text('representative') ?? '—' };
}

function registrationOf(cells: Cells): RunningCase['registration'] {
  const at = cells.at('registered_at');
  if (at !== null) return { number: cells.needed('registration_number'), at };
  if (cells.text('registration_number') !== null) cells.fault('registered_at', 'TAKE_IN_NEEDED');
  return null;
}

/** A row as a case, with what is wrong with it, cell by cell: a cell with a fault has something else in its place. */
export interface ReadRow {
  readonly read: RunningCase;
  readonly faults: readonly TakeInFault[];
}

/** One row; undefined for a row without anything in it. */
export function readCase(row: FileRow, columns: Columns, now: Date): ReadRow | undefined {
  const cells = new Cells(row, columns, now);
  if (cells.blank) return undefined;
  const isControl = procedureOf(cells) === 'PREVENTIVE_CONTROL';
  const read: RunningCase = {
    line: row.line,
    authority: cells.text('authority') ?? '',
    // A spreadsheet takes a BIN for a number and its first nought away.
    subjectBin: (cells.text('subject_bin') ?? '').padStart(12, '0'),
    actNumber: cells.text('act_number') ?? '',
    actDate: cells.pastDay('act_date') ?? NO_DAY,
    signedBy: cells.text('signed_by') ?? '',
    inspectors: cells.many('inspectors'),
    control: isControl ? controlOf(cells) : null,
    ground: isControl ? null : groundOf(cells),
    subjectMatter: cells.text('subject_matter') ?? '',
    periodFrom: cells.day('period_from'),
    periodTo: cells.day('period_to'),
    checklist: cells.text('checklist'),
    studied: cells.many('studied_materials'),
    plannedStart: cells.day('planned_start') ?? NO_DAY,
    termWorkingDays: cells.count('term_working_days') ?? 1,
    termReason: cells.text('term_reason') ?? '',
    endDate: cells.day('end_date'),
    registration: registrationOf(cells),
    noticeAt: cells.at('notice_sent_at'),
    start: startOf(cells),
    extension: extensionOf(cells),
    suspension: suspensionOf(cells),
    result: resultOf(cells),
  };
  if (read.periodFrom && read.periodTo && read.periodFrom > read.periodTo)
    cells.fault('period_to', 'TAKE_IN_OUT_OF_ORDER');
  if (isCalendarDate(read.actDate)) checkOrder(cells, read);
  return { read, faults: cells.faults };
}
