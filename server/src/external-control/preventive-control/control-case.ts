import { breaches, type Finding } from '../../law';
import { columnOf } from '../../platform/access/column-of';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { keepFindings, refuseUnlawful, toRefusalFinding, type RunQuery } from '../case';
import { findingsFor, type ControlWithoutVisitRuleFacts } from './rules';
import { stateAfter, type ControlWithoutVisitAct } from './states';

export const CONTROL_CASE = 'control-without-visit';

/** What every command on a control without a visit is given. */
export interface ControlCommand {
  readonly controlId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/** All that is judged of a control without a visit, and whose it is. */
export interface ControlFacts extends ControlWithoutVisitRuleFacts {
  readonly id: number;
  readonly version: number;
  readonly number: string;
  readonly authorityId: number;
  readonly subjectId: number;
  readonly disclosedToSubjectId: number | null;
}

/** Facts of however many controls, in one statement. What the caller may not see is missing. */
export async function loadControlFacts(
  query: RunQuery,
  ids: readonly number[],
): Promise<Map<number, ControlFacts>> {
  const rows = await query<ControlFacts>(
    `select c.id, c.version, c.number, c.state, c.authority_id as "authorityId", c.subject_id as "subjectId",
       c.disclosed_to_subject_id as "disclosedToSubjectId",
       (select count(*)::int from control_finding f where f.control_id = c.id) as findings
     from control_without_visit c where c.id = any($1::int[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The beginning of every act: locked, permitted, seen in its present version, open in its state, lawful.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export async function beginAct(
  work: Work,
  act: ControlWithoutVisitAct,
  { controlId, expectedVersion }: ControlCommand,
): Promise<ControlFacts> {
  await work.query('select id from control_without_visit where id = $1 for update', [controlId]);
  const facts = (await loadControlFacts((text, values) => work.query(text, values), [controlId])).get(
    controlId,
  );
  if (!facts) throw new Refusal('NOT_FOUND');
  const { authorityId, disclosedToSubjectId } = facts;
  work.authorize(act, 'ControlWithoutVisit', { authorityId, disclosedToSubjectId });
  await work.expectVersion(facts, expectedVersion, CONTROL_CASE);
  const findings = findingsFor(act, facts);
  const closed = findings.filter(({ code }) => code === 'WRONG_STATE');
  if (closed.length > 0) throw new Refusal('WRONG_STATE', { findings: closed.map(toRefusalFinding) });
  refuseUnlawful(findings);
  return facts;
}

export interface Happened {
  readonly event: string;
  readonly values?: Readonly<Record<string, string | number | null>>;
  readonly details?: JournalDetails;
  readonly findings?: readonly Finding[];
  /** From this act on the subject sees the case. */
  readonly discloses?: true;
}

/** Moves the control on as its next version, keeps what the rules said and notes what happened. @returns its id */
export async function endAct(
  work: Work,
  facts: ControlFacts,
  act: ControlWithoutVisitAct,
  { event, values = {}, details = {}, findings = [], discloses }: Happened,
): Promise<number> {
  const disclosedToSubjectId = discloses ? facts.subjectId : facts.disclosedToSubjectId;
  const row = { state: stateAfter(act, facts.state) ?? facts.state, disclosedToSubjectId, ...values };
  const names = Object.keys(row);
  await work.query(
    `update control_without_visit set version = version + 1, ${names.map((name, i) => `${columnOf(name)} = $${i + 2}`).join(', ')} where id = $1`,
    [facts.id, ...Object.values(row)],
  );
  const { id, authorityId } = facts;
  await keepFindings(
    work,
    { caseKind: CONTROL_CASE, id, authorityId, disclosedToSubjectId },
    act,
    breaches(findings),
  );
  noteEvent(work, { ...facts, version: facts.version + 1, disclosedToSubjectId }, event, details);
  return id;
}

export function noteEvent(
  work: Work,
  facts: ControlFacts,
  event: string,
  details: JournalDetails = {},
): void {
  work.journal({
    action: event,
    caseKind: CONTROL_CASE,
    caseId: facts.id,
    caseVersion: facts.version,
    authorityId: facts.authorityId,
    disclosedToSubjectId: facts.disclosedToSubjectId,
    details: { number: facts.number, ...details },
  });
}
