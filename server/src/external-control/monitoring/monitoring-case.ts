import { columnOf } from '../../platform/access/column-of';
import type { Finding } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { keepFindings, refuseUnlawful, toRefusalFinding } from '../case';
import { findingsFor } from './judge-act';
import { loadMonitoringFacts, type MonitoringFacts } from './load-facts';
import { MONITORING_ACTS, stateAfter, type MonitoringAct } from './states';

export const MONITORING_CASE = 'monitoring';

/** What every command on external monitoring is given. */
export interface MonitoringCommand {
  readonly id: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

export interface BegunAct {
  readonly facts: MonitoringFacts;
  readonly warnings: readonly Finding[];
}

/**
 * The beginning of every act: locked, permitted, seen in its present version, open in its state, lawful.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export async function beginAct(
  work: Work,
  act: MonitoringAct,
  { id, expectedVersion }: MonitoringCommand,
): Promise<BegunAct> {
  const locked = await work.query('select id from monitoring where id = $1 for update', [id]);
  const facts = (await loadMonitoringFacts((text, values) => work.query(text, values), [id])).get(id);
  if (locked.length === 0 || !facts) throw new Refusal('NOT_FOUND');
  work.authorize(MONITORING_ACTS[act].permission, 'Monitoring', facts);
  await work.expectVersion(facts, expectedVersion, MONITORING_CASE);
  const findings = findingsFor(act, facts);
  const closed = findings.filter(({ code }) => code === 'WRONG_STATE');
  if (closed.length > 0) throw new Refusal('WRONG_STATE', { findings: closed.map(toRefusalFinding) });
  return { facts, warnings: refuseUnlawful(findings) };
}

type Values = Readonly<Record<string, string | number | null>>;

/** Moves it on, saves it as its next version, keeps what the rules said and notes what happened: to the authority's side alone. */
export async function endAct(
  work: Work,
  act: MonitoringAct,
  { facts, warnings }: BegunAct,
  happened: { readonly values?: Values; readonly event: string; readonly details?: JournalDetails },
): Promise<number> {
  const { values = {}, event, details = {} } = happened;
  const { id, authorityId, version, number, state } = facts;
  const row: Values = { state: stateAfter(act, state) ?? state, ...values };
  const names = Object.keys(row);
  await work.query(
    `update monitoring set version = version + 1, ${names.map((name, i) => `${columnOf(name)} = $${i + 2}`).join(', ')} where id = $1`,
    [id, ...Object.values(row)],
  );
  const of = { caseKind: MONITORING_CASE, authorityId, disclosedToSubjectId: null } as const;
  await keepFindings(work, { ...of, id }, event, warnings);
  work.journal({
    ...of,
    action: event,
    caseId: id,
    caseVersion: version + 1,
    details: { number, ...details },
  });
  return id;
}
