import type { MessagesLike } from '@qadagalau/portal-kit';
import type { duties as pattern } from './duties.kk';

export const duties: MessagesLike<typeof pattern> = {
  duties: {
    title: 'My duties',
    lead: 'What the law asks of you, the nearest date first.',
    totals: {
      all: 'All',
      overdue: 'Overdue',
      dueSoon: 'Due soon',
      running: 'Running',
      undated: 'Without a date',
    },
    filter: 'Show by state',
    empty: 'Nothing waits for you.',
    emptyFiltered: 'No duty is in this state.',
    why: 'Why',
    countedFrom: 'counted from {date}',
    ifMissed: 'If it is missed',
    isNew: 'New',
    toDo: 'What to do',
    openCase: 'Open inspection {number}',
    openPrescription: 'Order to remedy {number}',
    openLetter: 'Open letter No. {number}',
    openReport: 'Open the report',
    more: 'Show more duties',
  },
};
