import { breaches, dayOf, type Finding } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { keepFindings, refuseUnlawful, toRefusalFinding } from '../case';
import { HalfYearListRecord } from './half-year-list.record';
import { findingsFor, judgeClosed } from './judge-act';
import { loadListFacts, type ListFacts } from './load-list-facts';
import { HALF_YEAR_LIST_ACTS, stateAfter, type HalfYearListAct } from './states';

export const LIST_CASE = 'half-year-list';

/** What every command on a list is given. */
export interface ListCommand {
  readonly listId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/** What the list is called where cases are named: `2027-1`. */
export function caseNumberOf({ year, half }: Pick<HalfYearListRecord, 'year' | 'half'>): string {
  return `${year}-${half}`;
}

/** @throws Refusal NOT_FOUND for one that the actor may not see */
export async function lockList(work: Work, id: number): Promise<HalfYearListRecord> {
  const record = await work.manager.findOne(HalfYearListRecord, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!record) throw new Refusal('NOT_FOUND');
  return record;
}

/** What the acts of a list are judged by, as it stands. */
export async function listFacts(work: Work, id: number): Promise<ListFacts> {
  const facts = (await loadListFacts((text, values) => work.query(text, values), [id])).get(id);
  if (!facts) throw new Refusal('NOT_FOUND');
  return facts;
}

/**
 * The beginning of every act on a list: locked, permitted, seen in its present version, open in its state, lawful.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export async function beginAct(
  work: Work,
  act: HalfYearListAct,
  command: ListCommand,
): Promise<HalfYearListRecord> {
  const list = await lockList(work, command.listId);
  work.authorize(HALF_YEAR_LIST_ACTS[act].permission, 'HalfYearList', list);
  await work.expectVersion(list, command.expectedVersion, LIST_CASE);
  const facts = await listFacts(work, list.id);
  const closed = judgeClosed(act, facts);
  if (closed.length > 0) throw new Refusal('WRONG_STATE', { findings: closed.map(toRefusalFinding) });
  refuseUnlawful(findingsFor(act, facts, dayOf(work.now)));
  return list;
}

/** Moves the list on, saves it as its next version, keeps what the rules said and notes what happened. */
export async function endAct(
  work: Work,
  list: HalfYearListRecord,
  act: HalfYearListAct,
  happened: {
    readonly event: string;
    readonly details?: JournalDetails;
    readonly findings?: readonly Finding[];
  },
): Promise<void> {
  list.state = stateAfter(act, list.state) ?? list.state;
  list.version += 1;
  await work.manager.save(list);
  const { event, details = {}, findings = [] } = happened;
  const { id, authorityId } = list;
  const of = { caseKind: LIST_CASE, id, authorityId, disclosedToSubjectId: null } as const;
  await keepFindings(work, of, act, breaches(findings));
  noteEvent(work, list, event, details);
}

/** The list is the Agency's own paper: its journal is read there; a subject sees its line, not who worked on the list. */
export function noteEvent(
  work: Work,
  list: HalfYearListRecord,
  event: string,
  details: JournalDetails,
): void {
  work.journal({
    action: event,
    caseKind: LIST_CASE,
    caseId: list.id,
    caseVersion: list.version,
    authorityId: list.authorityId,
    disclosedToSubjectId: null,
    details: { number: caseNumberOf(list), ...details },
  });
}
