import type { RouteLocationRaw } from 'vue-router';

/** What a duty hangs on. An order to remedy is shown on the page of its inspection. */
export interface DutySource {
  readonly caseKind: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly inspectionId: string | null;
}

export type DutyLink =
  | { readonly kind: 'case' | 'prescription'; readonly number: string; readonly to: RouteLocationRaw }
  | { readonly kind: 'report'; readonly to: RouteLocationRaw };

/** Where a duty is done: its case, the order to remedy inside it, or the report. */
export function findDutyLink(duty: DutySource): DutyLink | undefined {
  const { caseKind, caseId, caseNumber, inspectionId } = duty;
  if (inspectionId && caseKind === 'prescription') {
    const to = { name: 'case', params: { id: inspectionId }, hash: '#remediation' };
    return { kind: 'prescription', number: caseNumber, to };
  }
  if (inspectionId) {
    return { kind: 'case', number: caseNumber, to: { name: 'case', params: { id: inspectionId } } };
  }
  if (caseKind.toUpperCase().includes('REPORT')) {
    return { kind: 'report', to: { name: 'report', params: { id: caseId } } };
  }
  return undefined;
}
