import type { MessagesLike } from '../i18n/message-types';
import type { lateAnswer as pattern } from './late-answer.kk';

export const lateAnswer: MessagesLike<typeof pattern> = {
  title: 'Ответы, поступившие после акта',
  lead: 'Даны без сети до составления акта, а поступили после него. Приобщены к делу отдельно: ни в акте, ни в предписании ничего не меняется.',
  times: 'Дан {given}, {by}. Поступил {received}.',
  answer: { MET: 'Соблюдено', VIOLATED: 'Нарушено', NOT_APPLICABLE: 'Неприменимо' },
};
