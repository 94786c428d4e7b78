import { breach } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { attachFiles } from '../../../platform/files';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseUnlawful, type ViolationSeverity } from '../../case';
import { act, type ActRequest } from '../act';

export interface AnswerInput {
  readonly pointId: number;
  readonly answer: 'MET' | 'VIOLATED' | 'NOT_APPLICABLE';
  readonly note: string | null;
  readonly severity: ViolationSeverity | null;
  readonly fileIds: readonly string[];
}

/** A violation needs its severity and a description, "not applicable" its reason. */
function assertComplete({ answer, note, severity }: AnswerInput): void {
  const field =
    (answer === 'VIOLATED') !== (severity !== null)
      ? 'input.severity'
      : answer !== 'MET' && !note?.trim()
        ? 'input.note'
        : undefined;
  if (field !== undefined) throw new Refusal('INVALID_INPUT', { params: { field }, field });
}

/** Answers one point of the pinned checklist; findings on points that it does not list are refused. Clauses 3 and 17. */
export function recordChecklistAnswer(
  context: RequestContext,
  request: ActRequest,
  input: AnswerInput,
): Promise<number> {
  return act(context, 'recordChecklistAnswer', request, input, async ({ work, inspection }) => {
    const [point] = await work.query<{ number: string }>(
      'select number from inspection_checklist_point where id = $1 and inspection_id = $2',
      [input.pointId, inspection.id],
    );
    if (!point) refuseUnlawful([breach('17', 'POINT_NOT_LISTED', 'VOID')]);
    assertComplete(input);
    await work.query(
      `insert into checklist_answer (inspection_id, authority_id, point_id, answer, note, severity, answered_at, answered_by_capacity_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (point_id) do update set answer = excluded.answer, note = excluded.note, severity = excluded.severity,
         answered_at = excluded.answered_at, answered_by_capacity_id = excluded.answered_by_capacity_id`,
      [
        inspection.id,
        inspection.authorityId,
        input.pointId,
        input.answer,
        input.note?.trim() || null,
        input.severity,
        work.now.toISOString(),
        work.actor.capacityId,
      ],
    );
    await attachFiles(work, input.fileIds, {
      ownerKind: 'checklistAnswer',
      ownerId: input.pointId,
      caseKind: 'inspection',
      caseId: inspection.id,
      authorityId: inspection.authorityId,
      disclosedToSubjectId: null,
    });
    return { details: { number: point?.number ?? null } };
  });
}
