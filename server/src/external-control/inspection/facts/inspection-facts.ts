import type { CalendarDate, ClauseReference, Instant, WorkingCalendar } from '../../../law';
import type { Competence } from '../../../registry';
import type { PrescriptionFacts, ViolationSeverity } from '../../case';
import type { Procedure } from '../../documents';
import type { GroundKind } from '../ground-kind';
import type { InspectionState } from '../states';

/** A ground of clause 8 with its basis, and what stands behind it. */
export interface GroundFacts {
  readonly kind: GroundKind;
  readonly basisNumber: string | null;
  readonly basisDate: CalendarDate | null;
  readonly basisText: string;
  readonly personName: string | null;
  readonly violatedRight: string | null;
  readonly publicServiceId: number | null;
  readonly factDate: CalendarDate | null;
  readonly prescriptionId: number | null;
  readonly prescription?: PrescriptionFacts | undefined;
  /** Whom the complaint of the register is about on which it stands, or who stands in that one's place. */
  readonly complaintSubjectId?: number | null;
  /** The running inspection of 8.6, the first inspection of 8.7. */
  readonly related: {
    readonly id: number;
    readonly state: InspectionState;
    readonly subjectId: number;
    readonly procedure: Procedure;
    readonly startDate: CalendarDate | null;
  } | null;
  readonly civilLawRelation: string | null;
  readonly informationSought: string | null;
  readonly criminalProcedureArticle: string | null;
  /** How many files are attached to it. */
  readonly files: number;
  /** Of a draft: inspections of the same subject that were appointed on the same paper, of its number and date. */
  readonly usedBy?: readonly { readonly number: string; readonly completed: boolean }[] | undefined;
}

/** The assignment by the Agency's leadership that the draft names (clause 9). */
export interface AssignmentFacts {
  readonly number: string;
  readonly subjectId: number;
  readonly withdrawn: boolean;
  readonly capacityIds: readonly number[];
}

export interface InspectorFacts {
  readonly capacityId: number;
  readonly accountId: number;
  readonly authorityId: number;
  readonly role: string;
  /** The capacity holds today. */
  readonly current: boolean;
}

/** Days on which one of the inspectors is away, both ends included (ours). */
export interface AbsenceFacts {
  readonly capacityId: number;
  readonly fullName: string;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

/** Somebody whom an act brings in, with the employer as the register knows it (clause 11). */
export interface SpecialistFacts {
  readonly fullName: string;
  readonly employer: { readonly id: number; readonly competence: Competence };
}

/** The one extension of an inspection, by its additional act (clause 14). */
export interface ExtensionFacts {
  readonly number: string;
  readonly date: CalendarDate;
  readonly workingDays: number;
  /** The end that it moves, and where to. */
  readonly earlierEnd: CalendarDate;
  readonly newEnd: CalendarDate;
  readonly signedAt: Instant;
  readonly registeredAt: Instant | null;
  readonly noticeSentAt: Instant | null;
  /** Registered, and the subject told: the end date of the inspection is the new one. */
  readonly inForce: boolean;
}

/** Why an inspection is suspended: what it waits for (clause 19). */
export const SUSPENSION_CAUSES = [
  'FOREIGN_INFORMATION',
  'SPECIAL_STUDY',
  'TESTS',
  'EXPERT_EXAMINATION',
] as const;
export type SuspensionCause = (typeof SUSPENSION_CAUSES)[number];

/** The one suspension of an inspection (clauses 19 to 21). */
export interface SuspensionFacts {
  readonly cause: SuspensionCause;
  readonly reason: string;
  readonly number: string;
  readonly date: CalendarDate;
  readonly suspendedOn: CalendarDate;
  /** The instant of its act: what happened before is no act of a stopped inspection. */
  readonly signedAt: Instant;
  readonly earlierEnd: CalendarDate;
  /** The working days that its act gives back. */
  readonly daysLeft: number;
  readonly resumedOn: CalendarDate | null;
  readonly resumption: { readonly number: string; readonly date: CalendarDate } | null;
  readonly noticeSentAt: Instant | null;
  /** The day of which a resumption notice lies drafted and unsent. */
  readonly draftedResumption: CalendarDate | null;
  /** What came and resumed it; null while nothing has, and where the month ended without it. */
  readonly arrived?: string | null;
  /** The day of which the subject was told as that of the resumption. */
  readonly toldResumption?: CalendarDate | null;
}

/** The line of a half-year list that a control with a visit stands on (clause 7). */
export interface ListLineFacts {
  readonly subjectId: number;
  /** It stands on the list; one without a place was scored only. */
  readonly listed: boolean;
  readonly listState: 'DRAFT' | 'FROZEN' | 'APPROVED' | 'PUBLISHED';
  readonly year: number;
  readonly half: 1 | 2;
  readonly orderNumber: string | null;
  readonly orderDate: CalendarDate | null;
}

/** A term that the calendar moved after the inspection was appointed because it had passed; nobody has confirmed the act (28-3). */
export interface MovedTermFacts {
  readonly prescription: string;
  /** On which the act rests. */
  readonly earlierDueDate: CalendarDate;
  /** As it is now. */
  readonly dueDate: CalendarDate;
  /** Numbers of the decrees that moved it since. */
  readonly entered: readonly string[];
  /** Numbers of those whose taking back did. */
  readonly takenBack: readonly string[];
  /** Milliseconds since 1970; null while it is not answered. */
  readonly answeredAt: number | null;
}

/** Everything that the rules of clauses 6 to 25 look at. Plain data. */
export interface InspectionFacts {
  readonly id: number;
  readonly procedure: Procedure;
  readonly state: InspectionState;
  readonly edition: string;
  /** The working days as they are decreed at this moment. */
  readonly calendar: WorkingCalendar;
  readonly authority: { readonly id: number; readonly kind: 'CENTRAL' | 'TERRITORIAL' };
  readonly agencyId: number;
  readonly subject: {
    readonly id: number;
    readonly competence: 'AGENCY' | 'TERRITORIAL' | 'NONE';
    /** The territorial body within whose competence it lies. */
    readonly authorityId: number;
    /** Its BIN or IIN is known. */
    readonly identified: boolean;
    /** Its legal successor, where it was reorganised. */
    readonly successorId?: number | null;
    /** The name of its legal successor, where it was reorganised. */
    readonly successor: string | null;
    /** The day from which the successor stands in its place. */
    readonly succeededOn: CalendarDate | null;
  };
  readonly disclosed: boolean;
  readonly subjectMatter: string;
  readonly scope: 'SINGLE_FACT' | 'WHOLE_ACTIVITY';
  readonly periodFrom: CalendarDate | null;
  readonly periodTo: CalendarDate | null;
  readonly plannedStart: CalendarDate;
  /** Of the act of appointment; null while it is a draft. */
  readonly actDate: CalendarDate | null;
  readonly termWorkingDays: number;
  readonly termReason: string;
  readonly endDate: CalendarDate | null;
  readonly assignment: AssignmentFacts | null;
  readonly studiedMaterials: number;
  readonly grounds: readonly GroundFacts[];
  readonly movedTerms?: readonly MovedTermFacts[];
  /** Of a control; null for an inspection, and for whoever may not see the line. */
  readonly line: ListLineFacts | null;
  /** The control lies in the field of support and protection of entrepreneurship (6-1). */
  readonly businessSupport: boolean;
  /** The head ordered the appointment before the remedy-by date, with the reason (6-2; D1). */
  readonly orderedEarly: boolean;
  /** Cases on administrative offences of which no outcome is recorded (6-1). */
  readonly openOffences: number;
  /** Its appointment was cancelled: its grounds remain till they are left or another case is drafted on them (8). */
  readonly cancelled?: { readonly leftAt: Instant | null; readonly draftedSince: readonly string[] } | null;
  /** A duty to appoint that stands, and leads to this case or to none since its appointment was cancelled (6-2, 8.1, 8.2, 28-3). */
  readonly owed?: { readonly clause: ClauseReference; readonly prescription: string } | null;
  /** Corrections of a recorded fact that the head has not decided. */
  readonly pendingCounterEntries: number;
  readonly inspectors: readonly InspectorFacts[];
  /** Who inspected till an additional act was registered, whether it left them or not: milliseconds since 1970 (11, 12). */
  readonly namedUntil: readonly { readonly accountId: number; readonly until: number }[];
  /** Leave, not over before the start, of those who inspect and of those whom a pending change names; as far as the reader may see it. */
  readonly absences: readonly AbsenceFacts[];
  /** Whom the act of appointment brings in (11). */
  readonly specialists: readonly SpecialistFacts[];
  readonly checklistFitsKind: boolean;
  readonly points: number;
  readonly unanswered: number;
  readonly violated: readonly { readonly pointId: number; readonly severity: ViolationSeverity }[];
  /** Numbers of the violated points to whose answers nothing is attached. */
  readonly unproven?: readonly string[];
  readonly registeredAt: Instant | null;
  readonly noticeSentAt: Instant | null;
  readonly handedOverAt: Instant | null;
  readonly acquaintedAt: Instant | null;
  readonly startDate: CalendarDate | null;
  /** Who took or refused an act for the subject while nobody recorded by what power (17, 18, 23, 24). */
  readonly powersMissing?: readonly string[];
  readonly extension: ExtensionFacts | null;
  readonly suspension: SuspensionFacts | null;
  /** An additional act on who inspects that is not registered yet. */
  readonly pendingChange: {
    readonly id: number;
    readonly number: string;
    readonly inspectorIds: readonly number[];
  } | null;
  readonly drawnUpAt: Instant | null;
  readonly resultsHandedOverAt: Instant | null;
  /** Acceptance of the result act was refused; without the registry's mark nothing follows from it (24; D14). */
  readonly resultsRefusedAt: Instant | null;
  /** Not answered; a recommendation is counted apart: it outlives the inspection. */
  readonly openRequests: number;
  readonly openRecommendations: number;
  readonly unseenRecommendations: number;
  /** Access to systems that was granted and has not ended. */
  readonly openAccesses: number;
  readonly remedyBy: readonly CalendarDate[];
  readonly completedOn: CalendarDate | null;
  readonly firstCopyFiled: boolean;
  /** Objections that no special commission has decided (25 to 27). */
  readonly undecided: { readonly inTime: number; readonly late: number };
  /** The letter on measures is owed and not sent, and a violation stands (30). */
  readonly letterOwed: boolean;
  /** The prescription of this inspection's result act. */
  readonly prescription?: PrescriptionFacts | undefined;
}

/** When and by whom an act is judged. */
export interface Occasion {
  readonly now: Instant;
  readonly today: CalendarDate;
  readonly actor: { readonly accountId: number | null; readonly authorityId: number | null };
  /** When what is recorded now happened, where that was earlier: a phone had no network. */
  readonly happenedAt?: Instant;
}
