import { endOfDay, startOfDay, type CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { registerIncoming } from '../paper-register';
import { cameTo } from './came-to';
import { endAct } from './end-act';
import { openDutyOfControl } from './gross-of-control';
import { factsOf } from './load-case';
import { PrescriptionRecord } from './prescription.record';
import { RemediationInformationRecord } from './remediation-information.record';
import { judgeInformation } from './rules';
import { settle } from './settle';
import { openTerm } from './terms';

/** A prescription that was given outside of the system, with the case that it belongs to. */
export interface TakenInPrescription {
  readonly inspectionId: number;
  readonly resultActId: number;
  readonly authorityId: number;
  readonly subjectId: number;
  readonly number: string;
  readonly date: CalendarDate;
  readonly reportBy: CalendarDate;
  readonly responsibleAccountIds: readonly number[];
  /** Null: not handed over yet. */
  readonly handedOverOn: CalendarDate | null;
  /** When the subject informed of every violation. */
  readonly informedOn: CalendarDate | null;
}

async function keepInformation(work: Work, record: PrescriptionRecord, on: CalendarDate): Promise<void> {
  const violations = await work.query<{ id: number }>(
    `update violation set state = 'INFORMED' where prescription_id = $1 returning id`,
    [record.id],
  );
  const receivedAt = new Date(startOfDay(on));
  const incomingPaperId = await registerIncoming(work, {
    ...cameTo(record),
    kind: 'REMEDIATION_INFORMATION',
    receivedAt,
  });
  const repository = work.manager.getRepository(RemediationInformationRecord);
  for (const { id: violationId } of violations)
    await repository.save(
      repository.create({
        prescriptionId: record.id,
        violationId,
        authorityId: record.authorityId,
        disclosedToSubjectId: record.disclosedToSubjectId,
        incomingPaperId,
        receivedAt,
        recordedAt: work.now,
        onPaper: true,
        text: '—',
        state: 'INFORMED',
        returnReason: null,
        returnedAt: null,
      }),
    );
}

/**
 * Keeps a prescription that was given on paper before the case came into the system: its terms are counted from its dates like
 * every other's, and what they say of information that came is settled. Clauses 22-1, 28, 28-1 to 28-3.
 */
export async function takeInPrescription(work: Work, given: TakenInPrescription): Promise<number> {
  const { handedOverOn, informedOn, responsibleAccountIds, ...columns } = given;
  const repository = work.manager.getRepository(PrescriptionRecord);
  const record = await repository.save(
    repository.create({
      ...columns,
      version: 0,
      withheldVersions: 0,
      closingWithheld: false,
      disclosedToSubjectId: handedOverOn === null ? null : given.subjectId,
      responsibleAccountIds: [...responsibleAccountIds],
      phase: handedOverOn === null ? 'DRAWN_UP' : 'RUNNING',
      reportDueAt: new Date(endOfDay(given.reportBy)),
      handedOverOn,
      informedAt: null,
      closedAt: null,
    }),
  );
  await work.query(
    'update violation set prescription_id = $1, disclosed_to_subject_id = $3 where inspection_id = $2',
    [record.id, given.inspectionId, record.disclosedToSubjectId],
  );
  if (handedOverOn !== null) {
    await openTerm(work, record, 'P28_1_REMEDIATION', record.reportBy);
    await openTerm(work, record, 'P28_EXTENSION_REQUEST', handedOverOn);
    await openDutyOfControl(work, record);
    if (informedOn !== null) await keepInformation(work, record, informedOn);
    await settle(work, record);
  }
  const findings =
    informedOn === null
      ? []
      : judgeInformation(await factsOf(work, record.id), Date.parse(startOfDay(informedOn)));
  await endAct(work, record, {
    event: 'prescriptionTakenIn',
    details: { date: given.date, dueDate: given.reportBy },
    findings,
  });
  return record.id;
}
