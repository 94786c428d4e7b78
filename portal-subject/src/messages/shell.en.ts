import type { MessagesLike } from '@qadagalau/portal-kit';
import type { shell as pattern } from './shell.kk';

export const shell: MessagesLike<typeof pattern> = {
  app: {
    title: 'Inspected subject’s office',
    nav: {
      duties: 'My duties',
      cases: 'Inspections',
      reports: 'Reports',
      scores: 'Yearly score',
      lists: 'Lists',
      recommendations: 'Recommendations',
      control: 'Control activities',
      controlPlans: 'Control plans',
      compared: 'Objects compared',
      monitoring: 'Internal monitoring',
      proposals: 'Proposals',
      publications: 'Publications',
    },
  },
  signIn: {
    title: 'Sign in',
    heading: 'Sign in to the office',
    lead: 'For inspected subjects and local executive bodies.',
  },
};
