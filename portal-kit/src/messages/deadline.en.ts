import type { MessagesLike } from '../i18n/message-types';
import type { deadline as pattern } from './deadline.kk';

export const deadline: MessagesLike<typeof pattern> = {
  RUNNING: 'Running',
  SUSPENDED: 'Suspended',
  DUE_SOON: 'Due soon',
  OVERDUE: 'Overdue',
  MET: 'Done in time',
  MET_LATE: 'Done late',
  CANCELLED: 'Cancelled',
  today: 'Last day is today',
  left: '{count} working day left | {count} working days left',
  overBy: 'Overdue by {count} working day | Overdue by {count} working days',
  lapsed: 'Right not used: the term is over',
  moved: 'Earlier: {date}',
  toldAfter: 'Told on {at}, after the term had passed: till then it stood as missed.',
  provisional: 'Provisional',
  none: 'No deadlines.',
};
