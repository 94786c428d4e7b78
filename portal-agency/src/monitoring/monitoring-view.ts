import type { Tone } from '@qadagalau/portal-kit';
import type { MonitoringPartsFragment, MonitoringState } from '../generated/graphql';
import type { CaseLetter, CaseReferral } from '../case/case-view';

export type Monitoring = MonitoringPartsFragment;

/** What a dialog about external monitoring is filled in from. */
export interface MonitoringContext {
  readonly monitoring: Monitoring;
  readonly letter: CaseLetter | null;
  readonly referral: CaseReferral | null;
  readonly now: string;
}

export const monitoringTones: Record<MonitoringState, Tone> = {
  OPEN: 'info',
  SUBMITTED: 'warn',
  LETTER: 'good',
  NOTED: 'good',
};
