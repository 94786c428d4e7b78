import { dateOfInstant, instantFromEpoch, startOfDay } from '../../../law';
import { attachFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import type { DeliveryWay } from '../../documents';
import { act, type ActRequest, type Step } from '../act';
import { assertHappened } from '../../case';
import { assertAfter } from '../happened';
import { completes, isOfDay, judgeCorrected, type CorrectedFact } from '../rules/counter-entry-rules';
import { applyCorrection, markObjectionsAnew } from './apply-correction';

export interface CounterEntryInput {
  readonly fact: CorrectedFact;
  readonly happenedAt: Date;
  /** Of a notice: how it went out in truth. */
  readonly way: DeliveryWay | null;
  readonly reason: string;
  readonly fileIds: readonly string[];
}

interface Recorded {
  readonly at: Date | null;
  readonly way: string | null;
}

/** What the case says now of each fact. */
const RECORDED_SQL: Readonly<Record<CorrectedFact, string>> = {
  START_NOTICE: 'select sent_at as at, way from start_notice where inspection_id = $1',
  APPOINTMENT_HANDING_OVER:
    'select handed_over_at as at, null as way from inspection_start where inspection_id = $1',
  CHECKLIST_ACQUAINTANCE:
    'select acquainted_at as at, null as way from inspection_start where inspection_id = $1',
  RESULT_ACT_HANDING_OVER:
    'select handed_over_at as at, null as way from result_act where inspection_id = $1',
  RESULT_ACT_REGISTRY_MARK: `select registry_date::timestamp at time zone 'Asia/Almaty' as at, null as way from result_act where inspection_id = $1`,
  PRESCRIPTION_HANDING_OVER: `select handed_over_on::timestamp at time zone 'Asia/Almaty' as at, null as way from prescription where inspection_id = $1`,
};

async function recordedOf({ work, inspection }: Step, fact: CorrectedFact): Promise<Recorded & { at: Date }> {
  const [recorded] = await work.query<Recorded>(RECORDED_SQL[fact], [inspection.id]);
  if (!recorded?.at)
    throw new Refusal('COUNTER_ENTRY_NOTHING_RECORDED', {
      field: 'input.fact',
      params: { field: 'input.fact' },
    });
  return { at: recorded.at, way: recorded.way };
}

/** The beginning of its day in Almaty. */
const dayBegan = (at: Date): Date => new Date(startOfDay(dateOfInstant(instantFromEpoch(at.getTime()))));

const OF_START: readonly CorrectedFact[] = ['APPOINTMENT_HANDING_OVER', 'CHECKLIST_ACQUAINTANCE'];

/** What was refused is marked on that day or later. Clause 24. */
async function assertMarkAfterRefusal({ work, inspection }: Step, markedAt: Date): Promise<void> {
  const [refusal] = await work.query<{ at: Date }>(
    `select date_trunc('day', refused_at at time zone 'Asia/Almaty') at time zone 'Asia/Almaty' as at from result_act where inspection_id = $1`,
    [inspection.id],
  );
  assertHappened(markedAt, { now: work.now, after: refusal?.at ?? null, field: 'input.happenedAt' });
}

/** What happened lies between what it is about and now; a start not after the act of results that followed it. */
async function assertPossible(step: Step, fact: CorrectedFact, happenedAt: Date): Promise<void> {
  const field = 'input.happenedAt';
  if (fact === 'RESULT_ACT_REGISTRY_MARK') return assertMarkAfterRefusal(step, happenedAt);
  const ofResults = fact === 'RESULT_ACT_HANDING_OVER' || fact === 'PRESCRIPTION_HANDING_OVER';
  assertAfter(ofResults ? 'resultAct' : 'appointment', step, happenedAt, field);
  const { drawnUpAt } = step.facts;
  if (OF_START.includes(fact) && drawnUpAt !== null && happenedAt > new Date(drawnUpAt))
    throw new Refusal('COUNTER_ENTRY_AFTER_NEXT', { field, params: { at: happenedAt.toISOString() } });
}

/** The inspector says that a fact was recorded wrongly: what happened in truth, why, and by what paper. Clause 12. */
export function proposeCounterEntry(
  context: RequestContext,
  request: ActRequest,
  input: CounterEntryInput,
): Promise<number> {
  return act(context, 'proposeCounterEntry', request, input, async (step) => {
    const { work, inspection } = step;
    const { fact } = input;
    const happenedAt = fact === 'RESULT_ACT_REGISTRY_MARK' ? dayBegan(input.happenedAt) : input.happenedAt;
    const recorded = await recordedOf(step, fact);
    const way = fact === 'START_NOTICE' ? (input.way ?? recorded.way) : null;
    await assertPossible(step, fact, happenedAt);
    const isSame = isOfDay(fact)
      ? dayBegan(happenedAt).getTime() === dayBegan(recorded.at).getTime()
      : happenedAt.getTime() === recorded.at.getTime();
    if (isSame && way === recorded.way)
      throw new Refusal('COUNTER_ENTRY_SAME', { field: 'input.happenedAt' });
    const reason = input.reason.normalize('NFC').trim();
    const [entry] = await work.query<{ id: number }>(
      `insert into counter_entry (inspection_id, authority_id, fact, recorded_at, recorded_way, corrected_at, corrected_way, reason,
         proposed_at, proposed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (inspection_id, fact) where state = 'PROPOSED' do nothing returning id`,
      [
        inspection.id,
        inspection.authorityId,
        fact,
        recorded.at.toISOString(),
        recorded.way,
        happenedAt.toISOString(),
        way,
        reason,
        work.now.toISOString(),
        work.actor.name,
      ],
    );
    if (!entry) throw new Refusal('COUNTER_ENTRY_PENDING', { field: 'input.fact' });
    const files = await attachFiles(work, input.fileIds, {
      ownerKind: 'counterEntry',
      ownerId: entry.id,
      caseKind: 'inspection',
      caseId: inspection.id,
      authorityId: inspection.authorityId,
      disclosedToSubjectId: null,
    });
    return { details: { date: happenedAt.toISOString(), reason, files } };
  });
}

interface Entry {
  readonly id: number;
  readonly fact: CorrectedFact;
  readonly recordedAt: Date;
  readonly correctedAt: Date;
  readonly correctedWay: string | null;
  readonly reason: string;
}

async function lockEntry({ work, inspection }: Step, entryId: number): Promise<Entry> {
  const [entry] = await work.query<Entry>(
    `select id, fact, recorded_at as "recordedAt", corrected_at as "correctedAt", corrected_way as "correctedWay", reason
     from counter_entry where id = $1 and inspection_id = $2 and state = 'PROPOSED' for update`,
    [entryId, inspection.id],
  );
  if (!entry) throw new Refusal('NOT_FOUND', { field: 'entryId' });
  return entry;
}

async function decide(
  { work, inspection }: Step,
  id: number,
  state: 'SIGNED' | 'DECLINED',
  declineReason: string | null,
): Promise<void> {
  await work.query(
    `update counter_entry set state = $2, decided_at = $3, decided_by = $4, decline_reason = $5, disclosed_to_subject_id = $6 where id = $1`,
    [
      id,
      state,
      work.now.toISOString(),
      work.actor.name,
      declineReason,
      state === 'SIGNED' ? inspection.disclosedToSubjectId : null,
    ],
  );
}

/**
 * The head signs it: the fact stands as it happened, the terms that counted from it are counted anew, and what the law says of it
 * is kept. The entry that it corrects stays in the journal as it was written. Clause 12.
 */
export function signCounterEntry(
  context: RequestContext,
  request: ActRequest,
  entryId: number,
): Promise<number> {
  return act(context, 'signCounterEntry', request, { entryId }, async (step) => {
    const { work, inspection } = step;
    const entry = await lockEntry(step, entryId);
    const { fact, correctedAt, recordedAt, reason } = entry;
    const recorded = await recordedOf(step, fact);
    // Another entry of the same fact, or the act itself, came between.
    if (recorded.at.getTime() !== recordedAt.getTime()) throw new Refusal('STALE_VERSION');
    await assertPossible(step, fact, correctedAt);
    const findings = judgeCorrected(step.facts, fact, instantFromEpoch(correctedAt.getTime()));
    const moved = await applyCorrection(step, entry);
    if (completes(fact)) findings.push(...(await markObjectionsAnew(step)));
    await decide(step, entry.id, 'SIGNED', null);
    await work.query(
      `update stored_file set disclosed_to_subject_id = $2 where owner_kind = 'counterEntry' and owner_id = $1`,
      [entry.id, inspection.disclosedToSubjectId],
    );
    for (const { rule, earlierDueDate, dueDate } of moved)
      await work.query(
        `insert into counter_entry_move (counter_entry_id, authority_id, disclosed_to_subject_id, rule, earlier_due_date, due_date)
         values ($1, $2, $3, $4, $5, $6)`,
        [entry.id, inspection.authorityId, inspection.disclosedToSubjectId, rule, earlierDueDate, dueDate],
      );
    const [first] = moved;
    return {
      findings,
      details: {
        recordedBefore: recordedAt.toISOString(),
        date: correctedAt.toISOString(),
        reason,
        ...(first ? { earlierDueDate: first.earlierDueDate, dueDate: first.dueDate } : {}),
      },
    };
  });
}

/** The head does not sign it, with the reason: the fact stands as it was recorded. Clause 12. */
export function declineCounterEntry(
  context: RequestContext,
  request: ActRequest,
  entryId: number,
  given: string,
): Promise<number> {
  const reason = given.normalize('NFC').trim();
  return act(context, 'declineCounterEntry', request, { entryId, reason }, async (step) => {
    const { id } = await lockEntry(step, entryId);
    await decide(step, id, 'DECLINED', reason);
    return { details: { reason } };
  });
}
