import type { Finding } from './findings';

/** What a guard says of an act: whether it may be issued, and why not. */
export interface GuardResult {
  readonly allowed: boolean;
  readonly refusals: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Findings that stand in the way of issuing an act: breaches other than warnings, and what a person must first decide. */
export function blocking(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (finding) =>
      finding.outcome === 'unclear' || (finding.outcome === 'notMet' && finding.severity !== 'WARNING'),
  );
}

/** Findings that a person should see but that stop nothing. */
export function warnings(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.outcome === 'notMet' && finding.severity === 'WARNING');
}

/** Breaches to keep with a fact that has happened: facts are recorded, never blocked. */
export function breaches(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.outcome === 'notMet');
}

export function guard(findings: readonly Finding[]): GuardResult {
  const refusals = blocking(findings);
  return { allowed: refusals.length === 0, refusals, warnings: warnings(findings) };
}

/** An act that would be unlawful, with every finding that says so. */
export class LawRefusal extends Error {
  readonly code = 'REFUSED_BY_LAW';

  constructor(readonly findings: readonly Finding[]) {
    super(findings.map((finding) => `${finding.clause} ${finding.code}`).join(', '));
    this.name = 'LawRefusal';
  }
}

/** Throws `LawRefusal` when a finding blocks. For issuing acts only, never for recording facts. */
export function assertLawful(findings: readonly Finding[]): void {
  const refusals = blocking(findings);
  if (refusals.length > 0) throw new LawRefusal(refusals);
}
