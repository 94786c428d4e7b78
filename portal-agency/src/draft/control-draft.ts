import type { PreventiveControlInput } from '../generated/graphql';
import type { Case } from '../case/case-view';

/** A control as it is typed; one object a line. */
export interface ControlDraft {
  subjectMatter: string;
  objects: string;
  businessSupport: boolean;
  periodFrom: string;
  periodTo: string;
  checklistId: string;
  /** points to be checked (clause 17); none chosen means every point */
  pointIds: string[];
  inspectorIds: string[];
  termWorkingDays: number | undefined;
  termReason: string;
  plannedStart: string;
  assignmentId: string;
}

/** What the form starts from: nothing, or a stored draft that is corrected. */
export function controlDraftOf(control?: Case): ControlDraft {
  return {
    subjectMatter: control?.subjectMatter ?? '',
    objects: control?.objects.join('\n') ?? '',
    businessSupport: control?.businessSupport ?? false,
    periodFrom: control?.periodFrom ?? '',
    periodTo: control?.periodTo ?? '',
    checklistId: '',
    pointIds: [],
    inspectorIds: control?.inspectors.map(({ capacity }) => capacity.id) ?? [],
    termWorkingDays: control?.termWorkingDays,
    termReason: control?.termReason ?? '',
    plannedStart: control?.plannedStart ?? '',
    assignmentId: control?.assignmentId ?? '',
  };
}

/** Names of fields without which the draft cannot be kept. What the law demands beyond that the server says. */
export function missingControlFields(draft: ControlDraft): ReadonlySet<string> {
  const need = [
    'subjectMatter',
    'periodFrom',
    'periodTo',
    'checklistId',
    'termReason',
    'plannedStart',
  ] as const;
  const missing = new Set<string>(need.filter((name) => !draft[name].trim()));
  if (!draft.termWorkingDays) missing.add('termWorkingDays');
  if (draft.inspectorIds.length === 0) missing.add('inspectorIds');
  return missing;
}

/** The API's input. Call it only when `missingControlFields` is empty. */
export function toControlInput(draft: ControlDraft): PreventiveControlInput {
  const { assignmentId, objects, pointIds, termWorkingDays, ...own } = draft;
  return {
    ...own,
    objects: objects
      .split('\n')
      .map((object) => object.trim())
      .filter(Boolean),
    pointIds: pointIds.length > 0 ? pointIds : null,
    termWorkingDays: termWorkingDays ?? 0,
    assignmentId: assignmentId || null,
  };
}
