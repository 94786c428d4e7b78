import { breaches, dayOf, instantFromEpoch, type CalendarDate, type Finding } from '../../law';
import { execute, type CommandContext } from '../../platform/commands/execute';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { bySystem, keepFindings, refuseUnlawful, toRefusalFinding, withLaw } from '../case';
import { findingsFor } from './judge-act';
import { loadFacts, type CommissionFacts } from './load-facts';
import { SpecialCommissionRecord } from './special-commission.record';
import { stateAfter, type CommissionAct } from './states';

export const COMMISSION_CASE = 'special-commission';

/** What every command on a commission is given. */
export interface CommissionCommand {
  readonly commissionId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/** One act on a locked, authorised, lawful commission. */
export interface CommissionStep {
  readonly work: Work;
  readonly commission: SpecialCommissionRecord;
  readonly facts: CommissionFacts;
  readonly today: CalendarDate;
}

export interface Happened {
  readonly event: string;
  readonly details?: JournalDetails;
  readonly findings?: readonly Finding[];
  /** False for what only the commission and the office are told. */
  readonly disclosed?: boolean;
}

export async function factsOf(work: Work, id: number): Promise<CommissionFacts> {
  const run = <T extends object>(text: string, values: readonly unknown[]) => work.query<T>(text, values);
  const facts = (await loadFacts(run, [id], dayOf(work.now))).get(id);
  if (!facts) throw new Refusal('NOT_FOUND');
  return facts;
}

/** Saves the commission as its next version, keeps what the rules said and notes what happened. */
export async function conclude(
  work: Work,
  commission: SpecialCommissionRecord,
  act: string,
  { event, details = {}, findings = [], disclosed = true }: Happened,
): Promise<void> {
  const { id, authorityId } = commission;
  const disclosedToSubjectId = disclosed ? commission.disclosedToSubjectId : null;
  commission.version += 1;
  await work.manager.save(commission);
  await keepFindings(
    work,
    { caseKind: COMMISSION_CASE, id, authorityId, disclosedToSubjectId },
    act,
    breaches(findings),
  );
  work.journal({
    action: event,
    caseKind: COMMISSION_CASE,
    caseId: id,
    caseVersion: commission.version,
    authorityId,
    disclosedToSubjectId,
    details,
    state: `COMMISSION_STATE_${commission.state}`,
  });
}

/**
 * Carries out an act on a commission: lock, authority, version, state, law, the act itself, its journal entry. A member may
 * write no row of the case: once it is let through, the act is the product's own.
 * @param version whether the caller must have seen the commission as it stands: votes are given beside each other
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export async function actOn(
  context: CommandContext,
  act: CommissionAct,
  command: Omit<CommissionCommand, 'expectedVersion'> & { readonly expectedVersion?: number },
  perform: (step: CommissionStep) => Promise<Happened>,
): Promise<number> {
  const { idempotencyKey, commissionId, expectedVersion } = command;
  return execute(context, { name: act, idempotencyKey, input: command }, async (work) => {
    const seen = await work.query<{ id: number }>('select id from special_commission where id = $1', [
      commissionId,
    ]);
    return bySystem(work, async () => {
      const commission = await work.manager.findOne(SpecialCommissionRecord, {
        where: { id: commissionId },
        lock: { mode: 'pessimistic_write' },
      });
      if (seen.length === 0 || !commission) throw new Refusal('NOT_FOUND');
      const facts = await factsOf(work, commissionId);
      work.authorize(act, 'SpecialCommission', facts);
      if (expectedVersion !== undefined)
        await work.expectVersion(commission, expectedVersion, COMMISSION_CASE);
      const today = dayOf(work.now);
      const findings = findingsFor(act, facts, instantFromEpoch(work.now.getTime()));
      const closed = findings.filter(({ code }) => code === 'WRONG_STATE');
      if (closed.length > 0) throw new Refusal('WRONG_STATE', { findings: closed.map(toRefusalFinding) });
      refuseUnlawful(findings);
      const happened = await withLaw(() => perform({ work, commission, facts, today }));
      commission.state = stateAfter(act, commission.state) ?? commission.state;
      await conclude(work, commission, act, happened);
      return commissionId;
    });
  });
}
