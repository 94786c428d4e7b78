import type { MessagesLike } from '@qadagalau/portal-kit';
import type { counterEntries as pattern } from '../kk/counter-entries';

export const counterEntries: MessagesLike<typeof pattern> = {
  counterEntry: {
    entry: 'Correction',
    fact: 'What was recorded wrongly',
    happenedAt: 'When it happened in truth',
    happenedHint:
      'What had been recorded stays in the journal; the terms are counted from the corrected day once the head signs.',
    way: 'How the notice went out in truth',
    wayHint: 'Only of the notice of the start; as recorded where left out.',
    reason: 'Why it was recorded otherwise',
    files: 'Paper that shows it',
    declineReason: 'Why it is not signed',
    of: {
      APPOINTMENT_HANDING_OVER: 'Handing over of the act of appointment',
      CHECKLIST_ACQUAINTANCE: 'Acquaintance with the checklist',
      START_NOTICE: 'Sending of the notice of the start',
      RESULT_ACT_HANDING_OVER: 'Handing over of the result act',
      RESULT_ACT_REGISTRY_MARK: 'Mark of the registry after the result act was refused',
      PRESCRIPTION_HANDING_OVER: 'Handing over of the prescription',
    },
  },
};
