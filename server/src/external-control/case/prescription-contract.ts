import type { CalendarDate } from '../../law';
import type { ExternalControlDocumentData } from '../documents';
import type { ViolationSeverity } from './violation-severity';

/** Runs a statement under the caller's row-level security: a command's transaction or the reader. */
export type RunQuery = <T extends object>(text: string, values: readonly unknown[]) => Promise<T[]>;

/** What the inspection draws up a prescription with (clause 22-1). Violations stand in `violation` already. */
export interface PrescriptionDraft {
  readonly inspectionId: number;
  readonly inspectionNumber: string;
  readonly resultActId: number;
  readonly authorityId: number;
  readonly subjectId: number;
  readonly date: CalendarDate;
  readonly place: string;
  readonly violationIds: readonly number[];
  /** Not earlier than the last remedy-by date (D16). */
  readonly reportBy: CalendarDate;
  /** Accounts of the inspectors named in the act of appointment. */
  readonly responsibleAccountIds: readonly number[];
  /** What the paper is drawn from; its number and date are the prescription's own. */
  readonly paper: ExternalControlDocumentData['PRESCRIPTION'];
}

/** The prescription reached the subject with the result act (clauses 23 and 24). */
export interface PrescriptionHandingOver {
  readonly inspectionId: number;
  /** Day of handing over, or of the registry's mark after a refusal (D14). */
  readonly handedOverOn: CalendarDate;
  readonly at: Date;
}

export interface CheckingInspection {
  readonly id: number;
  readonly number: string;
  /** Its result act reached the subject, or was marked after a refusal (23, 24). */
  readonly completed: boolean;
}

/** What grounds 1 and 2 of clause 8 and the closing of a case look at. */
export interface PrescriptionFacts {
  readonly id: number;
  readonly number: string;
  readonly inspectionId: number;
  readonly subjectId: number;
  /** The subject that it names; left out, the same. */
  readonly issuedToId?: number;
  readonly authorityId: number;
  /** It followed a preventive control with a visit (clauses 6-1, 6-2). */
  readonly ofControl: boolean;
  /** Undefined while it has not reached the subject. */
  readonly handedOverOn?: CalendarDate;
  /** Severities of its violations that are not withdrawn, each once. */
  readonly severities: readonly ViolationSeverity[];
  readonly lastRemedyBy: CalendarDate;
  readonly reportBy: CalendarDate;
  /** The report-by date passed without information (the first failure, D2). */
  readonly informationMissed: boolean;
  /** The request of 28-2 stayed unanswered (the second failure, D2). */
  readonly requestUnanswered: boolean;
  /** A significant or minor violation is neither accepted nor withdrawn although its remedy-by date is over. */
  readonly unremedied: boolean;
  /** Of such a violation information came and was returned with a reason: evidence that it stands (D2). */
  readonly returnedWithReason: boolean;
  /** Everything accepted, withdrawn, or taken over by inspections on grounds 1 and 2. */
  readonly settled: boolean;
  /** Inspections that check its gross points (ground 1) and its others (ground 2) already. */
  readonly checkedBy?: {
    readonly gross: readonly CheckingInspection[];
    readonly milder: readonly CheckingInspection[];
  };
  /** Of those, the ones that have not begun and have a point that nothing else settles: they may still be cancelled. */
  readonly awaited?: readonly CheckingInspection[];
}

export type DraftPrescription<W> = (work: W, draft: PrescriptionDraft) => Promise<number>;
export type HandOverPrescription<W> = (work: W, handingOver: PrescriptionHandingOver) => Promise<void>;
export type FindPrescriptionFacts = (
  query: RunQuery,
  ids: readonly number[],
  now: Date,
) => Promise<ReadonlyMap<number, PrescriptionFacts>>;
/** The job that drafts an inspection on ground 1 or 2; payload `{ prescriptionId }`. */
export const DRAFT_FOLLOW_UP_INSPECTION = 'draftFollowUpInspection';
