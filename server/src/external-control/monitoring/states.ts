import type { ClauseReference } from '../../law';

export const MONITORING_STATES = ['OPEN', 'SUBMITTED', 'LETTER', 'NOTED'] as const;
export type MonitoringState = (typeof MONITORING_STATES)[number];

/** The four sources of clause 36, in its order. */
export const MONITORING_SOURCES = [
  'INFORMATION_SYSTEM',
  'QUARTERLY_INFORMATION',
  'SITES_AND_MEDIA',
  'ADDRESSES',
] as const;
export type MonitoringSource = (typeof MONITORING_SOURCES)[number];

/** A violation, a cause or condition of one, or what is only noted. */
export const MONITORING_FINDINGS = ['VIOLATION', 'CAUSE', 'NOTE'] as const;
export type MonitoringFindingKind = (typeof MONITORING_FINDINGS)[number];

export interface MonitoringActFacts {
  /** The verb that the ability is asked for. */
  readonly permission: 'prepare' | 'decide';
  readonly clause: ClauseReference;
  /** State → the state after it. Acts that a state does not name are closed in it. */
  readonly opens: Partial<Readonly<Record<MonitoringState, MonitoringState>>>;
}

const WHILE_OPEN = { OPEN: 'OPEN' } as const;

/** What can be done with external monitoring, by whom, by which clause, and where it leads. */
export const MONITORING_ACTS = {
  addMonitoringMaterial: { permission: 'prepare', clause: '36', opens: WHILE_OPEN },
  addMonitoringFinding: { permission: 'prepare', clause: '36', opens: WHILE_OPEN },
  withdrawMonitoringFinding: { permission: 'prepare', clause: '36', opens: WHILE_OPEN },
  submitMonitoring: { permission: 'prepare', clause: '36', opens: { OPEN: 'SUBMITTED' } },
  returnMonitoring: { permission: 'decide', clause: '37', opens: { SUBMITTED: 'OPEN' } },
  sendMonitoringLetter: { permission: 'decide', clause: '37.1', opens: { SUBMITTED: 'LETTER' } },
  takeNoteOfMonitoring: { permission: 'decide', clause: '37.2', opens: { SUBMITTED: 'NOTED' } },
} as const satisfies Record<string, MonitoringActFacts>;

export type MonitoringAct = keyof typeof MONITORING_ACTS;
export const MONITORING_ACT_NAMES = Object.keys(MONITORING_ACTS) as readonly MonitoringAct[];

export function stateAfter(act: MonitoringAct, state: MonitoringState): MonitoringState | undefined {
  const opens: MonitoringActFacts['opens'] = MONITORING_ACTS[act].opens;
  return opens[state];
}
