import { execute, type CommandContext } from '../../platform/commands/execute';
import { endsOf, leadTo } from '../../platform/commands/state-table';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { numbersOf } from '../../platform/names/numbers-of';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { calendarToCount } from '../../working-calendar';
import { overtakeOfTerm } from '../overtake-findings';
import { ISSUED_ACTS, lapsedSql, withdrawJob, type FollowedActKindName } from './followed-act';
import { followedDateSql, type FollowedDate } from './followed-date';
import { recountKeptTerm } from './kept-term';
import { movedSince } from './moved-since';
import { FOLLOWED_ACT_ACTS, followedActState, type DecisionOnAct, type FollowedActState } from './states';

const { opens: DECIDING } = FOLLOWED_ACT_ACTS.decideFollowedAct;
export const DECISIONS_ON_ACTS = DECIDING.UNDECIDED;

export interface DecideFollowedAct {
  readonly id: number;
  readonly decision: DecisionOnAct;
  readonly reason: string;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

interface Row {
  readonly id: number;
  readonly version: number;
  readonly kind: FollowedActKindName;
  readonly actId: number;
  readonly deadlineId: number;
  /** Null where a corrected fact moved the date. */
  readonly decreeId: number | null;
  readonly decision: DecisionOnAct | null;
  readonly decisionReason: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  /** The decree that moved the date was taken back: the earlier date holds again, and what followed from it stands. */
  readonly lapsed: boolean;
  readonly caseKind: string;
  readonly caseId: number;
  readonly authorityId: number | null;
  readonly disclosedToSubjectId: number | null;
  readonly followed: FollowedDate;
}

const ROW_SQL = `select id, version, kind, act_id as "actId", deadline_id as "deadlineId", decree_id as "decreeId", decision, decision_reason as "decisionReason", decided_at as "decidedAt", decided_by as "decidedBy",
    ${lapsedSql('followed_act')} as lapsed, case_kind as "caseKind", case_id as "caseId", authority_id as "authorityId", disclosed_to_subject_id as "disclosedToSubjectId",
    ${followedDateSql('followed_act')} as followed
  from followed_act where id = $1 for update`;

const BEGUN_SQL = `select i.start_date is not null as begun from inspection i where i.id = $1 for update`;

/** An inspection that has begun is no appointment any more: nothing cancels it (12, 17). */
async function assertNotBegun(work: Work, { kind, actId }: Row): Promise<void> {
  if (kind !== 'APPOINTMENT') return;
  const [inspection] = await work.query<{ begun: boolean }>(BEGUN_SQL, [actId]);
  if (inspection?.begun) throw new Refusal('FOLLOWED_ACT_BEGUN');
}

/** The term that was kept late by the earlier date takes the date by which it was kept in time. */
async function moveLateTerm(work: Work, { deadlineId, decreeId }: Row): Promise<void> {
  const term = await recountKeptTerm(work, { deadlineId, decreeId });
  await overtakeOfTerm(work, term, 'IN_TIME', 'DECREE');
}

async function withdraw(work: Work, row: Row, reason: string): Promise<void> {
  await assertNotBegun(work, row);
  if (row.kind === 'MISSED_NOTICE') {
    await work.query('update reminder set withdrawn_at = $2 where id = $1', [
      row.actId,
      work.now.toISOString(),
    ]);
  } else if (row.kind === 'LATE_MARK') {
    await moveLateTerm(work, row);
  } else {
    const key = `${withdrawJob(row.kind)}-${row.id}`;
    await work.askFor({ job: withdrawJob(row.kind), key, payload: { actId: row.actId, reason } });
  }
}

/** The line of dates from the one that it followed from to the one of the decision. */
async function lineOf(work: Work, { followed }: Row): Promise<JournalDetails> {
  const since = await movedSince((text, values) => work.query(text, values), followed);
  if (!since) return { earlierDueDate: followed.dueDate, dueDate: followed.dueDate };
  const { entered, takenBack, ...dates } = since;
  return {
    ...dates,
    ...(entered.length > 0 ? { decreesEntered: numbersOf(entered) } : {}),
    ...(takenBack.length > 0 ? { decreesTakenBack: numbersOf(takenBack) } : {}),
  };
}

/** Who decided on it, when and why: it is decided on once. */
function decidedAlready({ decision, decisionReason, decidedAt, decidedBy }: Row): Refusal {
  const params = { at: decidedAt?.toISOString() ?? null, by: decidedBy, reason: decisionReason };
  return decision === 'CONFIRMED'
    ? new Refusal('FOLLOWED_ACT_CONFIRMED_ALREADY', { params })
    : new Refusal('FOLLOWED_ACT_WITHDRAWN_ALREADY', { params });
}

/** What rests on a date that several decrees moved is decided on once: the last move tells them all. */
async function decideOnEarlier(work: Work, { id, kind, actId, deadlineId }: Row): Promise<void> {
  await work.query(
    `update followed_act f set decision = d.decision, decision_reason = d.decision_reason, decided_at = d.decided_at,
       decided_by = d.decided_by, version = f.version + 1
     from followed_act d
     where d.id = $1 and f.kind = $2 and f.act_id = $3 and f.deadline_id = $4 and f.decision is null
       and not ${lapsedSql('f')} and (f.id < d.id or d.decision = 'WITHDRAWN')`,
    [id, kind, actId, deadlineId],
  );
}

/**
 * A person says whether an act that followed from a date that moved away stands or is withdrawn.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, FOLLOWED_ACT_…, INVALID_INPUT
 */
export async function decideFollowedAct(
  context: CommandContext,
  command: DecideFollowedAct,
): Promise<number> {
  const { idempotencyKey, ...input } = command;
  return execute(context, { name: 'decideFollowedAct', idempotencyKey, input }, async (work) => {
    // No decree is taken back while this is decided.
    await calendarToCount(work);
    const [row] = await work.query<Row>(ROW_SQL, [command.id]);
    if (!row) throw new Refusal('NOT_FOUND');
    work.authorize('decide', 'FollowedAct', row);
    await work.expectVersion(row, command.expectedVersion, 'followedAct');
    const state = followedActState(row.decision, row.lapsed);
    if (state === 'LAPSED') throw new Refusal('FOLLOWED_ACT_LAPSED');
    if (endsOf<FollowedActState>(DECIDING, state).length === 0) throw decidedAlready(row);
    const reason = command.reason.normalize('NFC').trim();
    if (reason === '') throw invalidInput('reason');
    const line = await lineOf(work, row);
    if (command.decision === 'WITHDRAWN') await withdraw(work, row, reason);
    await work.query(
      `update followed_act set decision = $2, decision_reason = $3, decided_at = $4, decided_by = $5, version = version + 1 where id = $1`,
      [
        row.id,
        leadTo<FollowedActState>(DECIDING, state, command.decision),
        reason,
        work.now.toISOString(),
        work.actor.name,
      ],
    );
    await decideOnEarlier(work, row);
    const issued = ISSUED_ACTS.some((kind) => kind === row.kind);
    // What an office only drafted is not told to the subject; of an act that is withdrawn the case of that act tells it.
    const kept = issued || row.kind === 'INSPECTION_DRAFT';
    work.journal({
      action: command.decision === 'WITHDRAWN' ? 'followedActWithdrawn' : 'followedActConfirmed',
      caseKind: row.caseKind,
      caseId: row.caseId,
      authorityId: row.authorityId,
      disclosedToSubjectId: kept ? null : row.disclosedToSubjectId,
      details: { ...line, reason },
    });
    return row.id;
  });
}
