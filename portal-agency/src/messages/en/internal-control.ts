import type { MessagesLike } from '@qadagalau/portal-kit';
import type { internalControl as pattern } from '../kk/internal-control';

export const internalControl: MessagesLike<typeof pattern> = {
  internalControl: {
    onProposal: 'On a proposal of internal monitoring',
    afterExternal: 'After external monitoring',
    plans: 'Control plans',
    plansLead: 'Yearly plans of control activities of the bodies within your competence.',
    planOf: 'Plan of {year}',
    noPlans: 'There is no plan.',
    events: 'Internal control',
    eventsLead: 'Control activities that bodies hold at their objects.',
    noEvents: 'There is no activity.',
    body: 'Controlling body',
    object: 'Object of control',
    number: 'Number',
    year: 'Year',
    term: 'Term',
    count: 'Number of activities',
    order: 'Order of approval',
    late: 'Approved late',
    letter: 'Letter on measures',
    reportBy: 'Information by {date}',
    journal: 'Journal of the activity',
  },
};
