import { actorOfCapacity } from '../../../people';
import { asSystem } from '../../../platform/access/as-system';
import { leadTo } from '../../../platform/commands/state-table';
import type { Application } from '../../../platform/graphql/application';
import { RequestContext } from '../../../platform/graphql/request-context';
import type { Exchange } from '../../../platform/http/exchange';
import type { JobHandler } from '../../../platform/outbox/job';
import { Refusal } from '../../../platform/refusals/refusal';
import { MAKERS, type BatchKind } from './batch-kinds';
import { PAPER_BATCH_ACTS, PAPER_ITEM_ACTS, type PaperItemState } from './states';
import { CLAUSES, type Stored } from './stored-refusals';

/** A paper that cannot be made for a reason that nobody foresaw is left after so many tries: the others do not wait for it. */
const MOST_TRIES = 3;

interface Item {
  readonly id: number;
  readonly targetId: number;
  readonly tries: number;
  readonly batchId: number;
  readonly kind: BatchKind;
  readonly askedAt: Date;
  readonly accountId: number;
  readonly capacityId: number;
}

const NEXT_SQL = `update paper_batch_item i set tries = tries + 1 from paper_batch b
  where b.id = i.batch_id and i.id = (select n.id from paper_batch_item n join paper_batch c on c.id = n.batch_id
    where n.batch_id = $1 and n.state = 'PENDING' and c.state = 'RUNNING' order by n.position limit 1)
  returning i.id, i.target_id as "targetId", i.tries, b.id as "batchId", b.kind, b.asked_at as "askedAt",
    b.asked_by_account_id as "accountId", b.asked_by_capacity_id as "capacityId"`;

async function query<T>(application: Application, text: string, values: readonly unknown[]): Promise<T[]> {
  return asSystem(application.dataSource, async (manager) => {
    const result: unknown = await manager.query(text, [...values]);
    // TypeORM answers UPDATE with [rows, count].
    const rows = Array.isArray(result) && Array.isArray(result[0]) ? (result[0] as unknown) : result;
    return rows as T[];
  });
}

/** The findings of the law, or the refusal itself where there are none. */
function storedOf(refusal: Refusal, kind: BatchKind): Stored[] {
  if (refusal.findings.length > 0)
    return refusal.findings.map(({ clause, code, params }) => ({ clause, code, params }));
  return [{ clause: CLAUSES[kind], code: refusal.wording, params: refusal.params }];
}

async function refuse(application: Application, item: Item, refusals: readonly Stored[]): Promise<void> {
  await query(
    application,
    `update paper_batch_item set state = $4, refusals = $2::jsonb, ended_at = $3 where id = $1 and state = 'PENDING'`,
    [
      item.id,
      JSON.stringify(refusals),
      new Date(application.clock.now()).toISOString(),
      leadTo<PaperItemState>(PAPER_ITEM_ACTS.makePapers.opens, 'PENDING', 'REFUSED'),
    ],
  );
}

/** Nothing of a request is there in a job. */
const NO_EXCHANGE = { address: '', secure: true } as Exchange;

async function make(application: Application, item: Item): Promise<void> {
  const actor = await actorOfCapacity(application, item);
  if (!actor) return refuse(application, item, [{ clause: '12', code: 'PAPERS_CAPACITY_ENDED', params: {} }]);
  const now = new Date(application.clock.now());
  const key = `papers-${item.batchId}-${item.id}`;
  const context = new RequestContext(application, actor, now, 'kk', key, NO_EXCHANGE);
  try {
    const documentId = await MAKERS[item.kind](context, item.targetId, key);
    // Two batches at once make one paper. Tried again, the one that was issued after this batch was asked for is its own.
    const issued = context.receipts.some(({ done }) => done.length > 0);
    await query(
      application,
      `update paper_batch_item i set document_id = d.id, ended_at = $4,
         state = case when $6 or (i.tries > 1 and d.created_at >= $3) then 'MADE' else 'FOUND' end
       from issued_document d where i.id = $1 and d.id = $2 and i.state = any($5)`,
      [
        item.id,
        documentId,
        item.askedAt.toISOString(),
        now.toISOString(),
        Object.keys(PAPER_ITEM_ACTS.makePapers.opens),
        issued,
      ],
    );
  } catch (error) {
    if (error instanceof Refusal) return refuse(application, item, storedOf(error, item.kind));
    if (item.tries < MOST_TRIES) throw error;
    application.log.error('a paper could not be made', {
      batch: item.batchId,
      item: item.id,
      error: String(error),
    });
    await refuse(application, item, [{ clause: null, code: 'INTERNAL', params: { correlationId: key } }]);
  }
}

/**
 * Makes the papers of a batch one after another, as whoever asked for them and with the rights that they have now. A worker
 * that is killed leaves off at one of them; the next goes on there.
 */
export const makePapers: JobHandler = async (application, payload) => {
  const batchId = Number(payload['batchId']);
  for (;;) {
    const [item] = await query<Item>(application, NEXT_SQL, [batchId]);
    if (!item) break;
    await make(application, item);
  }
  await query(
    application,
    `update paper_batch set state = $3, version = version + 1, ended_at = $2 where id = $1 and state = 'RUNNING'
       and not exists (select from paper_batch_item i where i.batch_id = $1 and i.state = 'PENDING')`,
    [batchId, new Date(application.clock.now()).toISOString(), PAPER_BATCH_ACTS.makePapers.opens.RUNNING],
  );
};
