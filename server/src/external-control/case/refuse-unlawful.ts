import { blocking, breaches, type Finding } from '../../law';
import type { MessageValues } from '../../platform/messages/catalogue';
import { Refusal, type RefusalFinding } from '../../platform/refusals/refusal';

/** A finding as the caller gets it. What a person must first decide blocks like a curable breach. */
export function toRefusalFinding(finding: Finding): RefusalFinding {
  return {
    clause: finding.clause,
    code: finding.code,
    severity: finding.severity ?? 'CURABLE',
    params: finding.params as MessageValues,
  };
}

/**
 * Lets a lawful act pass and gives back the warnings to keep with it.
 * @throws Refusal REFUSED_BY_LAW with every finding that stands in the way
 */
export function refuseUnlawful(findings: readonly Finding[]): Finding[] {
  const refused = blocking(findings);
  if (refused.length > 0) throw new Refusal('REFUSED_BY_LAW', { findings: refused.map(toRefusalFinding) });
  return breaches(findings);
}
