import { subjectsOf, type Actor } from '../access/actor';
import type { JournalEvent } from '../journal/journal';

/** Something that a command did. */
interface ReceiptLine {
  /** As the journal names it: `commissionProtocolDelivered`. */
  readonly action: string;
  readonly number: string | null;
  /** The message of the state in which it left the case, where a room tells it. */
  readonly state: string | null;
}

/** What a command did, and when: told to whoever did it, even where they may read the case no more. */
export interface CommandReceipt {
  readonly command: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly done: readonly ReceiptLine[];
}

/** Of the events of a command those that its doer may know of: an inspected subject, as in the journal, what is disclosed to it. */
export function receiptLines(actor: Actor, events: readonly JournalEvent[]): ReceiptLine[] {
  const own = subjectsOf(actor);
  const isTold = ({ disclosedToSubjectId: one, alsoDisclosedToSubjectId: other = null }: JournalEvent) =>
    [one, other].some((id) => id !== null && own.includes(id));
  return events
    .filter((event) => actor.scope !== 'subject' || isTold(event))
    .map(({ action, details, state = null }) => ({
      action,
      number: typeof details?.['number'] === 'string' ? details['number'] : null,
      state,
    }));
}
