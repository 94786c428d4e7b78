import { INSPECTION_ACTS } from '../states';

export const COUNTER_ENTRY_STATES = ['PROPOSED', 'SIGNED', 'DECLINED'] as const;
export type CounterEntryState = (typeof COUNTER_ENTRY_STATES)[number];

/** State → the state after it. What was decided stays decided: another correction is another entry. */
export const COUNTER_ENTRY_ACTS = {
  signCounterEntry: { clause: INSPECTION_ACTS.signCounterEntry.clause, opens: { PROPOSED: 'SIGNED' } },
  declineCounterEntry: {
    clause: INSPECTION_ACTS.declineCounterEntry.clause,
    opens: { PROPOSED: 'DECLINED' },
  },
} as const;
