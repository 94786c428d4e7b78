import type { MessagesLike } from '@qadagalau/portal-kit';
import type { reports as pattern } from './reports.kk';

export const reports: MessagesLike<typeof pattern> = {
  reports: {
    one: 'Quarterly report',
    title: 'Quarterly reports',
    lead: 'Reports on the quality of public services (clauses 61 to 63).',
    year: 'Year',
    quarter: 'Quarter',
    quarters: { q1: 'First quarter', q2: 'Second quarter', q3: 'Third quarter', q4: 'Fourth quarter' },
    ofYear: '{quarter} of {year}',
    duties: 'Who files what in this quarter',
    noDuties: 'Nobody has to file in this quarter.',
    body: 'Body',
    form: 'Form',
    due: 'Due',
    addressee: 'Filed with',
    state: 'State',
    act: 'Act',
    open: 'Open the report',
    begin: 'Begin the report',
    openFor: 'Open the report of {body}, form {form}',
    late: 'Filed late',
    mine: 'All reports',
    none: 'There is no report yet.',
    waiting: 'Waiting for your acceptance',
    waitingLead: 'Reports of districts, submitted to you (clause 62).',
    states: {
      DRAFT: 'Being filled in',
      SUBMITTED: 'Submitted',
      RETURNED: 'Returned with remarks',
      ACCEPTED: 'Accepted',
    },
    notSubmitted: 'Not submitted yet',
    anyState: 'Any state',
  },
};
