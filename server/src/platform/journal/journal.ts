import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor';
import type { Texts } from '../messages/language';

/** What a body is called is kept in every language: whoever reads the entry reads it in their own. */
export type JournalDetail = string | number | boolean | null | readonly string[] | Texts;
export type JournalDetails = Readonly<Record<string, JournalDetail>>;

/** Something that happened, in the past tense: `inspectionAppointed`. */
export interface JournalEvent {
  readonly action: string;
  readonly caseKind: string;
  readonly caseId: number;
  readonly caseVersion?: number;
  readonly authorityId: number | null;
  /** The inspected subject that may read the entry; null while the case is not disclosed to it. */
  readonly disclosedToSubjectId: number | null;
  /** Of internal control: the body that controls. */
  readonly alsoDisclosedToSubjectId?: number | null;
  readonly details?: JournalDetails;
  /** The message of the state that the case has by it, for the receipt of whoever did it; the journal does not keep it. */
  readonly state?: string;
}

/** Appends events to the chain, in their order; the chain's lock is held from here to the end of the transaction. */
export async function appendToJournal(
  manager: EntityManager,
  actor: Actor,
  at: Date,
  events: readonly JournalEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const entries = events.map(({ state: _, ...event }) => ({
    at: at.toISOString(),
    actorAccountId: actor.accountId,
    actorCapacityId: actor.capacityId,
    actorName: actor.name,
    actorTitle: actor.title,
    ...event,
    details: event.details ?? {},
  }));
  await manager.query('select append_to_journal($1::jsonb)', [JSON.stringify(entries)]);
}

/** The hash of the last entry: what served documents are anchored with. */
export async function journalHead(manager: EntityManager): Promise<string> {
  const rows: { head: string }[] = await manager.query('select journal_head() as head');
  return rows[0]?.head ?? '';
}
