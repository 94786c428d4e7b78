import type { ClauseReference } from '../../../law';
import type { Opens } from '../../../platform/commands/state-table';

/** What became of a request for correction (clause 64). */
export const CORRECTION_STATES = ['REQUESTED', 'MADE', 'MADE_IN_PART', 'REFUSED'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** What the decision on a request does with it; acts that a state does not name are closed in it. */
export const CORRECTION_ACTS = {
  makeReportCorrection: { clause: '64', opens: { REQUESTED: ['MADE', 'MADE_IN_PART'] } },
  refuseReportCorrection: { clause: '64', opens: { REQUESTED: 'REFUSED' } },
} as const satisfies Record<
  string,
  { readonly clause: ClauseReference; readonly opens: Opens<CorrectionState> }
>;
