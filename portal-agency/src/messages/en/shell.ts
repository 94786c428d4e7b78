import type { MessagesLike } from '@qadagalau/portal-kit';
import type { shell as pattern } from '../kk/shell';

export const shell: MessagesLike<typeof pattern> = {
  portal: {
    title: 'Portal of the Agency',
    signIn: 'Sign in to the portal of the Agency',
    signInLead: 'For staff of the Agency, its territorial bodies and the special commissions.',
  },
  nav: {
    work: 'My work',
    inspections: 'Inspections',
    lists: 'Half-year lists',
    complaints: 'Complaints',
    monitoring: 'External monitoring',
    bodies: 'Bodies by field',
    reports: 'Reports',
    aggregate: 'Aggregate figures',
    subjects: 'Inspected subjects',
    territories: 'Territories',
    acting: 'Acting persons',
    tokens: 'API tokens',
    calendar: 'Working calendar',
    calculator: 'Deadline calculator',
  },
  common: {
    all: 'All',
    search: 'Search',
    notSet: 'not given',
    yes: 'yes',
    no: 'no',
    saved: 'Saved',
    quarterOf: 'Quarter {quarter} of {year}',
    year: 'Year',
    quarter: 'Quarter',
    fillRequired: 'Fill in this field',
  },
};
