import type { Tone } from '@qadagalau/portal-kit';
import type { PaperBatchState, PaperItemState } from '../generated/graphql';

export const batchTones: Readonly<Record<PaperBatchState, Tone>> = {
  RUNNING: 'info',
  DONE: 'good',
  CANCELLED: 'neutral',
};

export const itemTones: Readonly<Record<PaperItemState, Tone>> = {
  PENDING: 'neutral',
  MADE: 'good',
  FOUND: 'good',
  REFUSED: 'bad',
  CANCELLED: 'neutral',
};
