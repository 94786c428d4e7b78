import type { Tone } from '../components/tones';
import type {
  ControlEventPartsFragment,
  ControlMarkPartsFragment,
  ControlLinePartsFragment,
  ControlPlanPartsFragment,
  QuarterPartsFragment,
} from '../generated/graphql';

export type ControlPlanView = ControlPlanPartsFragment;
export type ControlLineView = ControlLinePartsFragment;
export type ControlEventView = ControlEventPartsFragment;
export type ControlMarkView = ControlMarkPartsFragment;
export type QuarterView = QuarterPartsFragment;

export const controlPlanTones: Readonly<Record<ControlPlanView['state'], Tone>> = {
  DRAFT: 'neutral',
  AGREED: 'warn',
  APPROVED: 'good',
  WITHDRAWN: 'neutral',
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

export const quarterTones: Readonly<Record<QuarterView['state'], Tone>> = {
  OPEN: 'warn',
  CLOSED: 'good',
  SUBMITTED: 'info',
  SENT: 'info',
};

export const pointTones: Readonly<Record<NonNullable<QuarterView['points'][number]['answer']>, Tone>> = {
  MET: 'good',
  VIOLATED: 'bad',
  NOT_APPLICABLE: 'neutral',
};

export const proposalTones: Readonly<Record<QuarterView['proposals'][number]['state'], Tone>> = {
  DRAFT: 'neutral',
  WITHDRAWN: 'neutral',
  SENT: 'info',
  FULFILLED: 'good',
  NOT_FULFILLED: 'bad',
};
