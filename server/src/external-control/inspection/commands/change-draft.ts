import { passDutyOn } from '../../../deadlines';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { findHeirOfCase } from '../../../registry';
import { refuseUnlawful } from '../../case';
import { act, type ActRequest } from '../act';
import { judgeWithoutAssignment } from '../rules/jurisdiction-rules';
import { checkDraft, type ControlColumns } from './draft-inspection';
import { freeComplaints, passComplaintsOn } from './free-complaints';
import { controlDraft, draftColumns, writeDraft, type ControlDraft, type DraftInput } from './write-draft';

/** Writes a draft anew. */
export function reviseInspectionDraft(
  context: RequestContext,
  request: ActRequest,
  input: DraftInput,
): Promise<number> {
  return act(context, 'reviseInspectionDraft', request, input, async ({ work, inspection }) => {
    await checkDraft(work, input);
    Object.assign(inspection, draftColumns(input));
    await writeDraft(work, inspection, input);
    return {};
  });
}

/**
 * Writes the draft of a control anew: its line and its subject stay, or the subject's legal successor comes (clause 7), and so does the
 * assignment by which the Agency opened it, or another one in its place (clause 9).
 */
export function revisePreventiveControl(
  context: RequestContext,
  request: ActRequest,
  given: ControlDraft,
  columns: ControlColumns,
): Promise<number> {
  return act(context, 'revisePreventiveControl', request, { ...given, ...columns }, async (step) => {
    const { work, inspection, facts } = step;
    refuseUnlawful(judgeWithoutAssignment(facts, given.assignmentId));
    const subjectId = facts.line?.subjectId ?? (await findHeirOfCase(work, inspection));
    const input = controlDraft(given, subjectId);
    await checkDraft(work, input);
    Object.assign(inspection, draftColumns(input), columns);
    await writeDraft(work, inspection, input);
    return {};
  });
}

/** The head has the inspection after gross violations appointed before the remedy-by date, with the reason. Clause 6-2; D1. */
export function orderEarlyInspection(
  context: RequestContext,
  request: ActRequest,
  given: string,
): Promise<number> {
  const reason = given.trim();
  return act(context, 'orderEarlyInspection', request, { reason }, async ({ work, inspection }) => {
    inspection.earlyOrderReason = reason;
    inspection.earlyOrderedAt = work.now;
    return { details: { reason } };
  });
}

/** Lays a draft aside: nothing was appointed, the subject never hears of it. */
export function withdrawInspectionDraft(
  context: RequestContext,
  request: ActRequest,
  reason: string,
): Promise<number> {
  return act(context, 'withdrawInspectionDraft', request, { reason }, async ({ work, inspection }) => {
    const { id, cancelledInspectionId } = inspection;
    await passDutyOn(work, id, cancelledInspectionId);
    inspection.withdrawalReason = reason.trim();
    if (cancelledInspectionId === null) await freeComplaints(work, inspection, reason.trim());
    else await passComplaintsOn(work, id, cancelledInspectionId);
    return { next: 'WITHDRAWN', details: { reason: reason.trim() } };
  });
}

/** Legal acts and materials that were studied before the inspection (clause 15). */
export function recordPreparation(
  context: RequestContext,
  request: ActRequest,
  materials: readonly string[],
): Promise<number> {
  return act(context, 'recordPreparation', request, { materials }, async ({ work, inspection }) => {
    const studied = materials.map((material) => material.trim());
    const field = 'input.materials';
    if (studied.length === 0 || studied.includes('')) throw invalidInput(field);
    inspection.studiedMaterials = studied;
    inspection.studiedAt = work.now;
    return { details: { count: studied.length } };
  });
}
