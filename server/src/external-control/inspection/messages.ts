import { caseImportMessages } from './case-import/messages';
import { changeMessages } from './messages/change-messages';
import { counterEntryMessages } from './messages/counter-entry-messages';
import { extensionMessages } from './messages/extension-messages';
import { fieldMessages } from './messages/field-messages';
import { groundMessages } from './messages/ground-messages';
import { journalMessages } from './messages/journal-messages';
import { lawMessages } from './messages/law-messages';
import { stateMessages } from './messages/state-messages';
import { suspensionMessages } from './messages/suspension-messages';
import { takingInMessages } from './taking-in/messages';
import { titleMessages } from './messages/title-messages';
import type { Messages } from '../../platform/messages/catalogue';

/** Every text of the room, in three languages. */
export const inspectionMessages = {
  ...titleMessages,
  ...groundMessages,
  ...lawMessages,
  ...journalMessages,
  ...changeMessages,
  ...extensionMessages,
  ...stateMessages,
  ...suspensionMessages,
  ...fieldMessages,
  ...counterEntryMessages,
  ...takingInMessages,
  ...caseImportMessages,
} as const satisfies Messages;
