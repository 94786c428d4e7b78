import type { RouteRecordRaw } from 'vue-router';
import { useWords } from './words';

const t = useWords();

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    meta: { title: () => t('portal.signIn'), open: true },
    component: () => import('./views/sign-in.view.vue'),
  },
  {
    path: '/',
    name: 'home',
    meta: { title: () => t('work.title') },
    component: () => import('./views/home.view.vue'),
  },
  {
    path: '/inspections',
    name: 'inspections',
    meta: { title: () => t('list.title'), needs: 'read:Inspection' },
    component: () => import('./views/inspections.view.vue'),
  },
  {
    path: '/inspections/new',
    name: 'inspection-new',
    meta: { title: () => t('draft.titleNew'), needs: 'draftInspection:Inspection' },
    component: () => import('./views/inspection-draft.view.vue'),
  },
  {
    path: '/inspections/:id',
    name: 'inspection',
    props: true,
    meta: { title: () => t('case.kicker'), needs: 'read:Inspection' },
    component: () => import('./views/inspection.view.vue'),
  },
  {
    path: '/inspections/:id/edit',
    name: 'inspection-edit',
    props: true,
    meta: { title: () => t('action.reviseInspectionDraft'), needs: 'reviseInspectionDraft:Inspection' },
    component: () => import('./views/inspection-draft.view.vue'),
  },
  {
    path: '/commissions/:id',
    name: 'special-commission',
    props: true,
    meta: { title: () => t('commission.title'), needs: 'read:SpecialCommission' },
    component: () => import('./views/special-commission.view.vue'),
  },
  {
    path: '/complaints',
    name: 'complaints',
    meta: { title: () => t('complaints.title'), needs: 'read:Complaint' },
    component: () => import('./views/complaints.view.vue'),
  },
  {
    path: '/complaints/:id',
    name: 'complaint',
    props: true,
    meta: { title: () => t('complaints.title'), needs: 'read:Complaint' },
    component: () => import('./views/complaint.view.vue'),
  },
  {
    path: '/controlling-bodies',
    name: 'controlling-bodies',
    meta: { title: () => t('bodies.title'), needs: 'keep:ControllingBody' },
    component: () => import('./views/controlling-bodies.view.vue'),
  },
  {
    path: '/half-year-lists',
    name: 'half-year-lists',
    meta: { title: () => t('lists.title'), needs: 'read:HalfYearList' },
    component: () => import('./views/half-year-lists.view.vue'),
  },
  {
    path: '/half-year-lists/:id',
    name: 'half-year-list',
    props: true,
    meta: { title: () => t('lists.title'), needs: 'read:HalfYearList' },
    component: () => import('./views/half-year-list.view.vue'),
  },
  {
    path: '/reports',
    name: 'reports',
    meta: { title: () => t('reports.title'), needs: 'read:ReportDuty' },
    component: () => import('./views/reports.view.vue'),
  },
  {
    path: '/reports/aggregate',
    name: 'aggregate',
    meta: { title: () => t('aggregate.title'), needs: 'read:ReportAggregate' },
    component: () => import('./views/aggregate.view.vue'),
  },
  {
    path: '/reports/:id',
    name: 'report',
    props: true,
    meta: { title: () => t('nav.reports'), needs: 'read:QuarterlyReport' },
    component: () => import('./views/report.view.vue'),
  },
  {
    path: '/subjects',
    name: 'subjects',
    meta: { title: () => t('subjects.title'), needs: 'read:InspectedSubject' },
    component: () => import('./views/subjects.view.vue'),
  },
  {
    path: '/subjects/:id',
    name: 'subject',
    props: true,
    meta: { title: () => t('subjects.about'), needs: 'read:InspectedSubject' },
    component: () => import('./views/subject.view.vue'),
  },
  {
    path: '/territories',
    name: 'territories',
    meta: { title: () => t('territories.title'), needs: 'read:Territory' },
    component: () => import('./views/territories.view.vue'),
  },
  {
    path: '/acting-persons',
    name: 'acting',
    meta: { title: () => t('acting.title'), needs: 'list:ActingPerson' },
    component: () => import('./views/acting-persons.view.vue'),
  },
  {
    path: '/specialists',
    name: 'specialists',
    meta: { title: () => t('specialists.listTitle'), needs: 'register:Specialist' },
    component: () => import('./views/specialists.view.vue'),
  },
  {
    path: '/api-tokens',
    name: 'tokens',
    meta: { title: () => t('tokens.title'), needs: 'read:ApiToken' },
    component: () => import('./views/api-tokens.view.vue'),
  },
  {
    path: '/calendar',
    name: 'calendar',
    meta: { title: () => t('calendar.title'), needs: 'read:CalendarDecree' },
    component: () => import('./views/working-calendar.view.vue'),
  },
  {
    path: '/deadlines',
    name: 'calculator',
    meta: { title: () => t('calculator.title'), open: true },
    component: () => import('./views/deadline-calculator.view.vue'),
  },
];
