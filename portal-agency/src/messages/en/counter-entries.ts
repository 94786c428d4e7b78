import type { MessagesLike } from '@qadagalau/portal-kit';
import type { counterEntries as pattern } from '../kk/counter-entries';

export const counterEntries: MessagesLike<typeof pattern> = {
  counterEntry: {
    entry: 'Correction',
    fact: 'What was recorded wrongly',
    happenedAt: 'When it happened in truth',
    happenedHint:
      'What had been recorded stays in the journal; the terms are counted from the corrected day once the head signs.',
    way: 'How it went out in truth',
    wayHint: 'Only of a notice or a copy that was sent; as recorded where left out.',
    number: 'Number of the mark in truth',
    numberHint: 'Only of a mark of the registry; as recorded where left out.',
    reason: 'Why it was recorded otherwise',
    files: 'Paper that shows it',
    declineReason: 'Why it is not signed',
  },
};
