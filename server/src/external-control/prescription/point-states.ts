import type { ClauseReference } from '../../law';
import type { Opens } from '../../platform/commands/state-table';

/** How a point of a prescription stands: what was informed of it, and what the office made of that. */
export const POINT_STATES = ['OPEN', 'INFORMED', 'ACCEPTED', 'RETURNED', 'WITHDRAWN'] as const;
type PointState = (typeof POINT_STATES)[number];

const INFORMING = { OPEN: 'INFORMED', INFORMED: 'INFORMED', RETURNED: 'INFORMED' } as const;

/** What the acts on a prescription do with the points that they name; the last one is of a special commission (27; D17). */
export const POINT_ACTS = {
  provideRemediationInformation: { clause: '28-1', opens: INFORMING },
  recordRemediationInformation: { clause: '28-1', opens: INFORMING },
  acceptRemediation: { clause: '28-1', opens: { INFORMED: 'ACCEPTED' } },
  returnRemediation: { clause: '28-1', opens: { INFORMED: 'RETURNED' } },
  signCommissionProtocol: {
    clause: '27',
    opens: { OPEN: 'WITHDRAWN', INFORMED: 'WITHDRAWN', ACCEPTED: 'WITHDRAWN', RETURNED: 'WITHDRAWN' },
  },
} as const satisfies Record<string, { readonly clause: ClauseReference; readonly opens: Opens<PointState> }>;
