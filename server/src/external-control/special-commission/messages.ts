import type { Messages } from '../../platform/messages/catalogue';
import { journalMessages } from './messages/journal-messages';
import { lawMessages } from './messages/law-messages';
import { titleMessages } from './messages/title-messages';

/** Every text of the room, in three languages. */
export const commissionMessages = {
  ...titleMessages,
  ...lawMessages,
  ...journalMessages,
} as const satisfies Messages;
