import type { MessagesLike } from '@qadagalau/portal-kit';
import type { scores as pattern } from './scores.kk';

export const scores: MessagesLike<typeof pattern> = {
  scores: {
    title: 'Yearly score',
    lead: 'The body’s score for the final assessment of efficiency, and what every part of it is made of (clause 65).',
    none: 'No score is approved yet.',
    ofYear: 'Year {year}',
    points: 'Score, of 100',
    place: 'Place among all bodies',
    order: 'Order of approval',
    sealedBy: 'Approved by',
    criteria: 'Criteria and weights',
    hash: 'SHA-256',
    why: 'What the score is made of',
    ofWeight: '{points} of {weight}.',
    difference: 'By the corrected report it would be {points} now; the approved score stays (clause 64).',
    facts: 'Cases and reports: {count}',
    noFacts: 'There are no cases and reports here.',
    ofFigure: '{count} of {base}',
    more: 'Show more',
  },
};
