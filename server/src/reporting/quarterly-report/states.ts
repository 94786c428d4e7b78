import type { ClauseReference } from '../../law';

export const REPORT_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export interface ReportActFacts {
  /** The verb that the ability is asked for. */
  readonly permission: 'fill' | 'submit' | 'judge' | 'askCorrection' | 'correct' | 'acknowledge';
  readonly clause: ClauseReference;
  /** State → the state after it. Acts that a state does not name are closed in it. */
  readonly opens: Partial<Readonly<Record<ReportState, ReportState>>>;
}

/** An accepted figure changes only under clause 64 (D36): the body asks, the office corrects, the report stays accepted. */
export const REPORT_ACTS = {
  saveReportCells: { permission: 'fill', clause: '62', opens: { DRAFT: 'DRAFT', RETURNED: 'RETURNED' } },
  setReportNote: { permission: 'fill', clause: '62', opens: { DRAFT: 'DRAFT', RETURNED: 'RETURNED' } },
  submitReport: { permission: 'submit', clause: '62', opens: { DRAFT: 'SUBMITTED', RETURNED: 'SUBMITTED' } },
  returnReport: { permission: 'judge', clause: '64', opens: { SUBMITTED: 'RETURNED' } },
  acceptReport: { permission: 'judge', clause: '62', opens: { SUBMITTED: 'ACCEPTED' } },
  askReportReturn: { permission: 'submit', clause: '64', opens: { SUBMITTED: 'SUBMITTED' } },
  declineReportReturn: { permission: 'judge', clause: '64', opens: { SUBMITTED: 'SUBMITTED' } },
  requestReportCorrection: { permission: 'askCorrection', clause: '64', opens: { ACCEPTED: 'ACCEPTED' } },
  makeReportCorrection: { permission: 'correct', clause: '64', opens: { ACCEPTED: 'ACCEPTED' } },
  refuseReportCorrection: { permission: 'correct', clause: '64', opens: { ACCEPTED: 'ACCEPTED' } },
  acknowledgeReportCorrection: { permission: 'acknowledge', clause: '64', opens: { ACCEPTED: 'ACCEPTED' } },
} as const satisfies Record<string, ReportActFacts>;

/** What came of a request for return: the report was returned, accepted all the same, or the request declined. */
export const RETURN_REQUEST_STATES = ['ASKED', 'RETURNED', 'DECLINED', 'ACCEPTED'] as const;
export type ReturnRequestState = (typeof RETURN_REQUEST_STATES)[number];

/** What the acts on a report do with the request that is open. */
export const RETURN_REQUEST_ACTS = {
  returnReport: { clause: '64', opens: { ASKED: 'RETURNED' } },
  declineReportReturn: { clause: '64', opens: { ASKED: 'DECLINED' } },
  acceptReport: { clause: '62', opens: { ASKED: 'ACCEPTED' } },
} as const satisfies Record<
  string,
  {
    readonly clause: ClauseReference;
    readonly opens: Partial<Record<ReturnRequestState, ReturnRequestState>>;
  }
>;
export type ReturnRequestAct = keyof typeof RETURN_REQUEST_ACTS;

export type ReportAct = keyof typeof REPORT_ACTS;
export const REPORT_ACT_NAMES = Object.keys(REPORT_ACTS) as readonly ReportAct[];

export function stateAfter(act: ReportAct, state: ReportState): ReportState | undefined {
  const opens: Partial<Readonly<Record<ReportState, ReportState>>> = REPORT_ACTS[act].opens;
  return opens[state];
}
