import type { Work } from '../../../platform/commands/work';
import { parseId } from '../../../platform/graphql/id';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { beginAct, type PrescriptionCommand } from '../begin-act';
import { endAct } from '../end-act';
import type { PrescriptionCase } from '../load-case';
import { POINT_ACTS } from '../point-states';
import { remedyDueAt } from '../rules';
import { settle } from '../settle';
import { closeWhereTakenOver } from '../take-over-points';
import { openCorrection } from '../terms';

export interface AcceptInformation extends PrescriptionCommand {
  readonly violationIds: readonly string[];
}

export interface ReturnInformation extends AcceptInformation {
  readonly reason: string;
}

/** The violations named, all with information that waits for a judgement. @throws Refusal NOTHING_TO_JUDGE */
function waiting(
  { facts: { violations } }: PrescriptionCase,
  violationIds: readonly string[],
  act: 'acceptRemediation' | 'returnRemediation',
): number[] {
  const ids = [...new Set(violationIds.map(parseId))];
  const fit = ids.every((id) =>
    violations.some(
      (violation) => violation.id === id && violation.state in POINT_ACTS[act].opens && !violation.takenOver,
    ),
  );
  if (ids.length === 0 || !fit) throw new Refusal('NOTHING_TO_JUDGE', { field: 'violationIds' });
  return ids;
}

async function judgeInformation(
  work: Work,
  ids: number[],
  state: 'ACCEPTED' | 'RETURNED',
  reason: string | null,
): Promise<void> {
  const returnedAt = state === 'RETURNED' ? work.now.toISOString() : null;
  await work.query('update violation set state = $2 where id = any($1)', [ids, state]);
  await work.query(
    `update remediation_information set state = $2, return_reason = $3, returned_at = $4
     where violation_id = any($1) and state = 'INFORMED'`,
    [ids, state, reason, returnedAt],
  );
}

/** The office accepts that violations were remedied (ours: clause 28-1 leaves the judging open). */
export async function acceptRemediation(context: RequestContext, input: AcceptInformation): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'acceptRemediation', idempotencyKey, input: given }, async (work) => {
    const found = await beginAct(work, 'acceptRemediation', input);
    const ids = waiting(found, input.violationIds, 'acceptRemediation');
    await judgeInformation(work, ids, POINT_ACTS.acceptRemediation.opens.INFORMED, null);
    await settle(work, found.record);
    await endAct(work, found.record, { event: 'remediationAccepted', details: { count: ids.length } });
    await closeWhereTakenOver(work, found.record, 'acceptRemediation');
    return found.record.id;
  });
}

/** Where the remedy-by date is not over, the subject still has it, and its work list says so. */
async function openCorrections(work: Work, { record, facts }: PrescriptionCase, ids: readonly number[]) {
  for (const violation of facts.violations.filter(({ id }) => ids.includes(id))) {
    if (work.now.getTime() < remedyDueAt(violation)) await openCorrection(work, record, violation);
  }
}

/**
 * The office gives information back with its reason; the violation stands as not remedied. After its remedy-by date an
 * inspection on ground 1 or 2 is to be considered (clauses 8.1, 8.2, D2).
 */
export async function returnRemediation(context: RequestContext, input: ReturnInformation): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'returnRemediation', idempotencyKey, input: given }, async (work) => {
    const found = await beginAct(work, 'returnRemediation', input);
    const ids = waiting(found, input.violationIds, 'returnRemediation');
    await judgeInformation(work, ids, POINT_ACTS.returnRemediation.opens.INFORMED, input.reason);
    await openCorrections(work, found, ids);
    await settle(work, found.record);
    await endAct(work, found.record, {
      event: 'remediationReturned',
      details: { count: ids.length, reason: input.reason },
    });
    return found.record.id;
  });
}
