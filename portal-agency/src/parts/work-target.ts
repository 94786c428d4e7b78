import type { RouteLocationRaw } from 'vue-router';

/** Where a deadline is kept: an order to remedy stands on the page of its inspection. */
export function workTarget(deadline: {
  readonly caseKind: string;
  readonly caseId: string;
  readonly inspectionId: string | null;
}): RouteLocationRaw {
  if (deadline.inspectionId) return { name: 'inspection', params: { id: deadline.inspectionId } };
  return deadline.caseKind.toUpperCase().includes('REPORT')
    ? { name: 'report', params: { id: deadline.caseId } }
    : { name: 'inspections' };
}
