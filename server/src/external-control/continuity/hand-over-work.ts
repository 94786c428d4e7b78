import { breach, dayOf } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { RequestContext } from '../../platform/graphql/request-context';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { refuseUnlawful } from '../case';
import { findInspector, reasonOf, type Inspector } from './staff-leave';

export interface HandOverWork {
  readonly fromId: number;
  readonly toId: number;
  /** Left out: everything that can go over. */
  readonly inspectionIds: readonly number[] | null;
  readonly reason: string;
}

interface Moved {
  readonly id: number;
  readonly version: number;
}

/** Drafts that name one inspector, locked in one order; chosen ones must all be among them. */
const DRAFTS_SQL = `
  select i.id from inspection i
  where i.state = 'DRAFT' and i.authority_id = $1 and ($3::int[] is null or i.id = any($3))
    and exists (select from inspection_inspector n where n.inspection_id = i.id and n.capacity_id = $2)
  order by i.id for update`;
/** Chosen cases whose signed act names the inspector. */
const NAMED_SQL = `
  select i.number from inspection i
  where i.state not in ('DRAFT', 'WITHDRAWN') and i.authority_id = $1 and i.id = any($3)
    and exists (select from inspection_inspector n where n.inspection_id = i.id and n.capacity_id = $2)
  order by i.id`;
/** Who is named already is not named twice. */
const DROP_SQL = `
  delete from inspection_inspector n where n.inspection_id = any($1) and n.capacity_id = $2
    and exists (select from inspection_inspector o where o.inspection_id = n.inspection_id and o.capacity_id = $3)`;
const GIVE_SQL = `update inspection_inspector set capacity_id = $3, account_id = $4 where inspection_id = any($1) and capacity_id = $2`;
const DRAFT_VERSIONS_SQL =
  'update inspection set version = version + 1 where id = any($1) returning id, version';
const COMPLAINTS_SQL = `
  update complaint set assigned_account_id = $3, version = version + 1
  where authority_id = $1 and assigned_account_id = $2 and (state = 'WAITING' or told_at is null) returning id, version`;
const CURRENT_SQL = `
  select k.id from capacity k where k.id = $1 and k.withdrawn_at is null and k.valid_from <= $2::date
    and coalesce(k.valid_to >= $2::date, true)`;

async function assertTakesOver(work: Work, from: Inspector, to: Inspector): Promise<void> {
  const today = dayOf(work.now);
  const [current] = await work.query(CURRENT_SQL, [to.capacityId, today]);
  const fits = current && from.authorityId === to.authorityId && from.accountId !== to.accountId;
  if (!fits) throw new Refusal('NOBODY_TO_TAKE_OVER', { field: 'input.toId' });
}

/** @throws Refusal REFUSED_BY_LAW for a chosen case whose signed act names the inspector (12), INVALID_INPUT for any other that is no draft of theirs */
async function moveDrafts(
  work: Work,
  { inspectionIds }: HandOverWork,
  from: Inspector,
  to: Inspector,
): Promise<Moved[]> {
  const chosen = inspectionIds === null ? null : [...new Set(inspectionIds)];
  const drafts = await work.query<{ id: number }>(DRAFTS_SQL, [from.authorityId, from.capacityId, chosen]);
  if (chosen !== null && drafts.length !== chosen.length) {
    const named = await work.query<{ number: string }>(NAMED_SQL, [
      from.authorityId,
      from.capacityId,
      chosen,
    ]);
    if (named.length === 0) throw invalidInput('input.inspectionIds');
    const numbers = named.map(({ number }) => number).join(', ');
    refuseUnlawful([breach('12', 'DRAFTS_ONLY_GO_OVER', 'CURABLE', { params: { numbers } })]);
  }
  const ids = drafts.map(({ id }) => id);
  await work.query(DROP_SQL, [ids, from.capacityId, to.capacityId]);
  await work.query(GIVE_SQL, [ids, from.capacityId, to.capacityId, to.accountId]);
  return work.query<Moved>(DRAFT_VERSIONS_SQL, [ids]);
}

/**
 * Drafts and complaints of one inspector go over to another one of the office. Whom a signed act names stays named till an
 * additional act says otherwise (clause 12).
 * @throws Refusal FORBIDDEN, INVALID_INPUT, REFUSED_BY_LAW, NOBODY_TO_TAKE_OVER, NOTHING_TO_HAND_OVER
 */
export function handOverWork(
  context: RequestContext,
  input: HandOverWork,
  idempotencyKey: string,
): Promise<number> {
  return context.execute({ name: 'handOverWork', idempotencyKey, input }, async (work) => {
    const from = await findInspector(work, input.fromId, 'input.fromId');
    const to = await findInspector(work, input.toId, 'input.toId');
    const { authorityId } = from;
    work.authorize('handOver', 'InspectorLoad', { authorityId });
    await assertTakesOver(work, from, to);
    // Two at once: the work of one person goes over to one, and the other is told that nothing is left.
    await work.query('select pg_advisory_xact_lock(780950, $1)', [from.capacityId]);
    const reason = reasonOf(input.reason, 'input.reason');
    const drafts = await moveDrafts(work, input, from, to);
    const complaints =
      input.inspectionIds === null
        ? await work.query<Moved>(COMPLAINTS_SQL, [authorityId, from.accountId, to.accountId])
        : [];
    if (drafts.length === 0 && complaints.length === 0)
      throw new Refusal('NOTHING_TO_HAND_OVER', { field: 'input.fromId', params: { name: from.fullName } });
    const note = (action: string, caseKind: string, { id, version }: Moved) =>
      work.journal({
        action,
        caseKind,
        caseId: id,
        caseVersion: version,
        authorityId,
        disclosedToSubjectId: null,
        details: { name: to.fullName, reason },
      });
    for (const moved of drafts) note('inspectionDraftHandedOver', 'inspection', moved);
    for (const moved of complaints) note('complaintHandedOver', 'complaint', moved);
    return from.capacityId;
  });
}
