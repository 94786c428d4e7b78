import type { RouteLocationRaw } from 'vue-router';

/** Where a case or a report of a score is opened. */
const PLACES: Readonly<Record<string, string>> = {
  report: 'report',
  inspection: 'inspection',
  complaint: 'complaint',
  'control-plan': 'control-plan',
  'control-event': 'control-event',
  'letter-on-measures': 'monitoring-letter',
};

export function placeOfFact(fact: {
  readonly caseKind: string | null;
  readonly caseId: string | null;
}): RouteLocationRaw | undefined {
  const name = PLACES[fact.caseKind ?? ''];
  return name && fact.caseId ? { name, params: { id: fact.caseId } } : undefined;
}
