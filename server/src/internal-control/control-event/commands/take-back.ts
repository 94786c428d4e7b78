import { cancelDocuments } from '../../../external-control/documents';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { act, EVENT_CASE, type ActRequest, type Step } from '../act';
import { dropTerm } from '../terms';
import { requestRef } from './requests';

/** What the unit enters of an event one by one. */
const TABLES = {
  EXPERT: 'control_expert',
  REQUEST: 'control_request',
  RESTORATION: 'control_restoration',
  PENALTY: 'control_penalty',
} as const;
export type ControlEntryName = keyof typeof TABLES;
export const CONTROL_ENTRY_NAMES = Object.keys(TABLES) as ControlEntryName[];

export interface TakeBackEntry {
  readonly kind: ControlEntryName;
  readonly entryId: number;
  readonly reason: string;
}

/** Nothing is asked by it any more: its term falls away, and its paper, which the object has, says so. */
async function endRequest({ work, event }: Step, requestId: number): Promise<void> {
  await dropTerm(work, event, 'P48_REQUEST', requestRef(requestId));
  const [paper] = await work.query<{ id: number }>(
    `select d.id from control_request r join issued_document d on d.case_kind = $2 and d.case_id = r.event_id
       and d.kind = 'CONTROL_REQUEST' and d.number = r.number where r.id = $1`,
    [requestId, EVENT_CASE],
  );
  const which = { caseKind: EVENT_CASE, caseId: event.id, kinds: ['CONTROL_REQUEST'] };
  if (paper) await cancelDocuments(work, { ...which, id: paper.id }, null);
}

/**
 * Takes back what was entered by mistake, by an entry against it with its reason, while the event is open: it stays readable and counts no
 * more. A request that was answered is a fact of the object's too, and stays.
 */
export function takeBackControlEntry(
  context: RequestContext,
  request: ActRequest,
  input: TakeBackEntry,
): Promise<number> {
  return act(context, 'takeBackControlEntry', request, input, async (step) => {
    const { work, event } = step;
    const { kind, entryId } = input;
    const reason = input.reason.trim();
    const table = TABLES[kind];
    const answered = kind === 'REQUEST' ? 'answered_at is not null' : 'false';
    const [entry] = await work.query<{ withdrawn: boolean; answered: boolean }>(
      `select withdrawn_at is not null as withdrawn, ${answered} as answered from ${table} where id = $1 and event_id = $2 for update`,
      [entryId, event.id],
    );
    if (!entry) throw new Refusal('NOT_FOUND', { field: 'input.entryId' });
    if (entry.withdrawn) throw new Refusal('CONTROL_ENTRY_TAKEN_BACK', { field: 'input.entryId' });
    if (entry.answered) throw new Refusal('CONTROL_REQUEST_ANSWERED', { field: 'input.entryId' });
    await work.query(
      `update ${table} set withdrawn_at = $2, withdrawn_by = $3, withdraw_reason = $4 where id = $1`,
      [entryId, work.now.toISOString(), work.actor.name, reason],
    );
    if (kind === 'REQUEST') await endRequest(step, entryId);
    return { event: `controlEntryTakenBack${kind}`, details: { reason } };
  });
}
