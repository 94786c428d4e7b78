import type { UploadedFile } from '@qadagalau/portal-kit';
import type { DraftInspectionInput, GroundKind, InspectionScope, SubjectKind } from '../generated/graphql';
import type { Case } from '../case/case-view';
import { withAccount } from '../case/specialist-account';

/** A ground as it is typed; files already stored keep their ids, new ones are added. */
export interface GroundDraft {
  kind: GroundKind;
  basisNumber: string;
  basisDate: string;
  basisText: string;
  personName: string;
  violatedRight: string;
  publicServiceId: string;
  publicServiceName: string;
  factDate: string;
  prescriptionId: string;
  criminalProcedureArticle: string;
  civilLawRelation: string;
  informationSought: string;
  relatedInspectionId: string;
  files: UploadedFile[];
}

export interface InspectionDraft {
  subjectId: string;
  subjectName: string;
  subjectKind: SubjectKind | null;
  grounds: GroundDraft[];
  subjectMatter: string;
  scope: InspectionScope;
  periodFrom: string;
  periodTo: string;
  checklistId: string;
  /** points to be checked (clause 17); none chosen means every point */
  pointIds: string[];
  inspectorIds: string[];
  /** capacities of those whom the act brings in with an account (clause 11) */
  specialistIds: string[];
  termWorkingDays: number | undefined;
  termReason: string;
  plannedStart: string;
  assignmentId: string;
}

export function emptyGround(): GroundDraft {
  return {
    kind: 'CONSUMER_ADDRESS',
    basisNumber: '',
    basisDate: '',
    basisText: '',
    personName: '',
    violatedRight: '',
    publicServiceId: '',
    publicServiceName: '',
    factDate: '',
    prescriptionId: '',
    criminalProcedureArticle: '',
    civilLawRelation: '',
    informationSought: '',
    relatedInspectionId: '',
    files: [],
  };
}

export function emptyDraft(): InspectionDraft {
  return {
    subjectId: '',
    subjectName: '',
    subjectKind: null,
    grounds: [emptyGround()],
    subjectMatter: '',
    scope: 'SINGLE_FACT',
    periodFrom: '',
    periodTo: '',
    checklistId: '',
    pointIds: [],
    inspectorIds: [],
    specialistIds: [],
    termWorkingDays: undefined,
    termReason: '',
    plannedStart: '',
    assignmentId: '',
  };
}

/** What the form starts from when a stored draft is corrected. The checklist is found again by its code. */
export function draftOf(inspection: Case): InspectionDraft {
  return {
    ...emptyDraft(),
    subjectId: inspection.subject.id,
    subjectName: inspection.subject.name,
    subjectKind: inspection.subject.kind,
    grounds: inspection.grounds.map((ground) => ({
      kind: ground.kind,
      basisNumber: ground.basisNumber ?? '',
      basisDate: ground.basisDate ?? '',
      basisText: ground.basisText,
      personName: ground.personName ?? '',
      violatedRight: ground.violatedRight ?? '',
      publicServiceId: ground.publicService?.id ?? '',
      publicServiceName: ground.publicService?.name ?? '',
      factDate: ground.factDate ?? '',
      prescriptionId: ground.prescription?.id ?? '',
      criminalProcedureArticle: ground.criminalProcedureArticle ?? '',
      civilLawRelation: ground.civilLawRelation ?? '',
      informationSought: ground.informationSought ?? '',
      relatedInspectionId: ground.relatedInspectionId ?? '',
      files: ground.files.map(({ id, name, size }) => ({ id, name, size })),
    })),
    subjectMatter: inspection.subjectMatter,
    scope: inspection.scope,
    periodFrom: inspection.periodFrom ?? '',
    periodTo: inspection.periodTo ?? '',
    inspectorIds: inspection.inspectors.map((inspector) => inspector.capacity.id),
    specialistIds: inspection.specialists.flatMap(({ capacityId }) => capacityId ?? []),
    termWorkingDays: inspection.termWorkingDays,
    termReason: inspection.termReason,
    plannedStart: inspection.plannedStart,
    assignmentId: inspection.assignmentId ?? '',
  };
}

const orNull = (text: string): string | null => text.trim() || null;

/** The API's input. Call it only when `missingFields` is empty. */
export function toInput(draft: InspectionDraft): DraftInspectionInput {
  return {
    subjectId: draft.subjectId,
    grounds: draft.grounds.map((ground) => ({
      kind: ground.kind,
      basisNumber: orNull(ground.basisNumber),
      basisDate: orNull(ground.basisDate),
      basisText: ground.basisText.trim(),
      personName: orNull(ground.personName),
      violatedRight: orNull(ground.violatedRight),
      publicServiceId: orNull(ground.publicServiceId),
      factDate: orNull(ground.factDate),
      prescriptionId: orNull(ground.prescriptionId),
      criminalProcedureArticle: orNull(ground.criminalProcedureArticle),
      civilLawRelation: orNull(ground.civilLawRelation),
      informationSought: orNull(ground.informationSought),
      relatedInspectionId: orNull(ground.relatedInspectionId),
      fileIds: ground.files.map((file) => file.id),
    })),
    subjectMatter: draft.subjectMatter.trim(),
    scope: draft.scope,
    periodFrom: orNull(draft.periodFrom),
    periodTo: orNull(draft.periodTo),
    checklistId: draft.checklistId,
    pointIds: draft.pointIds.length > 0 ? draft.pointIds : null,
    inspectorIds: draft.inspectorIds,
    specialists: draft.specialistIds.map(withAccount),
    termWorkingDays: draft.termWorkingDays ?? 0,
    termReason: draft.termReason.trim(),
    plannedStart: draft.plannedStart,
    assignmentId: orNull(draft.assignmentId),
  };
}

/** Does a ground rest on a paper from outside? Prescriptions and running inspections the system holds itself. */
export function restsOnPaper(kind: GroundKind): boolean {
  return !kind.endsWith('PRESCRIPTION_CONTROL') && kind !== 'COUNTER_INSPECTION';
}

export function withoutPaper({ grounds }: InspectionDraft): boolean {
  return grounds.some(({ kind, files }) => files.length === 0 && restsOnPaper(kind));
}

/** Names of fields without which the draft cannot be kept. What the law demands beyond that the server says. */
export function missingFields(draft: InspectionDraft): ReadonlySet<string> {
  const missing = new Set<string>();
  const need = ['subjectId', 'subjectMatter', 'checklistId', 'termReason', 'plannedStart'] as const;
  for (const name of need) if (!draft[name].trim()) missing.add(name);
  if (!draft.termWorkingDays) missing.add('termWorkingDays');
  if (draft.inspectorIds.length === 0) missing.add('inspectorIds');
  draft.grounds.forEach((ground, index) => {
    if (!ground.basisText.trim()) missing.add(`ground:${index}`);
  });
  return missing;
}
