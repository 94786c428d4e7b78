import { countAnew, LawError, type DeadlineCertificate, type WorkingCalendar } from '../../law';

export interface DatedTerm {
  readonly certificate: DeadlineCertificate | null;
  /** As it was listed last. */
  readonly dueDate: string;
}

/** Of a term that was kept no decree moves the row: its date is counted here. One that the calendar does not reach stays as it was listed. */
export function dateByCalendar({ certificate, dueDate }: DatedTerm, calendar: WorkingCalendar): string {
  if (certificate === null) return dueDate;
  try {
    return countAnew(certificate, calendar).dueDate;
  } catch (error) {
    if (error instanceof LawError) return dueDate;
    throw error;
  }
}

/** A date of a term that an entry moved, over the alias of `followed_act_move`: by which calendar, and as it was listed. */
export const movedDateSql = (alias: string, column: string, version: string) =>
  `jsonb_build_object('version', ${version}, 'dueDate', ${alias}.${column},
    'certificate', (select d.certificate from deadline d where d.id = ${alias}.deadline_id))`;

export interface MovedDate extends DatedTerm {
  /** Null where a corrected fact moved it: that date stands as it was listed. */
  readonly version: number | null;
}
