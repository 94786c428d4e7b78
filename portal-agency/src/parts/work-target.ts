import type { RouteLocationRaw } from 'vue-router';

/** What follows external monitoring stands on its page. */
const OF_MONITORING: Readonly<Record<string, string>> = {
  'letter-on-measures': 'monitoring-letter',
  referral: 'monitoring-referral',
};

/** Where something is done: an order to remedy stands on the page of its inspection, a duty may have its draft already. */
export function workTarget(item: {
  readonly caseKind: string;
  readonly caseId: string | null;
  readonly inspectionId: string | null;
  readonly draftInspectionId?: string | null;
}): RouteLocationRaw {
  if (item.caseKind === 'special-commission' && item.caseId)
    return { name: 'special-commission', params: { id: item.caseId } };
  if (item.caseKind === 'staff-leave') return { name: 'staff' };
  const inspectionId = item.draftInspectionId ?? item.inspectionId;
  if (inspectionId) return { name: 'inspection', params: { id: inspectionId } };
  if (item.caseKind === 'control-without-visit' && item.caseId)
    return { name: 'control-without-visit', params: { id: item.caseId } };
  if (item.caseId && (item.caseKind === 'monitoring' || item.caseKind in OF_MONITORING))
    return { name: OF_MONITORING[item.caseKind] ?? 'monitoring', params: { id: item.caseId } };
  if (item.caseKind === 'complaint' && item.caseId) return { name: 'complaint', params: { id: item.caseId } };
  if (item.caseKind === 'half-year-list')
    return item.caseId
      ? { name: 'half-year-list', params: { id: item.caseId } }
      : { name: 'half-year-lists' };
  if (item.caseKind === 'control-event' && item.caseId)
    return { name: 'control-event', params: { id: item.caseId } };
  if (item.caseKind === 'control-plan' && item.caseId)
    return { name: 'control-plan', params: { id: item.caseId } };
  if (item.caseKind !== 'report') return { name: 'inspections' };
  return item.caseId ? { name: 'report', params: { id: item.caseId } } : { name: 'reports' };
}
