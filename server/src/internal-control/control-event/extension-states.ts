import type { ClauseReference } from '../../law';
import type { Opens } from '../../platform/commands/state-table';
import { CONTROL_EVENT_ACTS } from './states';

/** Of a submission to extend: decided, or lapsed because the end that it counted from holds no more, or nothing is left to extend. */
export const CONTROL_EXTENSION_STATES = ['ASKED', 'GRANTED', 'DECLINED', 'LAPSED'] as const;
type ControlExtensionState = (typeof CONTROL_EXTENSION_STATES)[number];

const clauseOf = (act: keyof typeof CONTROL_EVENT_ACTS) => CONTROL_EVENT_ACTS[act].clause;
const LAPSING = { ASKED: 'LAPSED' } as const;

/** State → the state after it, by the acts on the event. Acts that a state does not name leave a submission as it is. */
export const CONTROL_EXTENSION_ACTS = {
  grantControlExtension: { clause: clauseOf('grantControlExtension'), opens: { ASKED: 'GRANTED' } },
  declineControlExtension: { clause: clauseOf('declineControlExtension'), opens: { ASKED: 'DECLINED' } },
  shortenControlEvent: { clause: clauseOf('shortenControlEvent'), opens: LAPSING },
  cancelControlEvent: { clause: clauseOf('cancelControlEvent'), opens: LAPSING },
  drawUpControlAct: { clause: clauseOf('drawUpControlAct'), opens: LAPSING },
} as const satisfies Record<
  string,
  { readonly clause: ClauseReference; readonly opens: Opens<ControlExtensionState> }
>;
export type LapsingAct = 'shortenControlEvent' | 'cancelControlEvent' | 'drawUpControlAct';
