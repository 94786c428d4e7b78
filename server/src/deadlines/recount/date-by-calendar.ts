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
