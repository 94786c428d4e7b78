import type { Case } from './case-view';

/** The act is handed over, the checklist not yet shown: half of the start (clause 17). */
export const halfStarted = ({ start }: Pick<Case, 'start'>): boolean =>
  start != null && start.handedOverAt != null && start.acquaintedAt == null;
