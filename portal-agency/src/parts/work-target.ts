import { findFilingsLink } from '@qadagalau/portal-kit';
import type { RouteLocationRaw } from 'vue-router';

/** What follows external monitoring stands on its page. */
const OF_MONITORING: Readonly<Record<string, string>> = {
  'letter-on-measures': 'monitoring-letter',
  referral: 'monitoring-referral',
};

/** The part of an inspection's page that a kind of case has. */
const PART_OF_KIND: Readonly<Record<string, string>> = {
  prescription: 'prescription',
  'letter-on-measures': 'measures',
  referral: 'referral',
};

/** The part of an inspection's page where a step or a duty of the inspection itself is done. */
const PART_OF_CODE: Readonly<Record<string, string>> = {
  STEP_RECORD_PAPER_RECEIPT: 'documents',
  STEP_FORM_COMMISSION: 'commission',
  STEP_GIVE_CONCLUSION: 'specialists',
  STEP_ANSWER_DOCUMENT_REQUEST: 'requests',
  STEP_ESTABLISH_NON_FULFILMENT: 'escalation',
  STEP_SEND_ESCALATION_RECALL: 'escalation',
  P35_ESCALATION: 'escalation',
};

const partOf = (caseKind: string, code = ''): string =>
  PART_OF_CODE[code] ?? PART_OF_KIND[caseKind] ?? 'actions';

interface WorkItem {
  readonly id?: string;
  readonly code?: string;
  readonly rule?: string;
  readonly caseKind: string;
  readonly caseId: string | null;
  readonly caseNumber: string;
  readonly subjectId?: string | null;
  readonly subject?: { readonly id: string } | null;
  readonly inspectionId: string | null;
  readonly draftInspectionId?: string | null;
}

/** The duty to have a plan is known, its draft is the body's own (clause 42): from an open term one comes to the plans that may be read. */
function controlPlanTarget({
  code,
  rule,
  caseId,
}: Pick<WorkItem, 'code' | 'rule' | 'caseId'>): RouteLocationRaw {
  if (!caseId || (code ?? rule) === 'P42_ANNUAL_PLAN') return { name: 'control-plans' };
  return { name: 'control-plan', params: { id: caseId } };
}

/** What followed from a date that moved away is decided on in the working calendar. */
const DECIDED_ACT = /^DECIDE_FOLLOWED_ACT-(\d+)$/;

/** Where something is done: an order to remedy stands on the page of its inspection, a duty may have its draft already. */
export function workTarget(item: WorkItem): RouteLocationRaw {
  const act = DECIDED_ACT.exec(item.id ?? '')?.[1];
  if (act) return { name: 'calendar', query: { act }, hash: '#followed-acts' };
  if (item.caseKind === 'special-commission' && item.caseId)
    return { name: 'special-commission', params: { id: item.caseId } };
  if (item.caseKind === 'staff-leave') return { name: 'staff' };
  if (item.caseKind === 'reorganisation' && item.caseId)
    return { name: 'subject', params: { id: item.caseId }, hash: '#reorganisations' };
  const inspectionId = item.draftInspectionId ?? item.inspectionId;
  if (inspectionId) {
    const hash = `#${partOf(item.caseKind, item.code ?? item.rule)}`;
    return { name: 'inspection', params: { id: inspectionId }, hash };
  }
  if (item.caseKind === 'control-without-visit' && item.caseId)
    return { name: 'control-without-visit', params: { id: item.caseId } };
  if (item.caseId && (item.caseKind === 'monitoring' || item.caseKind in OF_MONITORING))
    return { name: OF_MONITORING[item.caseKind] ?? 'monitoring', params: { id: item.caseId } };
  if (item.caseKind === 'complaint' && item.caseId) return { name: 'complaint', params: { id: item.caseId } };
  if (item.caseKind === 'half-year-list')
    return item.caseId
      ? { name: 'half-year-list', params: { id: item.caseId } }
      : { name: 'half-year-lists' };
  if (item.caseKind === 'year-score')
    return item.caseId ? { name: 'year-score', params: { id: item.caseId } } : { name: 'year-scores' };
  if (item.caseKind === 'publication' && item.caseId)
    return { name: 'publication', params: { id: item.caseId } };
  if (item.caseKind === 'control-event' && item.caseId)
    return { name: 'control-event', params: { id: item.caseId } };
  if (item.caseKind === 'internal-monitoring' && item.caseId)
    return { name: 'internal-monitoring', params: { id: item.caseId } };
  if (item.caseKind === 'control-plan') return controlPlanTarget(item);
  if (item.caseKind !== 'report') return { name: 'inspections' };
  const filings = findFilingsLink(item, null);
  if (filings) return filings;
  return item.caseId ? { name: 'report', params: { id: item.caseId } } : { name: 'reports' };
}
