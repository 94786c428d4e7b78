import type { DeadlineState, Severity, TimelineState } from '../generated/graphql';
import {
  iconAhead,
  iconCancelled,
  iconDone,
  iconError,
  iconForward,
  iconInfo,
  iconPaused,
  iconRunning,
  iconSoon,
  iconWarning,
} from './icons';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';

interface Look {
  readonly tone: Tone;
  readonly icon: string;
}

export const deadlineLooks: Record<DeadlineState, Look> = {
  RUNNING: { tone: 'info', icon: iconRunning },
  SUSPENDED: { tone: 'neutral', icon: iconPaused },
  DUE_SOON: { tone: 'warn', icon: iconSoon },
  OVERDUE: { tone: 'bad', icon: iconError },
  MET: { tone: 'good', icon: iconDone },
  MET_LATE: { tone: 'warn', icon: iconWarning },
  CANCELLED: { tone: 'neutral', icon: iconCancelled },
};

export const severityLooks: Record<Severity, Look> = {
  VOID: { tone: 'bad', icon: iconError },
  CURABLE: { tone: 'warn', icon: iconWarning },
  WARNING: { tone: 'info', icon: iconInfo },
};

export const timelineLooks: Record<TimelineState, Look> = {
  DONE: { tone: 'good', icon: iconDone },
  CURRENT: { tone: 'info', icon: iconForward },
  AHEAD: { tone: 'neutral', icon: iconAhead },
  SKIPPED: { tone: 'neutral', icon: iconCancelled },
};
