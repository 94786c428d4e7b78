import type { ClauseReference } from '../../law';

export const CONTROL_EVENT_STATES = [
  'DRAFT',
  'APPOINTED',
  'NOTIFIED',
  'STARTED',
  'ACT_DRAWN_UP',
  'ACT_SHOWN',
  'SUBMITTED',
  'UNDER_MEASURES',
  'CLOSED',
  'CANCELLED',
] as const;
export type ControlEventState = (typeof CONTROL_EVENT_STATES)[number];

export interface ControlEventActFacts {
  /** The verb that the ability is asked for: the unit, the body's leadership, the object, or the object's head alone. */
  readonly permission: 'conduct' | 'order' | 'answer' | 'respond';
  readonly clause: ClauseReference;
  /** State → the state after it. Acts that a state does not name are closed in it. */
  readonly opens: Partial<Readonly<Record<ControlEventState, ControlEventState>>>;
}

const stays = <State extends ControlEventState>(...states: readonly State[]) =>
  Object.fromEntries(states.map((state) => [state, state])) as { readonly [K in State]: K };

const WHILE_HELD = stays('STARTED');
/** From the notice, which names them, until the act has gone on (clauses 46, 49, 53). */
const WHILE_EXPERTS_WORK = stays('NOTIFIED', 'STARTED', 'ACT_DRAWN_UP', 'ACT_SHOWN');
/** What came late is kept whatever became of the case meanwhile. */
const AFTER_SHOWING = stays('ACT_SHOWN', 'SUBMITTED', 'UNDER_MEASURES', 'CLOSED');
const AFTER_START = stays('STARTED', 'ACT_DRAWN_UP', 'ACT_SHOWN', 'SUBMITTED', 'UNDER_MEASURES', 'CLOSED');

/** What can be done with a control event, by whom, by which clause, and where it leads. */
export const CONTROL_EVENT_ACTS = {
  appointControlEvent: { permission: 'order', clause: '42', opens: { DRAFT: 'APPOINTED' } },
  cancelControlEvent: {
    permission: 'order',
    clause: '42',
    opens: { APPOINTED: 'CANCELLED', NOTIFIED: 'CANCELLED', STARTED: 'CANCELLED' },
  },
  shortenControlEvent: {
    permission: 'order',
    clause: '44',
    opens: stays('APPOINTED', 'NOTIFIED', 'STARTED'),
  },
  withdrawControlDraft: { permission: 'conduct', clause: '42', opens: { DRAFT: 'CANCELLED' } },
  addControlExpert: {
    permission: 'conduct',
    clause: '49',
    opens: stays('DRAFT', 'APPOINTED', 'NOTIFIED', 'STARTED'),
  },
  objectToControlExpert: { permission: 'respond', clause: '49', opens: WHILE_EXPERTS_WORK },
  /** An objection that came before the materials went to the head is answered still. */
  answerExpertObjection: {
    permission: 'order',
    clause: '49',
    opens: { ...WHILE_EXPERTS_WORK, ...stays('SUBMITTED') },
  },
  sendControlNotice: { permission: 'conduct', clause: '46', opens: { APPOINTED: 'NOTIFIED' } },
  /** The object was told in writing outside the system: a fact, in time or not. */
  recordControlNotice: { permission: 'conduct', clause: '46', opens: { APPOINTED: 'NOTIFIED' } },
  handOverControlOrder: { permission: 'conduct', clause: '47', opens: { NOTIFIED: 'STARTED' } },
  /** The order was handed over outside the system, or refused: a fact, noticed or not. */
  recordControlStart: {
    permission: 'conduct',
    clause: '47',
    opens: { APPOINTED: 'STARTED', NOTIFIED: 'STARTED' },
  },
  sendControlRequest: { permission: 'conduct', clause: '48.1', opens: WHILE_HELD },
  /** An event that was closed asks for nothing more; what came on paper before that is recorded still. */
  answerControlRequest: {
    permission: 'answer',
    clause: '48.1',
    opens: stays('STARTED', 'ACT_DRAWN_UP', 'ACT_SHOWN', 'SUBMITTED', 'UNDER_MEASURES'),
  },
  recordControlAnswer: { permission: 'conduct', clause: '48.1', opens: AFTER_START },
  recordControlWork: { permission: 'conduct', clause: '48', opens: WHILE_HELD },
  submitControlExtension: { permission: 'conduct', clause: '45', opens: WHILE_HELD },
  grantControlExtension: { permission: 'order', clause: '45', opens: WHILE_HELD },
  declineControlExtension: { permission: 'order', clause: '45', opens: WHILE_HELD },
  drawUpControlAct: { permission: 'conduct', clause: '50', opens: { STARTED: 'ACT_DRAWN_UP' } },
  showControlAct: { permission: 'conduct', clause: '50', opens: { ACT_DRAWN_UP: 'ACT_SHOWN' } },
  agreeToControlAct: { permission: 'respond', clause: '52', opens: AFTER_SHOWING },
  objectToControlAct: { permission: 'respond', clause: '52', opens: AFTER_SHOWING },
  recordControlResponse: { permission: 'conduct', clause: '52', opens: AFTER_SHOWING },
  recordControlRestoration: { permission: 'conduct', clause: '57', opens: AFTER_SHOWING },
  recordControlPenalty: { permission: 'conduct', clause: '57', opens: AFTER_SHOWING },
  settleControlRecommendation: { permission: 'conduct', clause: '57', opens: AFTER_SHOWING },
  /** A mistake is taken back while the event is open. */
  takeBackControlEntry: {
    permission: 'conduct',
    clause: '41',
    opens: stays(
      'DRAFT',
      'APPOINTED',
      'NOTIFIED',
      'STARTED',
      'ACT_DRAWN_UP',
      'ACT_SHOWN',
      'SUBMITTED',
      'UNDER_MEASURES',
    ),
  },
  submitControlMaterials: { permission: 'conduct', clause: '53', opens: { ACT_SHOWN: 'SUBMITTED' } },
  decideOnMeasures: { permission: 'order', clause: '54.1', opens: { SUBMITTED: 'UNDER_MEASURES' } },
  takeNoteOfControl: { permission: 'order', clause: '54.2', opens: { SUBMITTED: 'CLOSED' } },
  closeControlEvent: { permission: 'conduct', clause: '57', opens: { UNDER_MEASURES: 'CLOSED' } },
} as const satisfies Record<string, ControlEventActFacts>;

export type ControlEventAct = keyof typeof CONTROL_EVENT_ACTS;
export const CONTROL_EVENT_ACT_NAMES = Object.keys(CONTROL_EVENT_ACTS) as readonly ControlEventAct[];

export function stateAfter(act: ControlEventAct, state: ControlEventState): ControlEventState | undefined {
  const opens: ControlEventActFacts['opens'] = CONTROL_EVENT_ACTS[act].opens;
  return opens[state];
}
