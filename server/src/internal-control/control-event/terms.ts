import { cancelDeadlines, meetDeadline, openDeadline } from '../../deadlines';
import type { Work } from '../../platform/commands/work';
import { EVENT_CASE } from './act';
import type { ControlEventRecord } from './control-event.record';

const shared = ({ id, number, authorityId, objectId }: ControlEventRecord) => ({
  caseKind: EVENT_CASE,
  caseId: id,
  caseNumber: number,
  inspectionId: null,
  authorityId,
  subjectId: objectId,
  party: 'SUBJECT' as const,
});

/** A term that the controlling body has to keep: it stands on its own list of work alone. */
export async function openBodyTerm(
  work: Work,
  event: ControlEventRecord,
  rule: string,
  from: string,
): Promise<void> {
  await openDeadline(work, { ...shared(event), disclosedToSubjectId: event.bodyId, rule, from });
}

/** A term of the object: the controlling body reads it, and is alarmed when it was missed. */
export async function openObjectTerm(
  work: Work,
  event: ControlEventRecord,
  rule: string,
  from: string,
  ref = '',
): Promise<void> {
  await openDeadline(work, {
    ...shared(event),
    disclosedToSubjectId: event.objectId,
    alsoDisclosedToSubjectId: event.bodyId === event.objectId ? null : event.bodyId,
    rule,
    from,
    ref,
  });
}

export async function meetTerm(
  work: Work,
  event: ControlEventRecord,
  rule: string,
  at: Date,
  ref = '',
): Promise<void> {
  await meetDeadline(work, { caseKind: EVENT_CASE, caseId: event.id, rule, ref }, at);
}

export async function dropTerm(work: Work, event: ControlEventRecord, rule: string): Promise<void> {
  await cancelDeadlines(work, { caseKind: EVENT_CASE, caseId: event.id, rule });
}
