import type { MessagesLike } from '../i18n/message-types';
import type { chart as pattern } from './chart.kk';

export const chart: MessagesLike<typeof pattern> = {
  place: '{rank}-е место',
  rank: 'Место',
  noFigure: 'нет числа',
  open: '{figure}: раскрыть, из чего сложено, {name}',
};
