import type { MessagesLike } from '@qadagalau/portal-kit';
import type { charts as pattern } from '../kk/charts';

export const charts: MessagesLike<typeof pattern> = {
  charts: {
    link: 'Map and charts',
    title: 'Map and charts',
    lead: 'One row of a form by territory, service and quarter. Every figure opens into the cells it is made of.',
    what: 'What to show',
    closer: 'Territory to look at closer',
    regions: 'By territory',
    regionsLead:
      '{row}. Each tile is an oblast or a city of republican significance; its shade only repeats the figure. A tile opens its territory.',
    map: 'Map of territories: {row}',
    services: 'By service: {scope}',
    servicesLead: '{row}, by service of the register.',
    allServices: 'All services stand in the table',
    series: 'By quarter',
    seriesLead: '{row}, by quarter of two years.',
    chartOf: 'Chart: {title}. The same figures stand in the table that follows.',
    tableOf: 'Table: {title}',
    empty: 'Accepted reports have no figures of this row.',
  },
};
