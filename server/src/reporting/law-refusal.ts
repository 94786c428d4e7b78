import { blocking, type Finding } from '../law';
import type { MessageValues } from '../platform/messages/catalogue';
import { Refusal, type RefusalFinding } from '../platform/refusals/refusal';

export function toRefusalFinding(finding: Finding): RefusalFinding {
  return {
    clause: finding.clause,
    code: finding.code,
    severity: finding.severity ?? 'CURABLE',
    params: finding.params as MessageValues,
  };
}

/** @throws Refusal REFUSED_BY_LAW with every finding that stands in the way */
export function refuseUnlawful(findings: readonly Finding[]): void {
  const refused = blocking(findings);
  if (refused.length > 0) throw new Refusal('REFUSED_BY_LAW', { findings: refused.map(toRefusalFinding) });
}
