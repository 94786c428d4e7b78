import type { MessagesLike } from '@qadagalau/portal-kit';
import type { paperRegister as pattern } from '../kk/paper-register';

export const paperRegister: MessagesLike<typeof pattern> = {
  register: {
    title: 'Register of papers',
    lead: 'What came in at the office and what it sent out, numbered by year.',
    incoming: 'Incoming',
    outgoing: 'Outgoing',
    none: 'There are no papers in this register.',
    entry: 'Registration',
    number: 'Number',
    kind: 'Kind of paper',
    sender: 'From whom',
    received: 'Received on',
    registered: 'Registered on',
    case: 'Case',
    date: 'Date',
    about: 'About whom',
    unnamed: 'Complainant (not named)',
    search: 'Search by number',
    year: 'Year',
    export: 'Download as CSV',
  },
};
