import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseUnlawful } from '../../case';
import { endAct } from '../referral-case';
import { ReferralRecord } from '../referral.record';
import { mayPropose } from '../rules';

interface Signs {
  readonly idempotencyKey: string;
  /** Whose acts, by name and position. */
  readonly officials: string;
  /** What signs were found, in which acts. */
  readonly signs: string;
}

interface Materials {
  readonly id: number;
  readonly number: string;
  readonly state: string;
  readonly authorityId: number;
  readonly subjectId: number;
}

const materialsOf = (table: 'inspection' | 'monitoring') =>
  `select id, number, state, authority_id as "authorityId", subject_id as "subjectId" from ${table} where id = $1`;

const SAME_SQL = `
  select count(*)::int as count from referral
  where state = 'PROPOSED' and inspection_id is not distinct from $1 and monitoring_id is not distinct from $2
    and officials = $3 and signs = $4`;

/** Two at once, or one twice: the head decides once of the same signs. @throws Refusal REFERRAL_PROPOSED_ALREADY */
async function refuseProposed(
  work: Work,
  { officials, signs }: Omit<Signs, 'idempotencyKey'>,
  { inspectionId, monitoringId }: Pick<ReferralRecord, 'inspectionId' | 'monitoringId'>,
): Promise<void> {
  await work.query('select pg_advisory_xact_lock(780951, $1)', [inspectionId ?? monitoringId]);
  const [same] = await work.query<{ count: number }>(SAME_SQL, [
    inspectionId,
    monitoringId,
    officials.trim(),
    signs.trim(),
  ]);
  if (same && same.count > 0) throw new Refusal('REFERRAL_PROPOSED_ALREADY', { field: 'input.signs' });
}

/**
 * Writes the proposal; the subject does not learn of it.
 * @throws Refusal REFERRAL_PROPOSED_ALREADY while the head has the same one to decide
 */
async function keepProposal(
  work: Work,
  { officials, signs }: Signs,
  { number, authorityId, subjectId }: Materials,
  of: Pick<ReferralRecord, 'inspectionId' | 'monitoringId'>,
): Promise<number> {
  await refuseProposed(work, { officials, signs }, of);
  const referral = await work.manager.save(
    work.manager.create(ReferralRecord, {
      version: 0,
      state: 'PROPOSED',
      ...of,
      caseNumber: number,
      authorityId,
      subjectId,
      officials: officials.trim(),
      signs: signs.trim(),
      proposedAt: work.now,
      proposedBy: work.actor.name,
    }),
  );
  return endAct(work, referral, 'referralProposed');
}

export interface ProposeReferral extends Signs {
  readonly inspectionId: number;
}

/** An inspector proposes to send the materials on (clause 29). */
export async function proposeReferral(context: RequestContext, input: ProposeReferral): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'proposeReferral', idempotencyKey, input: given }, async (work) => {
    const [inspection] = await work.query<Materials>(materialsOf('inspection'), [input.inspectionId]);
    if (!inspection) throw new Refusal('NOT_FOUND');
    work.authorize('propose', 'Referral', inspection);
    refuseUnlawful(mayPropose(inspection.state));
    return keepProposal(work, input, inspection, { inspectionId: inspection.id, monitoringId: null });
  });
}

export interface ProposeMonitoringReferral extends Signs {
  readonly monitoringId: number;
}

/** Whoever monitors proposes to send the materials of external monitoring on (clause 37). */
export async function proposeMonitoringReferral(
  context: RequestContext,
  input: ProposeMonitoringReferral,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute(
    { name: 'proposeMonitoringReferral', idempotencyKey, input: given },
    async (work) => {
      const [monitoring] = await work.query<Materials>(materialsOf('monitoring'), [input.monitoringId]);
      if (!monitoring) throw new Refusal('NOT_FOUND');
      work.authorize('propose', 'Referral', monitoring);
      return keepProposal(work, input, monitoring, { inspectionId: null, monitoringId: monitoring.id });
    },
  );
}
