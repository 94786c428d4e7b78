import type { MessagesLike } from '@qadagalau/portal-kit';
import type { shell as pattern } from '../kk/shell';

export const shell: MessagesLike<typeof pattern> = {
  portal: {
    title: 'Portal of the Agency',
    signIn: 'Sign in to the portal of the Agency',
    signInLead: 'For staff of the Agency, its territorial bodies and the special commissions.',
  },
  nav: {
    field: 'On the spot',
    work: 'My work',
    inspections: 'Inspections',
    controls: 'Controls without a visit',
    lists: 'Half-year lists',
    complaints: 'Complaints',
    specialists: 'Specialists',
    bodies: 'Bodies by field',
    papers: 'Papers for lists',
    reports: 'Reports',
    aggregate: 'Aggregate figures',
    subjects: 'Inspected subjects',
    territories: 'Territories',
    acting: 'Acting persons',
    assignments: 'Assignments',
    staff: 'Staff',
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
