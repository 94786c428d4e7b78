import type { RequestContext } from '../../../platform/graphql/request-context';
import type { Work } from '../../../platform/commands/work';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import type { BatchKind } from './batch-kinds';
import { CLAUSES, type Stored } from './stored-refusals';
import { PAPER_BATCH_ACTS, PAPER_ITEM_ACTS, type PaperBatchState, type PaperItemState } from './states';

export const MAKE_PAPERS = 'makePapers';
const MOST_PAPERS = 500;

export interface AskForPapers {
  readonly idempotencyKey: string;
  readonly kind: BatchKind;
  /** Of notices of a list: which list. */
  readonly listId: number | null;
  /** Lines of the list, all that stand on it where left out; of other kinds the inspections. */
  readonly targetIds: readonly number[] | null;
}

interface Target {
  readonly id: number;
  readonly name: string;
  readonly subjectId: number | null;
}

const LINES_SQL = `select n.id, l.year || '-' || l.half || ' № ' || n.position as name, n.subject_id as "subjectId"
  from half_year_list_line n join half_year_list l on l.id = n.list_id
  where l.id = $1 and n.position is not null and ($2::int[] is null or n.id = any ($2)) order by n.position limit ${MOST_PAPERS + 1}`;
const INSPECTIONS_SQL = `select id, number as name, subject_id as "subjectId" from inspection
  where id = any ($1::int[]) order by id limit ${MOST_PAPERS + 1}`;

/** What the asking person sees of what was named. */
function targetsOf(work: Work, { kind, listId, targetIds }: AskForPapers): Promise<Target[]> {
  return kind === 'LIST_NOTICE'
    ? work.query<Target>(LINES_SQL, [listId, targetIds])
    : work.query<Target>(INSPECTIONS_SQL, [targetIds ?? []]);
}

/** What was named and is not there, or not for whoever asks: each is answered by its id, so that nobody counts it among what was made. */
function unseenOf({ targetIds }: AskForPapers, targets: readonly Target[]): number[] {
  const seen = new Set(targets.map(({ id }) => id));
  return [...new Set(targetIds ?? [])].filter((id) => !seen.has(id));
}

async function refuseUnseen(
  work: Work,
  { id, kind, seen }: { readonly id: number; readonly kind: BatchKind; readonly seen: number },
  unseen: readonly number[],
): Promise<void> {
  const refusals: readonly Stored[] = [{ clause: CLAUSES[kind], code: 'NOT_FOUND', params: {} }];
  await work.query(
    `insert into paper_batch_item (batch_id, asked_by_account_id, position, target_id, name, state, refusals, ended_at)
     select $1, $2, $3 + t.position, t.id, t.id::text, $5, $6::jsonb, $7 from unnest($4::int[]) with ordinality as t (id, position)`,
    [
      id,
      work.actor.accountId,
      seen,
      unseen,
      'REFUSED' satisfies PaperItemState,
      JSON.stringify(refusals),
      work.now.toISOString(),
    ],
  );
}

/** By which act each paper of a case is issued. */
const ACTS = { ACT_OF_APPOINTMENT: 'appointInspection', START_NOTICE: 'sendStartNotice' } as const;

/**
 * Notices of a list are issued by whoever prepares it, an act of appointment by a head, a notice of the start by an inspector: of anybody else
 * all rows would be refused for the same reason. @throws Refusal FORBIDDEN
 */
async function assertMayIssue(work: Work, { kind, listId }: AskForPapers): Promise<void> {
  const { authorityId, accountId } = work.actor;
  if (kind !== 'LIST_NOTICE') {
    work.authorize(ACTS[kind], 'Inspection', { authorityId, namedAccountId: accountId });
    return;
  }
  const [list] = await work.query<{ state: string }>('select state from half_year_list where id = $1', [
    listId,
  ]);
  if (list) work.authorize('prepare', 'HalfYearList', list);
}

/** Asks the worker to make papers of one kind for a list; each is an act of its own, judged when its turn comes. */
export function askForPapers(context: RequestContext, input: AskForPapers): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'makePapers', idempotencyKey, input: given }, async (work) => {
    work.authorize('make', 'PaperBatch', {});
    if ((input.kind === 'LIST_NOTICE') !== (input.listId !== null))
      throw invalidInput('input.listId', 'listId');
    await assertMayIssue(work, input);
    const targets = await targetsOf(work, input);
    if (targets.length === 0) throw new Refusal('NO_PAPERS_ASKED');
    const unseen = unseenOf(input, targets);
    const total = targets.length + unseen.length;
    if (total > MOST_PAPERS) throw new Refusal('TOO_MANY_PAPERS', { params: { max: MOST_PAPERS } });
    const { accountId, capacityId } = work.actor;
    const [batch] = await work.query<{ id: number }>(
      `insert into paper_batch (kind, list_id, total, asked_at, asked_by_account_id, asked_by_capacity_id)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [input.kind, input.listId, total, work.now.toISOString(), accountId, capacityId],
    );
    if (!batch) throw new Error('no batch was kept');
    await work.query(
      `insert into paper_batch_item (batch_id, asked_by_account_id, position, target_id, name, subject_id)
       select $1, $2, t.position, (t.target ->> 'id')::int, t.target ->> 'name', (t.target ->> 'subjectId')::int
       from jsonb_array_elements($3::jsonb) with ordinality as t (target, position)`,
      [batch.id, accountId, JSON.stringify(targets)],
    );
    await refuseUnseen(work, { id: batch.id, kind: input.kind, seen: targets.length }, unseen);
    await work.askFor({ job: MAKE_PAPERS, key: `make-papers-${batch.id}`, payload: { batchId: batch.id } });
    return batch.id;
  });
}

export interface CancelPapers {
  readonly id: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/** Stops a batch: what is made stays made, what is left is left. */
export function cancelPapers(
  context: RequestContext,
  { id, idempotencyKey, expectedVersion }: CancelPapers,
): Promise<number> {
  return context.execute(
    { name: 'cancelPapers', idempotencyKey, input: { id, expectedVersion } },
    async (work) => {
      const [batch] = await work.query<{ state: PaperBatchState; version: number; askedByAccountId: number }>(
        `select state, version, asked_by_account_id as "askedByAccountId" from paper_batch where id = $1 for update`,
        [id],
      );
      if (!batch) throw new Refusal('NOT_FOUND');
      work.authorize('cancel', 'PaperBatch', batch);
      if (batch.version !== expectedVersion) throw new Refusal('STALE_VERSION');
      if (!(batch.state in PAPER_BATCH_ACTS.cancelPapers.opens)) throw new Refusal('PAPERS_ENDED');
      const now = work.now.toISOString();
      await work.query(
        `update paper_batch set state = $3, version = version + 1, ended_at = $2 where id = $1`,
        [id, now, PAPER_BATCH_ACTS.cancelPapers.opens.RUNNING],
      );
      await work.query(
        `update paper_batch_item set state = $3, ended_at = $2 where batch_id = $1 and state = 'PENDING'`,
        [id, now, PAPER_ITEM_ACTS.cancelPapers.opens.PENDING],
      );
      return id;
    },
  );
}
