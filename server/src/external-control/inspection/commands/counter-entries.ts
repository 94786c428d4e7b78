import { overtakeFindings } from '../../../deadlines';
import { dayOf, instantFromEpoch, startOfDay } from '../../../law';
import { attachFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import type { DeliveryWay } from '../../documents';
import { assertBeforeEntry } from '../../paper-register';
import { act, type ActRequest, type Step } from '../act';
import { assertHappened } from '../../case';
import { RECORDED_FACTS, recordedSql } from '../facts/recorded-facts';
import { completes, judgeCorrected, type CorrectedFact } from '../rules/counter-entry-rules';
import { COUNTER_ENTRY_ACTS, type CounterEntryState } from '../rules/counter-entry-states';
import { applyCorrection, markObjectionsAnew } from './apply-correction';

export interface CounterEntryInput {
  readonly fact: CorrectedFact;
  /** Which one, where the case has several of it. */
  readonly recordId: number | null;
  readonly happenedAt: Date;
  /** Of a notice: how it went out in truth. */
  readonly way: DeliveryWay | null;
  /** Of a mark: its number in truth; as recorded where left out. */
  readonly number: string | null;
  readonly reason: string;
  readonly fileIds: readonly string[];
}

interface Recorded {
  readonly id: number;
  readonly at: Date;
  readonly way: string | null;
  readonly number: string | null;
  readonly label: string | null;
  readonly after: Date | null;
  readonly before: Date | null;
  /** When it was entered in the register of what came in. */
  readonly registeredAt: Date | null;
}

/** @param recordId which one, where the case has several. @throws Refusal COUNTER_ENTRY_NOTHING_RECORDED, COUNTER_ENTRY_WHICH */
async function recordedOf(
  { work, inspection }: Step,
  fact: CorrectedFact,
  recordId: number | null,
): Promise<Recorded> {
  const rows = await work.query<Recorded>(recordedSql(fact), [inspection.id, recordId]);
  const [recorded] = rows;
  if (!recorded)
    throw new Refusal('COUNTER_ENTRY_NOTHING_RECORDED', {
      field: 'input.fact',
      params: { field: 'input.fact' },
    });
  if (rows.length > 1)
    throw new Refusal('COUNTER_ENTRY_WHICH', {
      field: 'input.recordId',
      params: { field: 'input.recordId' },
    });
  return recorded;
}

/** The beginning of its day in Almaty. */
const dayBegan = (at: Date): Date => new Date(startOfDay(dayOf(at)));

const OF_START: readonly CorrectedFact[] = [
  'APPOINTMENT_HANDING_OVER',
  'CHECKLIST_ACQUAINTANCE',
  'START_REFUSAL_PROTOCOL',
];

/** What happened lies between what it is about and now, not after what followed from it, and what came not after its own entry. */
function assertPossible(
  { work }: Step,
  fact: CorrectedFact,
  happenedAt: Date,
  { after, before, registeredAt }: Recorded,
): void {
  const field = 'input.happenedAt';
  const { day } = RECORDED_FACTS[fact];
  assertHappened(happenedAt, { now: work.now, after: day && after ? dayBegan(after) : after, field });
  if (before !== null && happenedAt > before) {
    const code = OF_START.includes(fact) ? 'COUNTER_ENTRY_AFTER_NEXT' : 'COUNTER_ENTRY_AFTER_FOLLOWING';
    throw new Refusal(code, { field, params: { at: happenedAt.toISOString() } });
  }
  assertBeforeEntry(happenedAt, registeredAt, field);
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
    const { day, way: hasWay, number: hasNumber, label } = RECORDED_FACTS[fact];
    const happenedAt = day ? dayBegan(input.happenedAt) : input.happenedAt;
    const recorded = await recordedOf(step, fact, input.recordId);
    const way = hasWay ? (input.way ?? recorded.way) : null;
    const number = hasNumber ? (input.number?.trim() ?? recorded.number) : null;
    assertPossible(step, fact, happenedAt, recorded);
    const isSame = day
      ? dayBegan(happenedAt).getTime() === dayBegan(recorded.at).getTime()
      : happenedAt.getTime() === recorded.at.getTime();
    if (isSame && way === recorded.way && number === recorded.number)
      throw new Refusal('COUNTER_ENTRY_SAME', { field: 'input.happenedAt' });
    const reason = input.reason.normalize('NFC').trim();
    const [entry] = await work.query<{ id: number }>(
      `insert into counter_entry (inspection_id, authority_id, fact, recorded_at, recorded_way, corrected_at, corrected_way, reason,
         proposed_at, proposed_by, record_id, record_label, recorded_number, corrected_number)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       on conflict (inspection_id, fact, coalesce(record_id, 0)) where state = 'PROPOSED' do nothing returning id`,
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
        label === undefined ? null : recorded.id,
        recorded.label,
        recorded.number,
        number,
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
  readonly state: CounterEntryState;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly fact: CorrectedFact;
  readonly recordId: number | null;
  readonly recordedAt: Date;
  readonly correctedAt: Date;
  readonly correctedWay: string | null;
  readonly recordedNumber: string | null;
  readonly correctedNumber: string | null;
  readonly reason: string;
}

/** @throws Refusal NOT_FOUND; COUNTER_ENTRY_SIGNED_ALREADY, COUNTER_ENTRY_DECLINED_ALREADY for one that was decided, by whom and when */
async function lockEntry({ work, inspection }: Step, entryId: number): Promise<Entry> {
  const [entry] = await work.query<Entry>(
    `select id, state, decided_at as "decidedAt", decided_by as "decidedBy", fact, record_id as "recordId", recorded_at as "recordedAt", corrected_at as "correctedAt", corrected_way as "correctedWay",
       recorded_number as "recordedNumber", corrected_number as "correctedNumber", reason
     from counter_entry where id = $1 and inspection_id = $2 for update`,
    [entryId, inspection.id],
  );
  if (!entry) throw new Refusal('NOT_FOUND', { field: 'entryId' });
  const decided = {
    params: { at: entry.decidedAt?.toISOString() ?? null, by: entry.decidedBy },
    field: 'entryId',
  };
  if (entry.state === 'SIGNED') throw new Refusal('COUNTER_ENTRY_SIGNED_ALREADY', decided);
  if (entry.state === 'DECLINED') throw new Refusal('COUNTER_ENTRY_DECLINED_ALREADY', decided);
  return entry;
}

async function decide(
  { work }: Step,
  id: number,
  state: 'SIGNED' | 'DECLINED',
  declineReason: string | null,
  disclosedToSubjectId: number | null = null,
): Promise<void> {
  await work.query(
    `update counter_entry set state = $2, decided_at = $3, decided_by = $4, decline_reason = $5, disclosed_to_subject_id = $6 where id = $1`,
    [id, state, work.now.toISOString(), work.actor.name, declineReason, disclosedToSubjectId],
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
    const recorded = await recordedOf(step, fact, entry.recordId);
    // Another entry of the same fact, or the act itself, came between.
    if (recorded.at.getTime() !== recordedAt.getTime()) throw new Refusal('STALE_VERSION');
    assertPossible(step, fact, correctedAt, recorded);
    const judged = (at: Date) => judgeCorrected(step.facts, fact, instantFromEpoch(at.getTime()));
    const findings = judged(correctedAt);
    // What the rules said of the fact as it was recorded, and what they say now, was not found by what happened in truth.
    const codes = [...judged(recordedAt), ...findings].map(({ code }) => code);
    const which = { caseKind: 'inspection', caseId: inspection.id };
    await overtakeFindings(work, which, codes, { by: 'COUNTER_ENTRY' });
    // Handed over to the subject anew, what a successor's people had got concerns nobody any more.
    const instants = [recordedAt.toISOString()];
    await overtakeFindings(work, which, ['HANDED_TO_SUCCESSOR'], { by: 'COUNTER_ENTRY', instants });
    const moved = await applyCorrection(step, { ...entry, rowId: recorded.id });
    if (completes(fact) || fact === 'OBJECTION_RECEIPT')
      findings.push(...(await markObjectionsAnew(step, recordedAt)));
    const { ofTheOffice } = RECORDED_FACTS[fact];
    const toldTo = ofTheOffice ? null : inspection.disclosedToSubjectId;
    await decide(step, entry.id, COUNTER_ENTRY_ACTS.signCounterEntry.opens.PROPOSED, null, toldTo);
    await work.query(
      `update stored_file set disclosed_to_subject_id = $2 where owner_kind = 'counterEntry' and owner_id = $1`,
      [entry.id, toldTo],
    );
    for (const { rule, earlierDueDate, dueDate, earlierKept, kept } of moved)
      await work.query(
        `insert into counter_entry_move (counter_entry_id, authority_id, disclosed_to_subject_id, rule, earlier_due_date, due_date,
           earlier_kept, kept)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (counter_entry_id, rule) do nothing`,
        [entry.id, inspection.authorityId, toldTo, rule, earlierDueDate, dueDate, earlierKept, kept],
      );
    const first = moved.find(({ earlierDueDate, dueDate }) => earlierDueDate !== dueDate);
    return {
      findings,
      ...(ofTheOffice ? { withheld: true as const } : {}),
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
    await decide(step, id, COUNTER_ENTRY_ACTS.declineCounterEntry.opens.PROPOSED, reason);
    return { details: { reason } };
  });
}
