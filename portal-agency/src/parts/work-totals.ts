import type { WaitingQuery } from '../generated/graphql';

export type WaitingTotals = WaitingQuery['waiting']['totals'];
