import { breach, dayOf, instantFromEpoch } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { Work } from '../../../platform/commands/work';
import { attachFiles } from '../../../platform/files';
import type { JournalDetails } from '../../../platform/journal/journal';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { refuseUnlawful, type ViolationSeverity } from '../../case';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import type { InspectionFacts } from '../facts/inspection-facts';
import { assertAfter } from '../happened';
import type { InspectionRecord } from '../inspection.record';
import { judgeAnsweredOn } from '../rules/field-rules';
import { wasGivenBeforeAct } from '../rules/result-rules';
import { keepLateAnswer } from './keep-late-answer';

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

/** House parameter: a device's clock may be so far ahead, and what it has just given counts as given now. */
const CLOCK_AHEAD_MS = 5 * 60_000;

/**
 * The hour that the device gives. One before the start, or one that has not come, is refused as of any other fact: an hour that cannot
 * be opens nothing that a suspension forbids (17, 20).
 * @throws Refusal FACT_IN_FUTURE, FACT_BEFORE_CASE
 */
function whenGiven(answeredAt: Date | null | undefined, step: Step): Date {
  const { now } = step.work;
  if (!answeredAt) return now;
  const ahead = answeredAt.getTime() - now.getTime();
  const givenAt = ahead > 0 && ahead <= CLOCK_AHEAD_MS ? now : answeredAt;
  assertAfter('start', step, givenAt, 'input.answeredAt');
  return givenAt;
}

/** @throws Refusal REFUSED_BY_LAW for a point that the checklist does not list */
async function numberOf({ work, inspection }: Step, pointId: number): Promise<string> {
  const [point] = await work.query<{ number: string }>(
    'select number from inspection_checklist_point where id = $1 and inspection_id = $2',
    [pointId, inspection.id],
  );
  if (!point) refuseUnlawful([breach('17', 'POINT_NOT_LISTED', 'VOID')]);
  return point?.number ?? '';
}

/**
 * Answers one point of the pinned checklist; findings on points that it does not list are refused. Clauses 3 and 17. What was given before the
 * result act and comes after it is kept beside it (22).
 */
export function recordChecklistAnswer(
  context: RequestContext,
  request: ActRequest,
  input: AnswerInput,
): Promise<number> {
  const { answeredAt } = input;
  const record = async (step: Step): Promise<Outcome> => {
    const { work, inspection, facts } = step;
    const number = await numberOf(step, input.pointId);
    assertComplete(input);
    const givenAt = whenGiven(answeredAt, step);
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
    const claimed: JournalDetails = answeredAt ? { answeredAt: answeredAt.toISOString() } : {};
    return {
      findings: judgeAnsweredOn(facts, dayOf(givenAt)),
      details: { number, files, ...claimed },
    };
  };
  const belated = {
    is: (facts: InspectionFacts) =>
      answeredAt ? wasGivenBeforeAct(facts, instantFromEpoch(answeredAt.getTime())) : false,
    keep: async (step: Step) => {
      const number = await numberOf(step, input.pointId);
      assertComplete(input);
      return keepLateAnswer(step, number, input, whenGiven(answeredAt, step));
    },
  };
  return act(context, 'recordChecklistAnswer', request, input, record, {
    expect: (work, inspection, expectedVersion) =>
      expectPoint(work, inspection, expectedVersion, input.pointId),
    ...(answeredAt ? { happenedAt: answeredAt, belated } : {}),
  });
}
