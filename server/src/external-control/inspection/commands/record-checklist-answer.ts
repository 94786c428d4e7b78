import { breach, dayOf } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { Work } from '../../../platform/commands/work';
import { attachFiles } from '../../../platform/files';
import type { JournalDetails } from '../../../platform/journal/journal';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { refuseUnlawful, type ViolationSeverity } from '../../case';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import type { InspectionFacts } from '../facts/inspection-facts';
import type { InspectionRecord } from '../inspection.record';

export interface AnswerInput {
  readonly pointId: number;
  readonly answer: 'MET' | 'VIOLATED' | 'NOT_APPLICABLE';
  readonly note: string | null;
  readonly severity: ViolationSeverity | null;
  readonly fileIds: readonly string[];
  /** When it was given, where it reaches us later: a phone had no network. */
  readonly answeredAt?: Date | null | undefined;
}

/** A violation needs its severity and a description, "not applicable" its reason. */
function assertComplete({ answer, note, severity }: AnswerInput): void {
  const field =
    (answer === 'VIOLATED') !== (severity !== null)
      ? 'input.severity'
      : answer !== 'MET' && !note?.trim()
        ? 'input.note'
        : undefined;
  if (field !== undefined) throw invalidInput(field);
}

/**
 * Points are answered beside each other, by several inspectors and on several screens: what the caller must have seen is
 * the last answer of this point. What else happened to the case since is no conflict.
 */
async function expectPoint(
  work: Work,
  inspection: InspectionRecord,
  expectedVersion: number,
  pointId: number,
): Promise<void> {
  const [answer] = await work.query<{ version: number }>(
    'select case_version as version from checklist_answer where point_id = $1 and inspection_id = $2',
    [pointId, inspection.id],
  );
  const seen = expectedVersion <= inspection.version && (answer?.version ?? 0) <= expectedVersion;
  if (!seen) await work.expectVersion(inspection, expectedVersion, 'inspection');
}

/** The hour that the device gives; of one whose clock is wrong, the hour at which the answer came. */
function whenGiven(answeredAt: Date | null | undefined, now: Date, { startDate }: InspectionFacts): Date {
  if (!answeredAt || answeredAt > now) return now;
  return startDate !== null && dayOf(answeredAt) < startDate ? now : answeredAt;
}

/** Answers one point of the pinned checklist; findings on points that it does not list are refused. Clauses 3 and 17. */
export function recordChecklistAnswer(
  context: RequestContext,
  request: ActRequest,
  input: AnswerInput,
): Promise<number> {
  const { answeredAt } = input;
  const record = async ({ work, inspection, facts }: Step): Promise<Outcome> => {
    const [point] = await work.query<{ number: string }>(
      'select number from inspection_checklist_point where id = $1 and inspection_id = $2',
      [input.pointId, inspection.id],
    );
    if (!point) refuseUnlawful([breach('17', 'POINT_NOT_LISTED', 'VOID')]);
    assertComplete(input);
    const givenAt = whenGiven(answeredAt, work.now, facts);
    await work.query(
      `insert into checklist_answer (inspection_id, authority_id, point_id, answer, note, severity, answered_at,
         answered_by_capacity_id, case_version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (point_id) do update set answer = excluded.answer, note = excluded.note, severity = excluded.severity,
         answered_at = excluded.answered_at, answered_by_capacity_id = excluded.answered_by_capacity_id,
         case_version = excluded.case_version`,
      [
        inspection.id,
        inspection.authorityId,
        input.pointId,
        input.answer,
        input.note?.trim() || null,
        input.severity,
        givenAt.toISOString(),
        work.actor.capacityId,
        inspection.version + 1,
      ],
    );
    const files = await attachFiles(work, input.fileIds, {
      ownerKind: 'checklistAnswer',
      ownerId: input.pointId,
      caseKind: 'inspection',
      caseId: inspection.id,
      authorityId: inspection.authorityId,
      disclosedToSubjectId: null,
    });
    const later: JournalDetails = givenAt < work.now ? { answeredAt: givenAt.toISOString() } : {};
    return { details: { number: point?.number ?? null, files, ...later } };
  };
  return act(context, 'recordChecklistAnswer', request, input, record, {
    expect: (work, inspection, expectedVersion) =>
      expectPoint(work, inspection, expectedVersion, input.pointId),
    ...(answeredAt ? { happenedAt: answeredAt } : {}),
  });
}
