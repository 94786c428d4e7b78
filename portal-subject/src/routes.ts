import type { RouteRecordRaw } from 'vue-router';
import { askAhead } from '@qadagalau/portal-kit';
import { CasePageDocument } from './generated/graphql';
import { useWords } from './words';

const t = useWords();

/** Every view of the portal; each is loaded when it is first entered. */
export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./views/sign-in.view.vue'),
    meta: { title: () => t('signIn.title'), open: true },
  },
  {
    path: '/',
    name: 'home',
    component: () => import('./views/duties.view.vue'),
    meta: { title: () => t('duties.title') },
  },
  {
    path: '/cases',
    name: 'cases',
    component: () => import('./views/cases.view.vue'),
    meta: { title: () => t('cases.title') },
  },
  {
    path: '/cases/:id',
    name: 'case',
    component: () => import('./views/case.view.vue'),
    props: true,
    meta: {
      title: () => t('cases.one'),
      ahead: ({ id }) => askAhead(CasePageDocument, { id: String(id) }),
    },
  },
  {
    path: '/prescriptions/:id',
    name: 'prescription',
    component: () => import('./views/prescription.view.vue'),
    props: true,
    meta: { title: () => t('case.remediation.title') },
  },
  {
    path: '/control-plans',
    name: 'control-plans',
    component: () => import('./views/control-plans.view.vue'),
    meta: { title: () => t('control.plans') },
  },
  {
    path: '/control-plans/:id',
    name: 'control-plan',
    component: () => import('./views/control-plan.view.vue'),
    props: true,
    meta: { title: () => t('control.plans') },
  },
  {
    path: '/control-objects',
    name: 'control-objects',
    component: () => import('./views/control-objects.view.vue'),
    meta: { title: () => t('control.compared.title') },
  },
  {
    path: '/control-events',
    name: 'control-events',
    component: () => import('./views/control-events.view.vue'),
    meta: { title: () => t('control.events') },
  },
  {
    path: '/control-events/:id',
    name: 'control-event',
    component: () => import('./views/control-event.view.vue'),
    props: true,
    meta: { title: () => t('control.events') },
  },
  {
    path: '/letters/:id',
    name: 'letter',
    component: () => import('./views/letter.view.vue'),
    props: true,
    meta: { title: () => t('case.letterAfterMonitoring') },
  },
  {
    path: '/monitoring',
    name: 'internal-monitorings',
    component: () => import('./views/internal-monitorings.view.vue'),
    meta: { title: () => t('monitoring.title') },
  },
  {
    path: '/monitoring/:id',
    name: 'internal-monitoring',
    component: () => import('./views/internal-monitoring.view.vue'),
    props: true,
    meta: { title: () => t('monitoring.title') },
  },
  {
    path: '/proposals',
    name: 'proposals-received',
    component: () => import('./views/proposals-received.view.vue'),
    meta: { title: () => t('monitoring.received.title') },
  },
  {
    path: '/scores',
    name: 'scores',
    component: () => import('./views/scores.view.vue'),
    meta: { title: () => t('scores.title') },
  },
  {
    path: '/lists',
    name: 'lists',
    component: () => import('./views/lists.view.vue'),
    meta: { title: () => t('lists.title') },
  },
  {
    path: '/publications',
    name: 'publications',
    component: () => import('./views/publications.view.vue'),
    meta: { title: () => t('publications.title') },
  },
  {
    path: '/publications/:id',
    name: 'publication',
    component: () => import('./views/publication.view.vue'),
    props: true,
    meta: { title: () => t('publications.title') },
  },
  {
    path: '/cases/:id/publish',
    name: 'publish-case',
    component: () => import('./views/publish.view.vue'),
    props: (to) => ({ id: to.params['id'], of: 'case' }),
    meta: { title: () => t('publications.publish') },
  },
  {
    path: '/control-events/:id/publish',
    name: 'publish-control-event',
    component: () => import('./views/publish.view.vue'),
    props: (to) => ({ id: to.params['id'], of: 'control-event' }),
    meta: { title: () => t('publications.publish') },
  },
  {
    path: '/recommendations',
    name: 'recommendations',
    component: () => import('./views/recommendations.view.vue'),
    meta: { title: () => t('recommendations.title') },
  },
  {
    path: '/reports',
    name: 'reports',
    component: () => import('./views/reports.view.vue'),
    meta: { title: () => t('reports.title') },
  },
  {
    path: '/reports/filings',
    name: 'filings',
    component: () => import('./views/filings.view.vue'),
    meta: { title: () => t('filing.title') },
  },
  {
    path: '/reports/:id',
    name: 'report',
    component: () => import('./views/report.view.vue'),
    props: true,
    meta: { title: () => t('reports.one') },
  },
  {
    path: '/reports/:id/versions',
    name: 'report-versions',
    component: () => import('./views/report-versions.view.vue'),
    props: true,
    meta: { title: () => t('correction.versions') },
  },
];
