import { INTERNAL_MONITORING_STATES } from '../states';

/** Where a quarter of a body stands for whoever watches over it: the states of the case, and none begun. */
export const MONITORING_STANDINGS = ['NOT_BEGUN', ...INTERNAL_MONITORING_STATES] as const;
export type MonitoringStanding = (typeof MONITORING_STANDINGS)[number];

export const POINT_STANDINGS = ['MET', 'VIOLATED', 'NOT_APPLICABLE', 'UNANSWERED'] as const;
export type PointStanding = (typeof POINT_STANDINGS)[number];

/** What became of a proposal that was not withdrawn. */
export const PROPOSAL_STANDINGS = ['DRAFT', 'AWAITED', 'OVERDUE', 'FULFILLED', 'NOT_FULFILLED'] as const;
export type ProposalStanding = (typeof PROPOSAL_STANDINGS)[number];

/** Each standing of a proposal as a condition on its row. @param today SQL of the day of the request, written where it is needed */
export function proposalStandingSql(standing: ProposalStanding, alias: string, today: () => string): string {
  // Whoever informed of the measures is in no arrears: it is for the unit to record what came of them.
  const isAnswered = `exists (select from proposal_answer a where a.proposal_id = ${alias}.id)`;
  switch (standing) {
    case 'AWAITED':
      return `${alias}.state = 'SENT' and (${alias}.report_by >= ${today()} or ${isAnswered})`;
    case 'OVERDUE':
      return `${alias}.state = 'SENT' and ${alias}.report_by < ${today()} and not ${isAnswered}`;
    default:
      return `${alias}.state = '${standing}'`;
  }
}
