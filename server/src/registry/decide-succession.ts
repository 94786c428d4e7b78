import type { CalendarDate } from '../law';
import type { Work } from '../platform/commands/work';
import type { RequestContext } from '../platform/graphql/request-context';
import { invalidInput } from '../platform/refusals/invalid-input';
import { Refusal } from '../platform/refusals/refusal';
import { choosePassing, GO_BACK_SQL, goOver } from './passage';
import { placeSuccessor } from './place-successor';
import { shareCases } from './share-cases';
import type { ChosenShare } from './share-rules';
import {
  assertPossible,
  findSubjects,
  oneAtATime,
  predecessorsAmong,
  REORGANISATION_CASE,
  tellOfAct,
  type Told,
} from './reorganisation';
import {
  isOpen,
  isSecondPerson,
  mayWithdrawAct,
  REORGANISATION_ACTS,
  type ReorganisationAct,
  type ReorganisationState,
  type SuccessionKind,
} from './succession-rules';

export interface SuccessionDecision {
  readonly id: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

interface Entered {
  readonly id: number;
  readonly version: number;
  readonly state: ReorganisationState;
  readonly successorId: number;
  readonly kind: SuccessionKind;
  readonly actNumber: string;
  readonly actDate: CalendarDate;
  readonly effectiveOn: CalendarDate;
  readonly enteredAt: Date;
  readonly enteredBy: string;
  readonly enteredByAccount: number | null;
  readonly predecessorIds: readonly number[];
  readonly furtherIds: readonly number[];
  readonly successor: Told['successor'];
}

const LOCK_SQL = `
  select r.id, r.version, r.state, r.successor_id as "successorId", r.kind, r.act_number as "actNumber", r.act_date::text as "actDate",
    r.effective_on::text as "effectiveOn", r.entered_at as "enteredAt", r.entered_by as "enteredBy",
    r.entered_by_account as "enteredByAccount",
    array(select n.subject_id from reorganised_subject n where n.reorganisation_id = r.id order by n.id) as "predecessorIds",
    array(select y.subject_id from reorganisation_successor y where y.reorganisation_id = r.id order by y.id) as "furtherIds",
    jsonb_build_object('id', s.id, 'authorityId', s.authority_id) as successor
  from subject_reorganisation r join inspected_subject s on s.id = r.successor_id where r.id = $1 for update of r`;

async function decide(
  context: RequestContext,
  name: ReorganisationAct,
  {
    idempotencyKey,
    ...input
  }: SuccessionDecision & {
    readonly reason?: string;
    readonly headCapacityId?: number | null;
    readonly shares?: readonly ChosenShare[];
  },
  effect: (work: Work, entered: Entered) => Promise<void>,
): Promise<number> {
  return context.execute({ name, idempotencyKey, input }, async (work) => {
    await oneAtATime(work);
    const [entered] = await work.query<Entered>(LOCK_SQL, [input.id]);
    if (!entered) throw new Refusal('NOT_FOUND');
    work.authorize('succeed', 'InspectedSubject', entered.successor);
    await work.expectVersion(entered, input.expectedVersion, REORGANISATION_CASE);
    if (!isOpen(entered.state, name)) throw new Refusal('WRONG_STATE');
    await effect(work, entered);
    return entered.id;
  });
}

async function told(work: Work, entered: Entered): Promise<Told> {
  const subjects = await findSubjects(work, entered.predecessorIds, [
    entered.successorId,
    ...entered.furtherIds,
  ]);
  return {
    act: entered,
    successor: entered.successor,
    subjects,
    predecessors: predecessorsAmong(subjects, entered.predecessorIds),
  };
}

const SUCCEED_SQL = `
  insert into subject_succession (predecessor_id, successor_id, kind, act_number, act_date, effective_on, entered_at, entered_by, reorganisation_id,
    further_successor_ids)
  select n.subject_id, r.successor_id, r.kind, r.act_number, r.act_date, r.effective_on, r.entered_at, r.entered_by, r.id,
    array(select y.subject_id from reorganisation_successor y where y.reorganisation_id = r.id order by y.id)
  from subject_reorganisation r join reorganised_subject n on n.reorganisation_id = r.id where r.id = $1`;

/** Whoever acted for it acts no more; what lay below it lies below its successor. Both are noted, should they be given back. */
async function endSubject(work: Work, entered: Entered, subjectId: number): Promise<void> {
  const ended = await work.query<{ id: number }>(
    'update capacity set withdrawn_at = $2 where subject_id = $1 and withdrawn_at is null returning id',
    [subjectId, work.now.toISOString()],
  );
  const formerParentId = await placeSuccessor(work, subjectId, entered.successor);
  const moved = await work.query<{ id: number }>(
    'update inspected_subject set parent_id = $2, version = version + 1 where parent_id = $1 and id <> $2 returning id',
    [subjectId, entered.successorId],
  );
  await work.query(
    `update reorganised_subject set ended_capacity_ids = $3, moved_subject_ids = $4, former_parent_id = $5
     where reorganisation_id = $1 and subject_id = $2`,
    [entered.id, subjectId, ended.map(({ id }) => id), moved.map(({ id }) => id), formerParentId],
  );
}

/**
 * A second person confirms the act: from now on the successor stands in the place of those who ended. Nothing of theirs is
 * rewritten: cases, papers and reports stay under their names, and are the successor's to read, to answer and to fulfil.
 * Whoever acted for those who ended acts for the successor; of several heads the one who is named. Open cases of a body that is
 * divided among several go to the one who is chosen for each, else to the first.
 * @throws Refusal SUCCESSION_SAME_PERSON for whoever entered it, SUCCESSION_HEAD_UNNAMED
 */
export function confirmSuccession(
  context: RequestContext,
  decision: SuccessionDecision & {
    readonly headCapacityId: number | null;
    readonly shares: readonly ChosenShare[];
  },
): Promise<number> {
  return decide(context, 'confirmSuccession', decision, async (work, entered) => {
    if (!isSecondPerson(entered.enteredByAccount, work.actor.accountId))
      throw new Refusal('SUCCESSION_SAME_PERSON');
    const telling = await told(work, entered);
    assertPossible(work, entered, telling.subjects);
    const passing = await choosePassing(work, entered.id, decision.headCapacityId);
    const names = new Map([...telling.subjects].map(([id, subject]) => [id, subject.names] as const));
    await shareCases(work, entered, { chosen: decision.shares, names });
    await work.query(SUCCEED_SQL, [entered.id]);
    for (const id of entered.predecessorIds) await endSubject(work, entered, id);
    await goOver(work, passing, entered.successorId);
    await work.query(
      `update subject_reorganisation set state = $5, confirmed_at = $2, confirmed_by = $3, confirmed_by_account = $4,
         version = version + 1 where id = $1`,
      [
        entered.id,
        work.now.toISOString(),
        work.actor.name,
        work.actor.accountId,
        REORGANISATION_ACTS.confirmSuccession.opens.DRAFT,
      ],
    );
    const wentOver = [...new Set(passing.map(({ fullName }) => fullName))];
    tellOfAct(work, 'subjectSucceeded', { ...telling, wentOver });
  });
}

async function end(
  work: Work,
  { id }: Entered,
  state: 'DROPPED' | 'WITHDRAWN',
  reason: string,
): Promise<void> {
  await work.query(
    `update subject_reorganisation set state = $2, ended_at = $3, ended_by = $4, end_reason = $5, version = version + 1 where id = $1`,
    [id, state, work.now.toISOString(), work.actor.name, reason],
  );
}

/** @throws Refusal INVALID_INPUT without a reason */
function reasonOf({ reason }: { readonly reason: string }): string {
  const given = reason.normalize('NFC').trim();
  if (given === '') throw invalidInput('reason');
  return given;
}

/** The act was entered in error: nothing had changed by it, and nothing will. */
export function dropSuccession(
  context: RequestContext,
  decision: SuccessionDecision & { readonly reason: string },
): Promise<number> {
  return decide(context, 'dropSuccession', decision, async (work, entered) => {
    const reason = reasonOf(decision);
    await end(work, entered, REORGANISATION_ACTS.dropSuccession.opens.DRAFT, reason);
    tellOfAct(work, 'successionDropped', { ...(await told(work, entered)), reason });
  });
}

/** What follows in the rooms of cases from an act that was taken back: its predecessors stand again. */
export const SUCCESSION_WITHDRAWN = 'successionWithdrawn';

/** What was done in the predecessor's cases by people of the successor since the act was confirmed: later entries than that one. */
const DEEDS_SQL = `
  insert into reorganisation_deed (reorganised_subject_id, journal_entry_id)
  select n.id, j.id from reorganised_subject n
  join subject_reorganisation r on r.id = n.reorganisation_id
  join journal_entry j on j.disclosed_to_subject_id = any (n.subject_id || predecessors_of(n.subject_id))
  join capacity c on c.id = j.actor_capacity_id and (c.subject_id = r.successor_id
    or c.subject_id in (select y.subject_id from reorganisation_successor y where y.reorganisation_id = r.id)
    or c.subject_id = (select h.heir_id from subject_heir h where h.id = r.successor_id))
  where r.id = $1 and j.id > (select min(f.id) from journal_entry f where f.case_kind = 'inspectedSubject'
    and f.case_id = n.subject_id and f.action = 'subjectSucceeded' and f.at >= r.confirmed_at)
  order by j.id`;

/** Whoever acted for it acts again unless the term is over or they have gone back meanwhile to where they came from, and what was moved below the successor comes back if it still lies there; so does a successor that took the place of one above it. */
const GIVE_BACK = [
  `update capacity c set withdrawn_at = null from reorganised_subject n, subject_reorganisation r
   where n.reorganisation_id = $1 and r.id = $1 and c.id = any (n.ended_capacity_ids) and c.withdrawn_at = r.confirmed_at
     and not exists (select from capacity f where f.id = c.came_from_id and f.withdrawn_at is null)`,
  `update inspected_subject s set parent_id = n.subject_id, version = s.version + 1 from reorganised_subject n, subject_reorganisation r
   where n.reorganisation_id = $1 and r.id = $1 and s.id = any (n.moved_subject_ids) and s.parent_id = r.successor_id`,
  `update inspected_subject s set parent_id = n.former_parent_id, version = s.version + 1 from reorganised_subject n, subject_reorganisation r
   where n.reorganisation_id = $1 and r.id = $1 and s.id = r.successor_id and n.former_parent_id is not null`,
];

/**
 * A counter-entry to an act that was confirmed in error: the predecessor stands again, the successor's people read what is its own
 * no more. What they did meanwhile stays as it was done, and is listed.
 * @throws Refusal SUCCESSION_WITHDRAWN_ALONE for whoever entered it, INVALID_INPUT without a reason
 */
export function withdrawSuccession(
  context: RequestContext,
  decision: SuccessionDecision & { readonly reason: string },
): Promise<number> {
  return decide(context, 'withdrawSuccession', decision, async (work, entered) => {
    if (!mayWithdrawAct(entered.enteredByAccount, work.actor))
      throw new Refusal('SUCCESSION_WITHDRAWN_ALONE');
    const reason = reasonOf(decision);
    await work.query('delete from subject_succession where reorganisation_id = $1', [entered.id]);
    await work.query('delete from case_succession where reorganisation_id = $1', [entered.id]);
    await work.query(GO_BACK_SQL, [entered.id, work.now.toISOString()]);
    for (const statement of GIVE_BACK) await work.query(statement, [entered.id]);
    await work.query(DEEDS_SQL, [entered.id]);
    await end(work, entered, REORGANISATION_ACTS.withdrawSuccession.opens.IN_FORCE, reason);
    await work.askFor({
      job: SUCCESSION_WITHDRAWN,
      key: `${SUCCESSION_WITHDRAWN}-${entered.id}`,
      payload: { reorganisationId: entered.id },
    });
    tellOfAct(work, 'successionWithdrawn', { ...(await told(work, entered)), reason });
  });
}
