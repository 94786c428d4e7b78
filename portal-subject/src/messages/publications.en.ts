import type { MessagesLike } from '@qadagalau/portal-kit';
import type { publications as pattern } from './publications.kk';

export const publications: MessagesLike<typeof pattern> = {
  publications: {
    title: 'Publications',
    lead: 'What is published of the results of state control: by us and by others (clause 66).',
    publish: 'Publishing results',
    open: 'Open the publication',
  },
};
