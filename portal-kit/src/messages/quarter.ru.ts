import type { MessagesLike } from '../i18n/message-types';
import type { quarter as pattern } from './quarter.kk';

export const quarter: MessagesLike<typeof pattern> = {
  points: 'Тринадцать пунктов',
  answered: 'С ответом: {count} из 13',
  unanswered: 'без ответа',
  known: 'Известно системе',
  answered60: 'Адресат сообщил {date}: {text}',
  answeredLate: 'после срока',
  byObject: 'По объектам контроля: {count}',
  reportsItself: 'Сдает свой отчет, в отчет органа не входит.',
  knownNow:
    'Известное системе показано на сейчас: по органу и всем объектам его контроля; при завершении листа оно сохранится.',
  knownAt: 'Известное системе приведено на {instant}.',
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
