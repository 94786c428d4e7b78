import type { MessagesLike } from '../i18n/message-types';
import type { chart as pattern } from './chart.kk';

export const chart: MessagesLike<typeof pattern> = {
  leftAside: 'В адресе не понято и не учтено: {parts}. Показанное ниже по этому не отобрано.',
  place: '{rank}-е место',
  rank: 'Место',
  noFigure: 'нет числа',
  open: '{figure}: раскрыть, из чего сложено, {name}',
};
