import { dayOf, isCalendarDate, startOfDay, type CalendarDate } from '../../../law';
import { LETTER_DEMANDS, type LetterDemandKind, type TakenInLetter } from '../../letter-on-measures';
import type { CaseColumn } from './columns';
import type { Cells } from './read-cells';
import type { RunningCase } from './running-case';

const NO_DAY = '' as CalendarDate;
type Result = NonNullable<RunningCase['result']>;
type Plan = NonNullable<TakenInLetter['plan']>;

const LETTER_COLUMNS = [
  'letter_sent_on',
  'letter_report_by',
  'letter_demands',
  'letter_received_at',
  'letter_reported_at',
  'plan_received_at',
  'plan_rows',
] as const satisfies readonly CaseColumn[];

/** What the letter asks for; to remedy the violations where nothing is said, as every letter does (30). */
function demandsOf(cells: Cells): LetterDemandKind[] {
  const words = cells.many('letter_demands').map((word) => word.toUpperCase());
  const kinds = LETTER_DEMANDS.filter((kind) => kind !== 'IMPROVE_PROCEDURES' && words.includes(kind));
  if (kinds.length !== words.length) cells.fault('letter_demands', 'TAKE_IN_NO_DEMAND');
  return kinds.length > 0 ? kinds : ['REMEDY_VIOLATIONS'];
}

/** `measure | person | day | form of completion | day of information`, the last where there was any (33, 34). */
function rowsOf(cells: Cells): Plan['rows'] {
  const today = dayOf(cells.now);
  return cells.many('plan_rows').map((row) => {
    const [measure = '', responsible = '', dueDate = '', completion = '', informedOn = '', ...more] = row
      .split('|')
      .map((part) => part.trim());
    const whole = measure !== '' && responsible !== '' && completion !== '' && isCalendarDate(dueDate);
    const informed = informedOn === '' || isCalendarDate(informedOn);
    if (!whole || !informed || more.length > 0) cells.fault('plan_rows', 'TAKE_IN_NO_PLAN_ROW');
    if (informedOn > today) cells.fault('plan_rows', 'TAKE_IN_TO_COME');
    return {
      measure,
      responsible,
      dueDate: dueDate as CalendarDate,
      completion,
      informedAt: informedOn !== '' && informed ? new Date(startOfDay(informedOn as CalendarDate)) : null,
    };
  });
}

function planOf(cells: Cells): TakenInLetter['plan'] {
  const receivedAt = cells.at('plan_received_at');
  if (receivedAt === null) {
    if (cells.text('plan_rows') !== null) cells.fault('plan_received_at', 'TAKE_IN_NEEDED');
    return null;
  }
  cells.needed('plan_rows');
  return { receivedAt, rows: rowsOf(cells) };
}

/** A letter on measures with its number, and by when it asks to report: the plan and the rows follow from it (30, 32 to 34). */
export function letterOf(cells: Cells): TakenInLetter | null {
  if (['letter_number' as const, ...LETTER_COLUMNS].every((column) => cells.text(column) === null))
    return null;
  for (const column of ['result_handed_over_at', 'violations', 'letter_sent_on', 'letter_report_by'] as const)
    cells.needed(column);
  const sentOn = cells.pastDay('letter_sent_on');
  return {
    number: cells.needed('letter_number'),
    sentAt: sentOn === null ? cells.now : new Date(startOfDay(sentOn)),
    reportBy: cells.day('letter_report_by') ?? NO_DAY,
    demands: demandsOf(cells),
    receivedAt: cells.at('letter_received_at'),
    reportedAt: cells.at('letter_reported_at'),
    plan: planOf(cells),
  };
}

/** That no measures were taken, and when the papers on it went out (35). */
export function escalationOf(cells: Cells): Result['escalation'] {
  const establishedOn = cells.pastDay('not_fulfilled_on');
  const sentOn = cells.pastDay('escalated_on');
  if (establishedOn === null) {
    if (sentOn !== null || cells.text('not_fulfilled_text') !== null)
      cells.fault('not_fulfilled_on', 'TAKE_IN_NEEDED');
    return null;
  }
  for (const column of ['result_handed_over_at', 'violations'] as const) cells.needed(column);
  // The letter goes along with what is sent (D22).
  if (sentOn !== null) cells.needed('letter_number');
  return { establishedOn, statement: cells.needed('not_fulfilled_text'), sentOn };
}

/** What cannot have followed each other as the row says. */
export function checkLetter(
  { letter, escalation }: Result,
  handedOverOn: CalendarDate,
  after: (column: CaseColumn, day: CalendarDate | Date | null | undefined, earlier: CalendarDate) => void,
): void {
  if (letter) {
    const sentOn = dayOf(letter.sentAt);
    after('letter_sent_on', letter.sentAt, handedOverOn);
    after('letter_received_at', letter.receivedAt, sentOn);
    after('letter_reported_at', letter.reportedAt, sentOn);
    after('plan_received_at', letter.plan?.receivedAt, letter.receivedAt ? dayOf(letter.receivedAt) : sentOn);
    const plannedOn = letter.plan ? dayOf(letter.plan.receivedAt) : sentOn;
    const days = (letter.plan?.rows ?? []).flatMap(({ dueDate, informedAt }) => [dueDate, informedAt]);
    const early = days.find(
      (day) => day && (day instanceof Date ? dayOf(day) : (day as CalendarDate)) < plannedOn,
    );
    after('plan_rows', early, plannedOn);
  }
  after('not_fulfilled_on', escalation?.establishedOn, handedOverOn);
  after('escalated_on', escalation?.sentOn, escalation?.establishedOn ?? NO_DAY);
}
