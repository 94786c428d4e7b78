import { dayOf, DEFAULT_EDITION_ID, type CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseSucceeded } from '../../../registry';
import { nextCaseNumber, withLaw } from '../../case';
import type { Procedure } from '../../documents';
import { columnsOf, InspectionRecord } from '../inspection.record';
import { calendarOfWork } from '../../../working-calendar';
import { PROCEDURE_FACTS } from '../procedures';
import { endDatesOf } from '../rules/appointment-rules';
import { draftColumns, writeDraft, type DraftInput } from './write-draft';

interface DraftOrigin {
  readonly authorityId: number;
  /** A control with a visit: its line, and what its draft says beside (clauses 6-1, 7). */
  readonly control?: ControlColumns & {
    readonly listLineId: number | null;
    /** Where the list was approved before it could be kept here. */
    readonly earlierList?: ReturnType<typeof columnsOf>;
  };
  /** Drafted anew from a case whose appointment was cancelled. */
  readonly cancelledInspectionId?: number;
}

/** What the draft of a control says beside that of an inspection. */
export interface ControlColumns {
  readonly objects: string[];
  readonly businessSupport: boolean;
}

/** The subject and other ids that a draft names must be there. @throws Refusal INVALID_INPUT */
async function assertKnown(work: Work, input: DraftInput): Promise<void> {
  const subjects = await work.query('select 1 as one from inspected_subject where id = $1', [
    input.subjectId,
  ]);
  const field = 'input.subjectId';
  if (subjects.length === 0) throw invalidInput(field);
  await refuseSucceeded(work, input.subjectId, field);
  const missing = await work.query<{ field: string }>(
    `select w.field from jsonb_to_recordset($1::jsonb) as w(field text, kind text, id int)
     where (w.kind = 'service' and not exists (select from public_service s where s.id = w.id))
        or (w.kind = 'prescription' and not exists (select from prescription p where p.id = w.id))
        or (w.kind = 'inspection' and not exists (select from inspection i where i.id = w.id))`,
    [
      JSON.stringify(
        input.grounds.flatMap((ground, i) =>
          [
            { field: `input.grounds.${i}.publicServiceId`, kind: 'service', id: ground.publicServiceId },
            { field: `input.grounds.${i}.prescriptionId`, kind: 'prescription', id: ground.prescriptionId },
            {
              field: `input.grounds.${i}.relatedInspectionId`,
              kind: 'inspection',
              id: ground.relatedInspectionId,
            },
          ].filter(({ id }) => id !== null),
        ),
      ),
    ],
  );
  const first = missing[0]?.field;
  if (first !== undefined) throw invalidInput(first);
}

/** @throws Refusal INVALID_INPUT, and DATE_OUTSIDE_CALENDAR for a start that no calendar covers */
export async function checkDraft(work: Work, input: DraftInput): Promise<void> {
  const { calendar } = await calendarOfWork(work);
  await withLaw(async () => void endDatesOf(input.plannedStart, 1, DEFAULT_EDITION_ID, calendar));
  await assertKnown(work, input);
}

export async function numberOf(
  work: Work,
  procedure: Procedure,
  authorityId: number,
  today: CalendarDate,
): Promise<string> {
  const year = Number(today.slice(0, 4));
  const [office] = await work.query<{ code: string }>('select code from authority where id = $1', [
    authorityId,
  ]);
  const region = office && /^\d/.test(office.code) ? office.code.slice(0, 2) : '00';
  const { series } = PROCEDURE_FACTS[procedure];
  const kind = procedure === 'INSPECTION' ? 'inspection' : 'preventive-control';
  const last = await nextCaseNumber(work, kind, authorityId, year);
  return `${series}-${region}-${year}-${String(last).padStart(4, '0')}`;
}

/** Opens a case as a draft of its office. @returns its id */
export async function openDraft(
  work: Work,
  input: DraftInput,
  { authorityId, control, cancelledInspectionId }: DraftOrigin,
): Promise<InspectionRecord> {
  await checkDraft(work, input);
  const today = dayOf(work.now);
  const procedure = control ? 'PREVENTIVE_CONTROL' : 'INSPECTION';
  const repository = work.manager.getRepository(InspectionRecord);
  const inspection = await repository.save({
    ...draftColumns(input),
    version: 1,
    withheldVersions: 0,
    procedure,
    listLineId: control?.listLineId ?? null,
    ...(control?.earlierList ?? columnsOf(null)),
    objects: control?.objects ?? [],
    businessSupport: control?.businessSupport ?? false,
    earlyOrderReason: null,
    earlyOrderedAt: null,
    state: 'DRAFT' as const,
    number: await numberOf(work, procedure, authorityId, today),
    authorityId,
    disclosedToSubjectId: null,
    edition: DEFAULT_EDITION_ID,
    endDate: null,
    endDateStrict: null,
    studiedMaterials: [],
    studiedAt: null,
    appointedAt: null,
    appointedByCapacityId: null,
    actNumber: null,
    actDate: null,
    startDate: null,
    completedOn: null,
    closedAt: null,
    withdrawalReason: null,
    appointmentCancelledAt: null,
    groundLeftAt: null,
    cancelledInspectionId: cancelledInspectionId ?? null,
    assignmentId: null,
    assignmentNumber: null,
    assignmentDate: null,
    assignmentBy: null,
    originPrescriptionId: null,
    originInspectionId: null,
    createdAt: work.now,
    createdByCapacityId: work.actor.capacityId,
  });
  await writeDraft(work, inspection, input);
  work.journal({
    action: control ? 'preventiveControlOpened' : 'inspectionDrafted',
    caseKind: 'inspection',
    caseId: inspection.id,
    caseVersion: 1,
    authorityId: inspection.authorityId,
    disclosedToSubjectId: null,
    details: { number: inspection.number },
  });
  return inspection;
}

/** Opens an inspection as a draft of the actor's own office; nobody outside of it sees it. */
export async function draftInspection(
  context: RequestContext,
  input: DraftInput,
  idempotencyKey: string,
): Promise<number> {
  return context.execute({ name: 'draftInspection', idempotencyKey, input }, async (work) => {
    const { authorityId } = work.actor;
    work.authorize('draftInspection', 'Inspection', { authorityId, disclosedToSubjectId: null });
    if (authorityId === null) throw new Refusal('FORBIDDEN');
    return (await openDraft(work, input, { authorityId })).id;
  });
}
