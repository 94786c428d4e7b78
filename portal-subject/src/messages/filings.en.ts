import type { MessagesLike } from '@qadagalau/portal-kit';
import type { filings as pattern } from './filings.kk';

export const filings: MessagesLike<typeof pattern> = {
  filing: {
    ofDistricts: 'Reports of the districts',
    districtsMissing:
      'Not filed yet: {count} of {all}. The report may be submitted; their figures will be missing from the total.',
    title: 'Who has filed',
    lead: 'Every body that owes a report, quarter by quarter.',
    table: 'Bodies and quarters',
  },
};
