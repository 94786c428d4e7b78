import type { SubjectCase } from './case-types';

/** The inspection's part and its order's part as one list; what both name is shown once. */
function joined<Part>(
  own: readonly Part[],
  ofOrder: readonly Part[] | undefined,
  key: (part: Part) => string,
): Part[] {
  return [...new Map([...own, ...(ofOrder ?? [])].map((part) => [key(part), part])).values()];
}

export function deadlinesOfCase(inspection: SubjectCase): SubjectCase['deadlines'] {
  return joined(inspection.deadlines, inspection.prescription?.deadlines, ({ id }) => id);
}

export function documentsOfCase(inspection: SubjectCase): SubjectCase['documents'] {
  return joined(inspection.documents, inspection.prescription?.documents, ({ id }) => id);
}

export function findingsOfCase(inspection: SubjectCase): SubjectCase['findings'] {
  return joined(
    inspection.findings,
    inspection.prescription?.findings,
    ({ code, at, clause }) => `${clause} ${code} ${at}`,
  );
}
