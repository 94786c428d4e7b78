import type { Opens } from '../../../platform/commands/state-table';

export const PAPER_BATCH_STATES = ['RUNNING', 'DONE', 'CANCELLED'] as const;
export type PaperBatchState = (typeof PAPER_BATCH_STATES)[number];

/** What people and the worker do with papers that are asked for together (ours: no clause speaks of it). */
export const PAPER_BATCH_ACTS = {
  cancelPapers: { opens: { RUNNING: 'CANCELLED' } },
  makePapers: { opens: { RUNNING: 'DONE' } },
} as const satisfies Record<string, { readonly opens: Opens<PaperBatchState> }>;

export const PAPER_ITEM_STATES = ['PENDING', 'MADE', 'FOUND', 'REFUSED', 'CANCELLED'] as const;
export type PaperItemState = (typeof PAPER_ITEM_STATES)[number];

/** Each paper by itself: one that was being made while the rest was called off is there all the same. */
export const PAPER_ITEM_ACTS = {
  makePapers: {
    opens: { PENDING: ['MADE', 'FOUND', 'REFUSED'], CANCELLED: ['MADE', 'FOUND'] },
  },
  cancelPapers: { opens: { PENDING: 'CANCELLED' } },
} as const satisfies Record<string, { readonly opens: Opens<PaperItemState> }>;
