import type { MessagesLike } from '../i18n/message-types';
import type { quarter as pattern } from './quarter.kk';

export const quarter: MessagesLike<typeof pattern> = {
  points: 'Тринадцать пунктов',
  answered: 'С ответом: {count} из 13',
  unanswered: 'без ответа',
  known: 'Известно системе',
  found: 'Что выявлено',
  nothingFound: 'Ничего не выявлено.',
  ofPoint: 'пункт {number}',
  openEvent: 'Открыть мероприятие по предложению',
  papers: 'Документы',
  proposals: 'Предложения',
  noProposals: 'Предложений нет.',
  note: '«Услугополучатели» в пункте 60 понимаются как услугодатели (D44).',
  rests: 'основано на факте {number}',
  object: 'Объект контроля: {name}',
  reportBy: 'О мерах сообщить до {date} включительно',
  informed: 'Сообщено: {date}',
  findings: 'Нарушения порядка',
  journal: 'Журнал',
};
