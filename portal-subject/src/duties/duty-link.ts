import { findFilingsLink } from '@qadagalau/portal-kit';
import type { RouteLocationRaw } from 'vue-router';

/** What a duty hangs on. An order to remedy and a letter on measures are shown on the page of their inspection. */
export interface DutySource {
  readonly caseKind: string;
  readonly caseId: string | null;
  readonly caseNumber: string;
  readonly inspectionId: string | null;
  readonly code?: string;
  readonly subjectId?: string | null;
  readonly subject?: { readonly id: string } | null;
}

export type DutyLink =
  | {
      readonly kind: 'case' | 'prescription' | 'letter' | 'monitoring';
      readonly number: string;
      readonly to: RouteLocationRaw;
    }
  | { readonly kind: 'controlEvent' | 'controlPlan'; readonly number: string; readonly to: RouteLocationRaw }
  | {
      readonly kind: 'report' | 'filings' | 'recommendation' | 'publication' | 'proposals';
      readonly to: RouteLocationRaw;
    };

/** Where a duty is done: its case, the order to remedy inside it, the report, or the table of who has filed. */
export function findDutyLink(duty: DutySource, ownBodyId: string | null | undefined): DutyLink | undefined {
  const { caseKind, caseId, caseNumber, inspectionId, code } = duty;
  if (inspectionId && caseKind === 'prescription') {
    const to = { name: 'case', params: { id: inspectionId }, hash: '#remediation' };
    return { kind: 'prescription', number: caseNumber, to };
  }
  if (inspectionId && caseKind === 'letter-on-measures') {
    const to = { name: 'case', params: { id: inspectionId }, hash: '#measures' };
    return { kind: 'letter', number: caseNumber, to };
  }
  if (caseId && caseKind === 'letter-on-measures') {
    return { kind: 'letter', number: caseNumber, to: { name: 'letter', params: { id: caseId } } };
  }
  if (code === 'STEP_ANSWER_PROPOSAL') return { kind: 'proposals', to: { name: 'proposals-received' } };
  if (caseKind === 'internal-monitoring') {
    const to = caseId
      ? { name: 'internal-monitoring', params: { id: caseId } }
      : { name: 'internal-monitorings' };
    return { kind: 'monitoring', number: caseNumber, to };
  }
  if (inspectionId) {
    const hash = code === 'STEP_ANSWER_DOCUMENT_REQUEST' ? '#requests' : '';
    return { kind: 'case', number: caseNumber, to: { name: 'case', params: { id: inspectionId }, hash } };
  }
  if (caseKind === 'control-without-visit')
    return { kind: 'recommendation', to: { name: 'recommendations' } };
  if (caseKind === 'publication' && caseId) {
    return { kind: 'publication', to: { name: 'publication', params: { id: caseId } } };
  }
  if (caseKind === 'control-event' && caseId) {
    return {
      kind: 'controlEvent',
      number: caseNumber,
      to: { name: 'control-event', params: { id: caseId } },
    };
  }
  if (caseKind === 'control-plan') {
    const to = caseId ? { name: 'control-plan', params: { id: caseId } } : { name: 'control-plans' };
    return { kind: 'controlPlan', number: caseNumber, to };
  }
  const filings = findFilingsLink(duty, ownBodyId);
  if (filings) return { kind: 'filings', to: filings };
  if (caseKind === 'report' && caseId) {
    return { kind: 'report', to: { name: 'report', params: { id: caseId } } };
  }
  return undefined;
}
