/** Words of charts, of the map of tiles and of their tables. */
export const chart = {
  leftAside:
    'Мекенжайдың мына бөлігі түсініксіз және ескерілмеді: {parts}. Төменде көрсетілгені бұл бойынша іріктелмеген.',
  place: '{rank}-орын',
  rank: 'Орны',
  noFigure: 'сан жоқ',
  open: '{figure}: неден құралғанын ашу, {name}',
} as const;
