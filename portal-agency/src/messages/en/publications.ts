import type { MessagesLike } from '@qadagalau/portal-kit';
import type { publications as pattern } from '../kk/publications';

export const publications: MessagesLike<typeof pattern> = {
  publications: {
    title: 'Publications',
    lead: 'What is published of the results of state control: by us and by others (clause 66).',
    publish: 'Publishing results',
    quarter: 'Publish the figures of a quarter',
    form: 'Form of the report',
    appendix: 'Appendix {number}',
    year: 'Year',
    quarterNumber: 'Quarter',
  },
};
