import type { MessagesLike } from '@qadagalau/portal-kit';
import type { inspections as pattern } from '../kk/inspections';

export const inspections: MessagesLike<typeof pattern> = {
  list: {
    title: 'Inspections',
    create: 'New inspection',
    number: 'Number',
    subject: 'Inspected subject',
    matter: 'Subject-matter',
    state: 'State',
    next: 'Next deadline',
    period: 'Start – end',
    searchLabel: 'Search by number or name of the subject',
    stateFilter: 'State',
    mine: 'Only my inspections',
    order: 'Order',
    newest: 'Newest first',
    byDeadline: 'By next deadline',
    empty: 'No inspection fits these conditions.',
  },
  state: {
    DRAFT: 'Draft',
    APPOINTED: 'Appointed',
    REGISTERED: 'Registered',
    NOTIFIED: 'Subject notified',
    IN_PROGRESS: 'In progress',
    RESULTS_DRAWN_UP: 'Inspection report drawn up',
    SUSPENDED: 'Suspended',
    HANDED_OVER: 'Completed',
    CLOSED: 'Closed',
    WITHDRAWN: 'Ended before the start',
  },
};
