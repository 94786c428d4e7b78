import type { ClauseId } from './clauses';

/**
 * How a clause is served. `enforced`: rules or guards act on it, and tests outside the kernel cite it.
 * `recorded`: the facts are kept, nothing is judged. `manual`: people do it, for the reason given.
 */
export type ClauseCoverage =
  | { readonly status: 'enforced' | 'recorded'; readonly room: string }
  | { readonly status: 'manual'; readonly reason: string };

/**
 * Each room enters its clauses here when it serves them. A clause left out is reported as manual, not yet built;
 * the rulebook fails when a clause is entered as enforced and no test of its room cites it.
 */
export const CLAUSE_COVERAGE: Partial<Record<ClauseId, ClauseCoverage>> = {};
