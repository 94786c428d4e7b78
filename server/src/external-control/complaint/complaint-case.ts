import { breaches, type Finding } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { columnOf } from '../../platform/access/column-of';
import { keepFindings, refuseUnlawful, toRefusalFinding } from '../case';
import { needOf, type ComplaintFacts } from './complaint-facts';
import { findingsFor, judgeClosed } from './judge-act';
import { loadComplaintFacts } from './load-facts';
import { COMPLAINT_ACTS, stateAfter, type ComplaintAct } from './states';

export const COMPLAINT_CASE = 'complaint';

/** What every command on a complaint is given. */
export interface ComplaintCommand {
  readonly complaintId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

async function lockComplaint(work: Work, id: number): Promise<ComplaintFacts> {
  const locked = await work.query('select id from complaint where id = $1 for update', [id]);
  if (locked.length === 0) throw new Refusal('NOT_FOUND');
  const facts = (await loadComplaintFacts((text, values) => work.query(text, values), [id])).get(id);
  if (!facts) throw new Refusal('NOT_FOUND');
  return facts;
}

/**
 * The beginning of every act on a complaint: locked, permitted, seen in its present version, open in its state, lawful.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export async function beginAct(
  work: Work,
  act: ComplaintAct,
  command: ComplaintCommand,
): Promise<ComplaintFacts> {
  const facts = await lockComplaint(work, command.complaintId);
  work.authorize(act, 'Complaint', needOf(facts));
  await work.expectVersion(facts, command.expectedVersion, COMPLAINT_CASE);
  const closed = judgeClosed(act, facts);
  if (closed.length > 0) throw new Refusal('WRONG_STATE', { findings: closed.map(toRefusalFinding) });
  refuseUnlawful(findingsFor(act, facts));
  return facts;
}

type Values = Readonly<Record<string, string | number | null>>;

/** Who decided and when, for the acts that say what becomes of a complaint. */
export function decided(work: Work): Values {
  return { decidedAt: work.now.toISOString(), decidedBy: work.actor.name };
}

/** Moves the complaint on, saves it as its next version, keeps what the rules said and notes what happened. */
export async function endAct(
  work: Work,
  facts: ComplaintFacts,
  act: ComplaintAct,
  happened: {
    readonly values?: Values;
    readonly event: string;
    readonly details?: JournalDetails;
    readonly findings?: readonly Finding[];
  },
): Promise<void> {
  const { values = {}, event, details = {}, findings = [] } = happened;
  const row: Values = { state: stateAfter(act, facts.state) ?? facts.state, ...values };
  const names = Object.keys(row);
  await work.query(
    `update complaint set version = version + 1, ${names.map((name, i) => `${columnOf(name)} = $${i + 2}`).join(', ')} where id = $1`,
    [facts.id, ...Object.values(row)],
  );
  const of = { caseKind: COMPLAINT_CASE, id: facts.id, authorityId: facts.authority.id } as const;
  await keepFindings(
    work,
    { ...of, disclosedToSubjectId: null },
    COMPLAINT_ACTS[act].clause,
    breaches(findings),
  );
  const state = `COMPLAINT_STATE_${String(row['state'])}`;
  noteEvent(work, { ...facts, version: facts.version + 1 }, event, details, state);
}

/** The journal of a complaint is the authority's side alone, and names no complainant: the Agency reads every office's journal. */
export function noteEvent(
  work: Work,
  {
    id,
    version,
    number,
    authority,
  }: Pick<ComplaintFacts, 'id' | 'version' | 'number'> & { readonly authority: { readonly id: number } },
  event: string,
  details: JournalDetails = {},
  state?: string,
): void {
  work.journal({
    action: event,
    caseKind: COMPLAINT_CASE,
    caseId: id,
    caseVersion: version,
    authorityId: authority.id,
    disclosedToSubjectId: null,
    details: { number, ...details },
    ...(state === undefined ? {} : { state }),
  });
}
