import type { MyWorkQuery } from '../generated/graphql';

export type DeadlineTotals = MyWorkQuery['myWork']['totals'];
