import { keepFindings, refuseUnlawful, toRefusalFinding } from '../../external-control/case';
import type { Finding } from '../../law';
import { columnOf } from '../../platform/access/column-of';
import type { Work } from '../../platform/commands/work';
import type { FileOwner } from '../../platform/files';
import type { JournalDetails } from '../../platform/journal/journal';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { findingsFor } from './judge-act';
import { loadInternalFacts, type InternalMonitoringFacts } from './load-facts';
import { INTERNAL_MONITORING_ACTS, stateAfter, type InternalMonitoringAct } from './states';

export const INTERNAL_MONITORING_CASE = 'internal-monitoring';

/** What every command on internal monitoring is given. */
export interface InternalCommand {
  readonly id: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

export const invalid = (field: string) => invalidInput(`input.${field}`, field);

export interface BegunAct {
  readonly facts: InternalMonitoringFacts;
  readonly warnings: readonly Finding[];
}

/** The case as its rows carry it: of the body, read by the office within whose competence it lies. */
export const caseOf = ({
  id,
  authorityId,
  bodyId,
}: Pick<InternalMonitoringFacts, 'id' | 'authorityId' | 'bodyId'>) =>
  ({
    caseKind: INTERNAL_MONITORING_CASE,
    caseId: id,
    authorityId,
    disclosedToSubjectId: bodyId,
  }) as const;

export const filesOf = (ownerKind: string, ownerId: number, facts: InternalMonitoringFacts): FileOwner => ({
  ...caseOf(facts),
  ownerKind,
  ownerId,
});

/** Files of a sheet that is not ended: no office reads them before the unit has ended it (58). */
export const filesOfSheet = (
  ownerKind: 'internalMonitoringPoint' | 'internalMonitoringFinding',
  ownerId: number,
  facts: InternalMonitoringFacts,
): FileOwner => ({ ...filesOf(ownerKind, ownerId, facts), authorityId: null });

/**
 * The beginning of every act: locked, permitted, seen in its present version, open in its state, lawful.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export async function beginAct(
  work: Work,
  act: InternalMonitoringAct,
  { id, expectedVersion }: InternalCommand,
): Promise<BegunAct> {
  const visible = await loadInternalFacts((text, values) => work.query(text, values), [id], work.now);
  const seen = visible.get(id);
  if (!seen) throw new Refusal('NOT_FOUND');
  work.authorize(INTERNAL_MONITORING_ACTS[act].permission, 'InternalMonitoring', seen);
  await work.query('select id from internal_monitoring where id = $1 for update', [id]);
  const facts = (await loadInternalFacts((text, values) => work.query(text, values), [id], work.now)).get(id);
  if (!facts) throw new Refusal('NOT_FOUND');
  await work.expectVersion(facts, expectedVersion, INTERNAL_MONITORING_CASE);
  const findings = findingsFor(act, facts);
  const closed = findings.filter(({ code }) => code === 'WRONG_STATE');
  if (closed.length > 0) throw new Refusal('WRONG_STATE', { findings: closed.map(toRefusalFinding) });
  return { facts, warnings: refuseUnlawful(findings) };
}

type Values = Readonly<Record<string, string | number | null>>;

/** Moves it on, saves it as its next version, keeps what the rules said and notes what happened. */
export async function endAct(
  work: Work,
  act: InternalMonitoringAct,
  { facts, warnings }: BegunAct,
  happened: {
    readonly values?: Values;
    readonly event: string;
    readonly details?: JournalDetails;
    readonly findings?: readonly Finding[];
  },
): Promise<number> {
  const { values = {}, event, details = {}, findings = [] } = happened;
  const { id, version, state, year, quarter } = facts;
  const row: Values = { state: stateAfter(act, state) ?? state, ...values };
  const names = Object.keys(row);
  await work.query(
    `update internal_monitoring set version = version + 1, ${names.map((name, i) => `${columnOf(name)} = $${i + 2}`).join(', ')} where id = $1`,
    [id, ...Object.values(row)],
  );
  const { caseId: _, ...of } = caseOf(facts);
  await keepFindings(work, { ...of, id }, event, [...warnings, ...findings]);
  work.journal({
    ...caseOf(facts),
    action: event,
    caseVersion: version + 1,
    details: { number: `${year}-${quarter}`, ...details },
  });
  return id;
}
