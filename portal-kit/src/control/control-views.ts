import type { Tone } from '../components/tones';
import type {
  ControlEventPartsFragment,
  ControlLinePartsFragment,
  ControlPlanPartsFragment,
} from '../generated/graphql';

export type ControlPlanView = ControlPlanPartsFragment;
export type ControlLineView = ControlLinePartsFragment;
export type ControlEventView = ControlEventPartsFragment;

export const controlPlanTones: Readonly<Record<ControlPlanView['state'], Tone>> = {
  DRAFT: 'neutral',
  AGREED: 'warn',
  APPROVED: 'good',
};

export const controlEventTones: Readonly<Record<ControlEventView['state'], Tone>> = {
  DRAFT: 'neutral',
  APPOINTED: 'info',
  NOTIFIED: 'info',
  STARTED: 'info',
  ACT_DRAWN_UP: 'warn',
  ACT_SHOWN: 'warn',
  SUBMITTED: 'warn',
  UNDER_MEASURES: 'info',
  CLOSED: 'good',
  CANCELLED: 'neutral',
};
