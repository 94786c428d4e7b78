import type { CalendarDate } from '../../../law';
import type { ViolationSeverity } from '../../case';
import type { SuspensionCause } from '../facts/inspection-facts';
import type { TakenInEscalation } from '../../escalation';
import type { TakenInLetter } from '../../letter-on-measures';
import type { GroundKind } from '../ground-kind';

interface Registered {
  readonly number: string;
  readonly at: Date;
}

/** A case that runs already, as a row of a file tells it. */
export interface RunningCase {
  readonly line: number;
  /** Code of the office, or of its territory (KATO). */
  readonly authority: string;
  readonly subjectBin: string;
  readonly actNumber: string;
  readonly actDate: CalendarDate;
  /** E-mail of whoever signed the act and the papers that followed it (12). */
  readonly signedBy: string;
  readonly inspectors: readonly string[];
  /** The half-year list that a control stands on, and what its act says beside; null of an inspection (6-1, 7). */
  readonly control: {
    readonly list: { readonly year: number; readonly half: 1 | 2 };
    readonly order: { readonly number: string; readonly date: CalendarDate } | null;
    readonly objects: readonly string[];
    readonly businessSupport: boolean;
  } | null;
  /** Null of a control, which has none (8). */
  readonly ground: {
    readonly kind: GroundKind;
    readonly number: string | null;
    readonly date: CalendarDate | null;
    readonly text: string;
    readonly personName: string | null;
    readonly violatedRight: string | null;
    readonly service: string | null;
    readonly factDate: CalendarDate | null;
    /** Number of the prescription (8.1, 8.2) or of the inspection (8.6, 8.7) that it rests on. */
    readonly origin: string | null;
    readonly criminalArticle: string | null;
  } | null;
  readonly subjectMatter: string;
  readonly periodFrom: CalendarDate | null;
  readonly periodTo: CalendarDate | null;
  readonly checklist: string | null;
  readonly studied: readonly string[];
  readonly plannedStart: CalendarDate;
  readonly termWorkingDays: number;
  readonly termReason: string;
  /** As the papers have it, before an extension and a suspension; null: counted from the term (D50). */
  readonly endDate: CalendarDate | null;
  readonly registration: Registered | null;
  readonly noticeAt: Date | null;
  readonly start: {
    readonly handedOverAt: Date;
    readonly acquaintedAt: Date;
    readonly representative: string;
  } | null;
  readonly extension: {
    readonly number: string;
    readonly date: CalendarDate;
    readonly workingDays: number;
    readonly reason: string;
    readonly registration: Registered | null;
    readonly noticeAt: Date | null;
  } | null;
  readonly suspension: {
    readonly number: string;
    readonly suspendedOn: CalendarDate;
    readonly cause: SuspensionCause;
    readonly reason: string;
    readonly expectedOn: CalendarDate;
    /** The working days that the act gives back; null: counted by the calendar. */
    readonly daysLeft: number | null;
    readonly resumption: { readonly on: CalendarDate; readonly reason: string } | null;
  } | null;
  readonly result: {
    readonly number: string;
    readonly date: CalendarDate;
    readonly place: string;
    readonly conclusions: string;
    readonly handedOver: { readonly at: Date; readonly representative: string } | null;
    /** When its first copy went to the legal-statistics body (22). */
    readonly filedOn: CalendarDate | null;
    /** The letter on measures that went out on paper, with its plan (30, 32 to 34). */
    readonly letter: TakenInLetter | null;
    /** Non-fulfilment that was established (35). */
    readonly escalation: Omit<TakenInEscalation, 'inspectionId'> | null;
    readonly prescription: {
      readonly number: string;
      readonly violations: readonly { readonly point: string; readonly severity: ViolationSeverity }[];
      readonly remedyBy: CalendarDate;
      readonly reportBy: CalendarDate;
      readonly informedOn: CalendarDate | null;
    } | null;
  } | null;
}
