import type { HalfYearListState } from '../generated/graphql';

export const listTones = {
  DRAFT: 'neutral',
  FROZEN: 'warn',
  APPROVED: 'good',
  PUBLISHED: 'good',
} as const satisfies Record<HalfYearListState, string>;
