import { dayOf } from '../../law';
import type { Procedure } from './procedure';
import type { Work } from '../../platform/commands/work';
import {
  issueDocument,
  recordCopyDelivery,
  takeDocumentNumber,
  type CopyRecipient,
  type DocumentReference,
  type IssuedDocumentReference,
} from '../../platform/documents';
import {
  externalControlDocuments,
  type ExternalControlDocumentData,
  type ExternalControlDocumentKind,
} from './catalogue';

/**
 * Copies of each kind. Clause 22: of the act of results the first, electronic, for the register, the second on paper for the
 * subject, the third kept. Of all others as many as addressees, and one kept.
 */
export const COPIES: Readonly<Record<ExternalControlDocumentKind, readonly CopyRecipient[]>> = {
  ACT_OF_APPOINTMENT: ['SUBJECT', 'OFFICE'],
  CONTROL_APPOINTMENT: ['SUBJECT', 'OFFICE'],
  OFFENCE_RECORD: ['ADDRESSEE', 'OFFICE'],
  CONTROL_RECOMMENDATION: ['SUBJECT', 'OFFICE'],
  START_NOTICE: ['SUBJECT', 'OFFICE'],
  REFUSAL_PROTOCOL: ['OFFICE'],
  RESULT_ACT: ['REGISTER', 'SUBJECT', 'OFFICE'],
  PRESCRIPTION: ['SUBJECT', 'OFFICE'],
  RESULT_ACT_REFUSAL_PROTOCOL: ['SUBJECT', 'OFFICE'],
  INFORMATION_REQUEST: ['SUBJECT', 'OFFICE'],
  COMMISSION_ORDER: ['OFFICE'],
  COMMISSION_PROTOCOL: ['SUBJECT', 'OFFICE'],
  COMMISSION_INVITATION: ['SUBJECT', 'OFFICE'],
  ADDITIONAL_ACT: ['SUBJECT', 'OFFICE'],
  EXTENSION_NOTICE: ['SUBJECT', 'OFFICE'],
  SUSPENSION_ACT: ['SUBJECT', 'OFFICE'],
  RESUMPTION_ACT: ['SUBJECT', 'OFFICE'],
  SUSPENSION_NOTICE: ['SUBJECT', 'OFFICE'],
  RESUMPTION_NOTICE: ['SUBJECT', 'OFFICE'],
  INSPECTOR_CHANGE_ACT: ['SUBJECT', 'OFFICE'],
  COMPLAINT_FORWARDING: ['ADDRESSEE', 'OFFICE'],
  AGENCY_ASSIGNMENT: ['OFFICE'],
  HALF_YEAR_LIST_ORDER: ['OFFICE'],
  LIST_NOTICE: ['SUBJECT', 'OFFICE'],
  STATE_BODY_REQUEST: ['ADDRESSEE', 'OFFICE'],
  THIRD_PERSON_REQUEST: ['ADDRESSEE', 'OFFICE'],
  EXTENSION_DECISION: ['SUBJECT', 'OFFICE'],
  LETTER_ON_MEASURES: ['SUBJECT', 'OFFICE'],
  // Handed in through the portal: the office has it as it comes.
  ACTION_PLAN: ['OFFICE'],
  // Their addressees are no parties of the case: what they did then stands with the escalation or the referral.
  LIABILITY_LETTER: ['ADDRESSEE', 'OFFICE'],
  PROSECUTOR_NOTICE: ['ADDRESSEE', 'OFFICE'],
  STATE_BODY_NOTICE: ['ADDRESSEE', 'OFFICE'],
  COURT_CLAIM: ['ADDRESSEE', 'OFFICE'],
  ESCALATION_RECALL: ['ADDRESSEE', 'OFFICE'],
  REFERRAL_OF_MATERIALS: ['ADDRESSEE', 'OFFICE'],
  FIELD_REQUEST: ['SUBJECT', 'OFFICE'],
  RECOMMENDATION: ['SUBJECT', 'OFFICE'],
  HEARING_RECORD: ['SUBJECT', 'OFFICE'],
  CONTROL_PLAN_ORDER: ['OFFICE'],
  CONTROL_APPOINTMENT_ORDER: ['SUBJECT', 'OFFICE'],
  CONTROL_EXTENSION_SUBMISSION: ['OFFICE'],
  CONTROL_EXTENSION_ORDER: ['SUBJECT', 'OFFICE'],
  CONTROL_NOTICE: ['SUBJECT', 'OFFICE'],
  CONTROL_REQUEST: ['SUBJECT', 'OFFICE'],
  CONTROL_CANCELLATION_ORDER: ['SUBJECT', 'OFFICE'],
  CONTROL_SHORTENING_ORDER: ['SUBJECT', 'OFFICE'],
  CONTROL_SUBMISSION: ['OFFICE'],
  // The object reads it in the portal; the Rules send it to nobody.
  CONTROL_NOTED_DECISION: ['OFFICE'],
  CONTROL_ACT: ['SUBJECT', 'OFFICE'],
  CONTROL_LETTER: ['SUBJECT', 'OFFICE'],
  // Handed in through the portal: the body has it as it comes.
  CONTROL_MEASURES_PLAN: ['OFFICE'],
  CONTROL_EXECUTION_REPORT: ['OFFICE'],
  MONITORING_RECORD: ['OFFICE'],
  MONITORING_DECISION: ['OFFICE'],
  MONITORING_LETTER: ['SUBJECT', 'OFFICE'],
  MONITORING_REFERRAL: ['OFFICE'],
  INTERNAL_MONITORING_SHEET: ['OFFICE'],
  INTERNAL_MONITORING_PROPOSALS: ['OFFICE'],
  PROPOSALS_SUBMISSION: ['OFFICE'],
  PROPOSALS_LETTER: ['ADDRESSEE', 'OFFICE'],
  DISCLOSURE_LETTER: ['ADDRESSEE', 'OFFICE'],
  // Sent through the portal: the office has it as it is sent.
  REPORT_CORRECTION_REQUEST: ['OFFICE'],
  REPORT_CORRECTION_ACT: ['SUBJECT', 'OFFICE'],
  REPORT_CORRECTION_REFUSAL: ['SUBJECT', 'OFFICE'],
  YEAR_SCORE_ORDER: ['OFFICE'],
};

/** Brought to the subject by the portal itself, on the day of issue: no act of its own sends them. */
const BY_PORTAL: readonly ExternalControlDocumentKind[] = [
  'LIST_NOTICE',
  'ADDITIONAL_ACT',
  'SUSPENSION_ACT',
  'RESUMPTION_ACT',
  'INSPECTOR_CHANGE_ACT',
  'INFORMATION_REQUEST',
  'FIELD_REQUEST',
  'RECOMMENDATION',
  'EXTENSION_DECISION',
  'REPORT_CORRECTION_ACT',
  'REPORT_CORRECTION_REFUSAL',
];

/** Today in Almaty at the command's instant, for documents that are dated by it. */
function today(work: Work): string {
  return dayOf(work.now);
}

/**
 * Takes the number of a document before its data are put together, for documents that name each other
 * (act of results and prescription). What is taken must be issued in the same command.
 */
export function takeNumber(
  work: Work,
  kind: ExternalControlDocumentKind,
  authorityId: number,
  date: string = today(work),
): Promise<DocumentReference> {
  return takeDocumentNumber(work, {
    index: externalControlDocuments[kind].numberIndex,
    authorityId,
    date,
  });
}

export interface ExternalControlDocument<K extends ExternalControlDocumentKind> {
  readonly kind: K;
  /** From `takeNumber`; taken here, dated today, where left out. */
  readonly reference?: DocumentReference;
  readonly caseKind: string;
  readonly caseId: number;
  readonly inspectionId: number | null;
  readonly authorityId: number;
  /** Null for a paper about many subjects. */
  readonly subjectId: number | null;
  readonly disclosedToSubjectId: number | null;
  /** Of the case; a paper of a control is worded so. */
  readonly procedure?: Procedure;
  /** Where they are not those of the kind: an invitation goes to the subject or to an inspector. */
  readonly copies?: readonly CopyRecipient[];
  readonly alsoDisclosedToSubjectId?: number | null;
  /** Put together once the document's own number is known. */
  readonly data: (reference: DocumentReference) => ExternalControlDocumentData[K];
}

/**
 * Issues a document of external control inside a command.
 * @throws ZodError when the data lack what the law asks of this document: a mistake of the calling command
 */
export async function issue<K extends ExternalControlDocumentKind>(
  work: Work,
  document: ExternalControlDocument<K>,
): Promise<IssuedDocumentReference> {
  const reference = document.reference ?? (await takeNumber(work, document.kind, document.authorityId));
  const { procedure, ...paper } = document;
  const own = document.data(reference);
  const data = procedure === 'PREVENTIVE_CONTROL' ? { ...own, procedure } : own;
  const issued = await issueDocument(work, {
    ...paper,
    reference,
    data,
    template: externalControlDocuments[document.kind],
    authorityName: data.authority.name,
    subjectName: data.subject.name,
    copies: document.copies ?? COPIES[document.kind],
  });
  if (document.disclosedToSubjectId !== null && BY_PORTAL.includes(document.kind))
    await recordCopyDelivery(work, {
      documentId: issued.id,
      recipient: 'SUBJECT',
      way: 'ELECTRONIC',
      deliveredAt: work.now,
      proof: 'portal',
    });
  return issued;
}
