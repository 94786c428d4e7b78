import { cancelDeadlines, meetDeadline, openDeadline } from '../../deadlines';
import { instantFromEpoch } from '../../law';
import type { Work } from '../../platform/commands/work';
import { caseOf } from './load-case';
import type { PrescriptionRecord } from './prescription.record';

/** The terms of a prescription: who must keep each. */
const PARTIES = {
  P28_1_REMEDIATION: 'SUBJECT',
  P28_2_REQUEST: 'AUTHORITY',
  P28_3_ANSWER: 'SUBJECT',
  P28_EXTENSION_REQUEST: 'SUBJECT',
} as const;
export type Term = keyof typeof PARTIES;

const which = (record: PrescriptionRecord, rule: Term) => ({
  caseKind: 'prescription',
  caseId: record.id,
  rule,
});

/** Opens a term, or counts it anew. @param from the date in the paper (D48), or for an answer the instant of the receipt */
export async function openTerm(
  work: Work,
  record: PrescriptionRecord,
  rule: Term,
  from: string,
): Promise<void> {
  const { responsibleAccountIds } = record;
  await openDeadline(work, { ...caseOf(record), responsibleAccountIds, rule, party: PARTIES[rule], from });
}

const correctionOf = (violationId: number) => `violation-${violationId}`;
/** Tells the term of one violation from the term of the whole prescription. */
export const isCorrection = (ref: string): boolean => ref.startsWith('violation-');

/** What was given back is still to be put right by the violation's own remedy-by date (clause 28-1, D16). */
export async function openCorrection(
  work: Work,
  record: PrescriptionRecord,
  { id, remedyBy }: { readonly id: number; readonly remedyBy: string },
): Promise<void> {
  const { responsibleAccountIds } = record;
  await openDeadline(work, {
    ...caseOf(record),
    responsibleAccountIds,
    rule: 'P28_1_REMEDIATION',
    ref: correctionOf(id),
    party: 'SUBJECT',
    from: remedyBy,
  });
}

/** The corrected information came; nothing where none was awaited. */
export async function meetCorrection(
  work: Work,
  record: PrescriptionRecord,
  violationId: number,
  at: Date,
): Promise<void> {
  await meetDeadline(work, { ...which(record, 'P28_1_REMEDIATION'), ref: correctionOf(violationId) }, at);
}

/** What was to be put right was withdrawn. */
export async function dropCorrection(
  work: Work,
  record: PrescriptionRecord,
  violationId: number,
): Promise<void> {
  await cancelDeadlines(work, { ...which(record, 'P28_1_REMEDIATION'), ref: correctionOf(violationId) });
}

export async function meetTerm(
  work: Work,
  record: PrescriptionRecord,
  rule: Term,
  at: number,
): Promise<void> {
  await meetDeadline(work, which(record, rule), new Date(at));
}

export async function dropTerm(work: Work, record: PrescriptionRecord, rule: Term): Promise<void> {
  await cancelDeadlines(work, which(record, rule));
}

/** A term is met, or one that was met at one instant proves to have been met at a later one: what is asked of came back. */
export async function meetTermAnew(
  work: Work,
  record: PrescriptionRecord,
  rule: Term,
  from: number | string,
  at: number,
): Promise<void> {
  await openTerm(work, record, rule, typeof from === 'number' ? instantFromEpoch(from) : from);
  await meetTerm(work, record, rule, at);
}

const decisionOf = (extensionId: number) => `extension-${extensionId}`;

/** The three working days for deciding on one request, from its receipt (clause 28). */
export async function openDecision(
  work: Work,
  record: PrescriptionRecord,
  extensionId: number,
  receivedAt: Date,
): Promise<void> {
  const { responsibleAccountIds } = record;
  await openDeadline(work, {
    ...caseOf(record),
    responsibleAccountIds,
    rule: 'P28_EXTENSION_DECISION',
    ref: decisionOf(extensionId),
    party: 'AUTHORITY',
    from: instantFromEpoch(receivedAt.getTime()),
  });
}

export async function meetDecision(
  work: Work,
  record: PrescriptionRecord,
  extensionId: number,
  at: Date,
): Promise<void> {
  const of = { caseKind: 'prescription', caseId: record.id, rule: 'P28_EXTENSION_DECISION' };
  await meetDeadline(work, { ...of, ref: decisionOf(extensionId) }, at);
}

/** What was to be decided was replaced by a later request. */
export async function dropDecision(
  work: Work,
  record: PrescriptionRecord,
  extensionId: number,
): Promise<void> {
  const of = { caseKind: 'prescription', caseId: record.id, rule: 'P28_EXTENSION_DECISION' };
  await cancelDeadlines(work, { ...of, ref: decisionOf(extensionId) });
}
