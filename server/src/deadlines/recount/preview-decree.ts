import {
  buildCalendar,
  calendarDate,
  countAnew,
  latestResumption,
  LawError,
  type CalendarDate,
  type DeadlineCertificate,
  type WorkingCalendar,
} from '../../law';
import {
  calendarInForce,
  decreesOfVersion,
  decreeOf,
  spanOf,
  type AskDatabase,
  type EnterDecreeInput,
} from '../../working-calendar';
import { OPEN, touched } from './recount-sql';

export interface DecreeEffect {
  /** Open deadlines whose days, or days of warning, it says something of. */
  readonly touched: number;
  /** Of them, those whose date would move. */
  readonly moving: number;
  /** Suspensions whose latest day of resumption would move. */
  readonly resumptions: number;
}

const ALIKE_SQL = `select d.certificate, count(*)::int as count from deadline d
  where ${OPEN} and ${touched('$1::date', '$2::date')} group by d.certificate`;

/** The term of a suspension is counted from its day; it lasts while the term of the inspection stands still. */
const SUSPENDED_SQL = `select d.from_date::text as "suspendedOn", count(*)::int as count from deadline d
    join deadline s on s.case_kind = d.case_kind and s.case_id = d.case_id and s.rule = 'P23_COMPLETION' and s.suspended_at is not null
  where d.rule = 'P20_SUSPENSION' and d.cancelled_at is null group by d.from_date`;

function moves(certificate: DeadlineCertificate, calendar: WorkingCalendar): boolean {
  try {
    return countAnew(certificate, calendar).dueAt !== certificate.dueAt;
  } catch (error) {
    if (error instanceof LawError) return false;
    throw error;
  }
}

/** What a decree would do to the open deadlines, with nothing written. Equal questions are counted once. */
export async function previewDecree(ask: AskDatabase, input: EnterDecreeInput): Promise<DecreeEffect> {
  const { calendar: before, version } = await calendarInForce(ask);
  const row = {
    ...input,
    date: calendarDate(input.date),
    decreedOn: calendarDate(input.decreedOn),
    workingDate: input.workingDate ? calendarDate(input.workingDate) : null,
  };
  const after = buildCalendar({ decrees: [...(await decreesOfVersion(ask, version)), decreeOf(row)] });
  const span = spanOf(row, before);
  const alike = await ask<{ certificate: DeadlineCertificate; count: number }>(ALIKE_SQL, [
    span.first,
    span.last,
  ]);
  const suspended = await ask<{ suspendedOn: CalendarDate; count: number }>(SUSPENDED_SQL, []);
  const sum = (groups: readonly { readonly count: number }[]) =>
    groups.reduce((total, { count }) => total + count, 0);
  return {
    touched: sum(alike),
    moving: sum(alike.filter(({ certificate }) => moves(certificate, after))),
    resumptions: sum(
      suspended.filter(
        ({ suspendedOn }) => latestResumption(suspendedOn, before) !== latestResumption(suspendedOn, after),
      ),
    ),
  };
}
