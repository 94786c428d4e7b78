import type { MessagesLike } from '../i18n/message-types';
import type { lateAnswer as pattern } from './late-answer.kk';

export const lateAnswer: MessagesLike<typeof pattern> = {
  title: 'Answers that came after the act',
  lead: 'Given without a network before the result act was drawn up, and received after it. They are kept beside it: nothing of the act or of the order to remedy changes.',
  times: 'Given {given}, {by}. Received {received}.',
  answer: { MET: 'Met', VIOLATED: 'Violated', NOT_APPLICABLE: 'Not applicable' },
};
