import type { ExternalControlDocumentData } from '../../documents';

type Violations = ExternalControlDocumentData['PRESCRIPTION']['violations'];

/**
 * Field 7 of the prescription: what the inspector prescribes for each violation, or else to remedy the violation of the
 * point (clause 22-1).
 * @param measures in the order of the violations
 */
export function withMeasures(
  violations: Violations,
  measures: readonly (string | null | undefined)[],
): Violations {
  return violations.map((violation, index) => {
    const { pointNumber, requirement } = violation;
    const measure = measures[index]?.trim();
    const remedy = measure
      ? { kk: measure, ru: measure }
      : {
          kk: `${pointNumber}-тармақ бойынша бұзушылықты жою: ${requirement.kk}`,
          ru: `Устранить нарушение по пункту ${pointNumber}: ${requirement.ru}`,
        };
    return { ...violation, remedy };
  });
}
