import type { MessagesLike } from '../i18n/message-types';
import type { chart as pattern } from './chart.kk';

export const chart: MessagesLike<typeof pattern> = {
  leftAside: 'Not understood in the address and left aside: {parts}. What follows is not filtered by it.',
  place: 'place {rank}',
  rank: 'Place',
  noFigure: 'no figure',
  open: '{figure}: open what it is made of, {name}',
};
