import type { RouteLocationRaw } from 'vue-router';

interface NumberedCase {
  readonly id: string;
  readonly number: string;
}

/** What a duty hangs on; the server fills what there is. */
export interface DutySource {
  readonly inspection: NumberedCase | null;
  readonly prescription: (NumberedCase & { readonly inspection: { readonly id: string } }) | null;
  readonly caseKind?: string;
  readonly caseId?: string;
}

export type DutyLink =
  | { readonly kind: 'case' | 'prescription'; readonly number: string; readonly to: RouteLocationRaw }
  | { readonly kind: 'report'; readonly to: RouteLocationRaw };

/** Where a duty is done: its case, the order to remedy inside it, or the report. */
export function findDutyLink(duty: DutySource): DutyLink | undefined {
  const { inspection, prescription, caseKind, caseId } = duty;
  if (prescription) {
    const to = { name: 'case', params: { id: prescription.inspection.id }, hash: '#remediation' };
    return { kind: 'prescription', number: prescription.number, to };
  }
  if (inspection) {
    return { kind: 'case', number: inspection.number, to: { name: 'case', params: { id: inspection.id } } };
  }
  if (caseId && caseKind?.toUpperCase().includes('REPORT')) {
    return { kind: 'report', to: { name: 'report', params: { id: caseId } } };
  }
  return undefined;
}
