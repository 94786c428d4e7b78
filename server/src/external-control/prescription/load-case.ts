import { In, type EntityManager } from 'typeorm';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { InformationRequestRecord } from './information-request.record';
import { PrescriptionRecord } from './prescription.record';
import type { PrescriptionRuleFacts, ViolationFacts } from './rules';
import { stateAt, type PrescriptionState } from './states';

/** A prescription with all that its rules look at. */
export interface PrescriptionCase {
  readonly record: PrescriptionRecord;
  readonly request: InformationRequestRecord | null;
  readonly violations: readonly ViolationFacts[];
}

type ViolationRow = ViolationFacts & { prescriptionId: number };

/** Loads several prescriptions in three statements. Those that the actor may not see are left out. */
export async function loadCases(manager: EntityManager, ids: readonly number[], lock: boolean): Promise<Map<number, PrescriptionCase>> {
  const where = { id: In([...ids]) };
  const records = await manager
    .getRepository(PrescriptionRecord)
    .find({ where, ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}) });
  const requests = await manager.getRepository(InformationRequestRecord).find({ where: { prescriptionId: In([...ids]) } });
  const violations: ViolationRow[] = await manager.query(
    `select id, prescription_id as "prescriptionId", severity, state from violation
     where prescription_id = any($1) order by position`,
    [[...ids]],
  );
  return new Map(
    records.map((record) => [
      record.id,
      {
        record,
        request: requests.find(({ prescriptionId }) => prescriptionId === record.id) ?? null,
        violations: violations.filter(({ prescriptionId }) => prescriptionId === record.id),
      },
    ]),
  );
}

/** Locks one prescription for a command. @throws Refusal NOT_FOUND */
export async function lockCase(work: Work, id: number): Promise<PrescriptionCase> {
  const found = (await loadCases(work.manager, [id], true)).get(id);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

export function ruleFacts({ record, request, violations }: PrescriptionCase): PrescriptionRuleFacts {
  return {
    reportBy: record.reportBy,
    violations,
    requestSent: Boolean(request?.sentAt),
    requestReceived: Boolean(request?.receivedAt),
  };
}

export function stateOf({ record, request }: PrescriptionCase, now: Date): PrescriptionState {
  const facts = {
    phase: record.phase,
    reportDueAt: record.reportDueAt.getTime(),
    informed: record.informedAt !== null,
    request: request && {
      sent: request.sentAt !== null,
      answered: request.answeredAt !== null,
      answerDueAt: request.answerDueAt?.getTime() ?? null,
    },
  };
  return stateAt(facts, now.getTime());
}

/** What deadlines, duties and findings of the case are opened with. */
export function caseOf(record: PrescriptionRecord) {
  return {
    caseKind: 'prescription' as const,
    caseId: record.id,
    caseNumber: record.number,
    inspectionId: record.inspectionId,
    authorityId: record.authorityId,
    subjectId: record.subjectId,
    disclosedToSubjectId: record.disclosedToSubjectId,
  };
}
