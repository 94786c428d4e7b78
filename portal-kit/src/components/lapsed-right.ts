import type { DeadlinePartsFragment } from '../generated/graphql';

const rights: readonly string[] = ['P25_OBJECTION', 'P28_EXTENSION_REQUEST', 'P52_OBJECTION'];

/**
 * A term in which one might have acted and need not have (clauses 25, 28, 52): once over, nobody has missed a duty,
 * and what comes late is still taken and marked late.
 */
export function isLapsedRight(deadline: Pick<DeadlinePartsFragment, 'rule' | 'state'>): boolean {
  return deadline.state === 'OVERDUE' && rights.includes(deadline.rule);
}
