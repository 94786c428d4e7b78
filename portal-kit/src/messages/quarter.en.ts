import type { MessagesLike } from '../i18n/message-types';
import type { quarter as pattern } from './quarter.kk';

export const quarter: MessagesLike<typeof pattern> = {
  points: 'Thirteen points',
  answered: 'Answered: {count} of 13',
  unanswered: 'not answered',
  known: 'Known to the system',
  answered60: 'The addressee informed on {date}: {text}',
  answeredLate: 'after the day',
  byObject: 'By object of control: {count}',
  reportsItself: 'It files a report of its own and is not counted in that of the body.',
  knownNow:
    'What is known to the system is told as it stands now, of the body and all objects of its control; it is kept when the sheet is ended.',
  knownAt: 'What is known to the system stood so on {instant}.',
  found: 'What was found',
  nothingFound: 'Nothing was found.',
  ofPoint: 'point {number}',
  openEvent: 'Open the activity of the proposal',
  papers: 'Papers',
  proposals: 'Proposals',
  noProposals: 'There is no proposal.',
  note: '“Recipients of services” in clause 60 is read as providers (D44).',
  rests: 'rests on finding {number}',
  object: 'Object of control: {name}',
  reportBy: 'To inform of the measures by {date}',
  informed: 'Informed: {date}',
  findings: 'Breaches',
  journal: 'Journal',
};
