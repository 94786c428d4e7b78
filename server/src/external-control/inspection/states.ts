import type { ClauseReference } from '../../law';

export const INSPECTION_STATES = [
  'DRAFT',
  'APPOINTED',
  'REGISTERED',
  'NOTIFIED',
  'IN_PROGRESS',
  'SUSPENDED',
  'RESULTS_DRAWN_UP',
  'HANDED_OVER',
  'CLOSED',
  'WITHDRAWN',
] as const;
export type InspectionState = (typeof INSPECTION_STATES)[number];

/** A state that the subject learns of with what follows it, and the one that it is shown till then: the result act is its own from the handing over (22 to 24). */
export const WITHHELD_STATE = { is: 'RESULTS_DRAWN_UP', shownAs: 'IN_PROGRESS' } as const satisfies Record<
  string,
  InspectionState
>;

const HEADS = ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'] as const;
const INSPECTORS = ['AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR'] as const;
const OFFICE = [...HEADS, ...INSPECTORS] as const;
/** A body by its head, a subordinate organisation by its own (clause 1). */
const SUBJECT_HEAD = ['SUBJECT_HEAD', 'OBJECT_HEAD'] as const;
const SUBJECT_STAFF = [...SUBJECT_HEAD, 'INTERNAL_CONTROL'] as const;

/** What a person can do with a case, of whichever procedure (`procedures.ts`): who, by which clause, and whether it issues an act or records a fact. */
export interface InspectionActFacts {
  readonly roles: readonly string[];
  readonly clause: ClauseReference;
  /** Only an inspector named in the act of appointment (12, 16). */
  readonly named?: true;
  /** Records what has happened: breaches are kept, never in the way. */
  readonly fact?: true;
}

export const INSPECTION_ACTS = {
  reviseInspectionDraft: { roles: OFFICE, clause: '8' },
  revisePreventiveControl: { roles: OFFICE, clause: '7' },
  withdrawInspectionDraft: { roles: OFFICE, clause: '8' },
  orderEarlyInspection: { roles: HEADS, clause: '6-2' },
  recordPreparation: { roles: OFFICE, clause: '15', fact: true },
  appointInspection: { roles: HEADS, clause: '12' },
  cancelAppointment: { roles: HEADS, clause: '12' },
  draftNextAppointment: { roles: OFFICE, clause: '8' },
  leaveGround: { roles: HEADS, clause: '8' },
  registerAppointment: { roles: OFFICE, clause: '12' },
  sendStartNotice: { roles: INSPECTORS, clause: '16', named: true },
  recordStartNotice: { roles: INSPECTORS, clause: '16', named: true, fact: true },
  handOverAppointment: { roles: INSPECTORS, clause: '17', named: true },
  recordHandingOver: { roles: INSPECTORS, clause: '17', named: true, fact: true },
  acknowledgeAppointment: { roles: SUBJECT_HEAD, clause: '17' },
  recordRepresentativePower: { roles: INSPECTORS, clause: '17', named: true, fact: true },
  recordRefusalProtocol: { roles: INSPECTORS, clause: '18', named: true, fact: true },
  extendInspection: { roles: HEADS, clause: '14' },
  registerExtension: { roles: OFFICE, clause: '14', fact: true },
  sendExtensionNotice: { roles: INSPECTORS, clause: '14', named: true },
  recordExtensionNotice: { roles: INSPECTORS, clause: '14', named: true, fact: true },
  changeInspectors: { roles: HEADS, clause: '12' },
  registerInspectorChange: { roles: OFFICE, clause: '12', fact: true },
  suspendInspection: { roles: HEADS, clause: '19' },
  resumeInspection: { roles: OFFICE, clause: '19', fact: true },
  sendSuspensionNotice: { roles: INSPECTORS, clause: '21', named: true },
  recordSuspensionNotice: { roles: INSPECTORS, clause: '21', named: true, fact: true },
  sendResumptionNotice: { roles: INSPECTORS, clause: '21', named: true },
  recordResumptionNotice: { roles: INSPECTORS, clause: '21', named: true, fact: true },
  sendDocumentRequest: { roles: INSPECTORS, clause: '5', named: true },
  answerDocumentRequest: { roles: SUBJECT_STAFF, clause: '5', fact: true },
  sendRecommendation: { roles: INSPECTORS, clause: '5', named: true },
  acknowledgeRecommendation: { roles: SUBJECT_STAFF, clause: '5', fact: true },
  recordAccessEnd: { roles: INSPECTORS, clause: '5', named: true, fact: true },
  recordHearing: { roles: INSPECTORS, clause: '5', named: true, fact: true },
  recordPublicMonitoring: { roles: INSPECTORS, clause: '5', named: true, fact: true },
  recordChecklistAnswer: { roles: INSPECTORS, clause: '3', named: true },
  drawUpResultAct: { roles: INSPECTORS, clause: '22', named: true },
  revisePrescription: { roles: INSPECTORS, clause: '22-1', named: true },
  setResultActAside: { roles: INSPECTORS, clause: '22', named: true },
  handOverResultAct: { roles: INSPECTORS, clause: '23', named: true },
  recordResultActHandingOver: { roles: INSPECTORS, clause: '23', named: true, fact: true },
  recordResultActRefusal: { roles: INSPECTORS, clause: '24', named: true, fact: true },
  recordResultActRegistryMark: { roles: INSPECTORS, clause: '24', named: true, fact: true },
  fileObjection: { roles: SUBJECT_HEAD, clause: '25', fact: true },
  recordObjection: { roles: OFFICE, clause: '25', fact: true },
  openAdministrativeCase: { roles: OFFICE, clause: '6-1' },
  recordAdministrativeOutcome: { roles: OFFICE, clause: '6-1', fact: true },
  proposeCounterEntry: { roles: INSPECTORS, clause: '12', named: true, fact: true },
  signCounterEntry: { roles: HEADS, clause: '12', fact: true },
  declineCounterEntry: { roles: HEADS, clause: '12' },
  closeInspection: { roles: OFFICE, clause: '22-1' },
} as const satisfies Record<string, InspectionActFacts>;

export type InspectionAct = keyof typeof INSPECTION_ACTS;
export const INSPECTION_ACT_NAMES = Object.keys(INSPECTION_ACTS) as readonly InspectionAct[];

type Transitions = Readonly<Partial<Record<InspectionAct, readonly InspectionState[]>>>;

/** The act handed over without the checklist is half a start: the state stays (clause 17). */
function towardsTheStart<const State extends InspectionState>(state: State) {
  return {
    handOverAppointment: ['IN_PROGRESS', state],
    recordHandingOver: ['IN_PROGRESS', state],
    acknowledgeAppointment: ['IN_PROGRESS'],
    recordRefusalProtocol: ['IN_PROGRESS'],
  } as const;
}

/** Who inspects may change at any time between the registration and the handing over of the result act (clauses 11, 12). */
function ofInspectors<const State extends InspectionState>(state: State) {
  return { changeInspectors: [state], registerInspectorChange: [state] } as const;
}

/** By what power whoever took or refused an act stood for the subject is told later, too (clauses 17, 18, 23, 24). */
function ofPowers<const State extends InspectionState>(state: State) {
  return { recordRepresentativePower: [state] } as const;
}

/** What carries a signed extension on: its facts are kept while the term stands still too, and move the end once it runs again (clause 14). */
function ofExtension<const State extends InspectionState>(state: State) {
  return {
    registerExtension: [state],
    sendExtensionNotice: [state],
    recordExtensionNotice: [state],
  } as const;
}

/** Cases on administrative offences are opened from the start on, and end when they end (clause 6-1). */
function ofOffences<const State extends InspectionState>(state: State) {
  return { openAdministrativeCase: [state], recordAdministrativeOutcome: [state] } as const;
}

/** What is told of a suspension and of its end, wherever the inspection stands by then (clause 21). */
function ofSuspension<const State extends InspectionState>(state: State) {
  return {
    sendSuspensionNotice: [state],
    recordSuspensionNotice: [state],
    sendResumptionNotice: [state],
    recordResumptionNotice: [state],
  } as const;
}

/** What was asked of the subject is answered and ended wherever the inspection stands: a recommendation outlives it (clause 5). */
function ofRequests<const State extends InspectionState>(state: State) {
  return {
    answerDocumentRequest: [state],
    acknowledgeRecommendation: [state],
    recordAccessEnd: [state],
  } as const;
}

/** What was heard and told while the inspection ran is recorded till the subject has its results (clause 5). */
function ofHearings<const State extends InspectionState>(state: State) {
  return { recordHearing: [state], recordPublicMonitoring: [state] } as const;
}

/** A wrongly recorded fact is corrected by the inspector with the head's signature, of a closed case too (ours). */
function ofCounterEntries<const State extends InspectionState>(state: State) {
  return {
    proposeCounterEntry: [state],
    signCounterEntry: [state],
    declineCounterEntry: [state],
  } as const;
}

/** What a suspended inspection does not do: its term stands still (clauses 19, 20). */
export const STOPPED_ACTS = [
  'extendInspection',
  'suspendInspection',
  'sendExtensionNotice',
  'sendDocumentRequest',
  'sendRecommendation',
  'recordChecklistAnswer',
  'drawUpResultAct',
] as const satisfies readonly InspectionAct[];

/**
 * State → act → the states it may lead to. Where the act may also leave the state as it is (half a start, a notice before the
 * registration), that state stands in the list too.
 */
export const INSPECTION_TRANSITIONS = {
  DRAFT: {
    reviseInspectionDraft: ['DRAFT'],
    revisePreventiveControl: ['DRAFT'],
    orderEarlyInspection: ['DRAFT'],
    withdrawInspectionDraft: ['WITHDRAWN'],
    recordPreparation: ['DRAFT'],
    appointInspection: ['APPOINTED'],
  },
  APPOINTED: {
    ...ofPowers('APPOINTED'),
    cancelAppointment: ['WITHDRAWN'],
    recordPreparation: ['APPOINTED'],
    registerAppointment: ['REGISTERED', 'NOTIFIED'],
    recordStartNotice: ['APPOINTED'],
    ...ofInspectors('APPOINTED'),
    ...towardsTheStart('APPOINTED'),
  },
  REGISTERED: {
    ...ofPowers('REGISTERED'),
    cancelAppointment: ['WITHDRAWN'],
    recordPreparation: ['REGISTERED'],
    sendStartNotice: ['NOTIFIED'],
    recordStartNotice: ['NOTIFIED'],
    ...ofInspectors('REGISTERED'),
    ...towardsTheStart('REGISTERED'),
    ...ofCounterEntries('REGISTERED'),
  },
  NOTIFIED: {
    ...ofPowers('NOTIFIED'),
    cancelAppointment: ['WITHDRAWN'],
    recordPreparation: ['NOTIFIED'],
    ...ofInspectors('NOTIFIED'),
    ...towardsTheStart('NOTIFIED'),
    ...ofCounterEntries('NOTIFIED'),
  },
  IN_PROGRESS: {
    ...ofPowers('IN_PROGRESS'),
    registerAppointment: ['IN_PROGRESS'],
    recordRefusalProtocol: ['IN_PROGRESS'],
    extendInspection: ['IN_PROGRESS'],
    ...ofInspectors('IN_PROGRESS'),
    ...ofExtension('IN_PROGRESS'),
    ...ofSuspension('IN_PROGRESS'),
    ...ofOffences('IN_PROGRESS'),
    ...ofCounterEntries('IN_PROGRESS'),
    sendDocumentRequest: ['IN_PROGRESS'],
    sendRecommendation: ['IN_PROGRESS'],
    ...ofRequests('IN_PROGRESS'),
    ...ofHearings('IN_PROGRESS'),
    recordChecklistAnswer: ['IN_PROGRESS'],
    drawUpResultAct: ['RESULTS_DRAWN_UP'],
    suspendInspection: ['SUSPENDED'],
  },
  SUSPENDED: {
    ...ofPowers('SUSPENDED'),
    registerAppointment: ['SUSPENDED'],
    recordRefusalProtocol: ['SUSPENDED'],
    ...ofInspectors('SUSPENDED'),
    ...ofExtension('SUSPENDED'),
    ...ofSuspension('SUSPENDED'),
    ...ofRequests('SUSPENDED'),
    ...ofHearings('SUSPENDED'),
    // Signed once the term runs again: till then no end can be counted from another start.
    proposeCounterEntry: ['SUSPENDED'],
    declineCounterEntry: ['SUSPENDED'],
    resumeInspection: ['IN_PROGRESS'],
    // Shown, and refused with their clause: the term does not run (clauses 19, 20).
    extendInspection: ['SUSPENDED'],
    suspendInspection: ['SUSPENDED'],
    sendDocumentRequest: ['SUSPENDED'],
    sendRecommendation: ['SUSPENDED'],
    recordChecklistAnswer: ['SUSPENDED'],
    drawUpResultAct: ['SUSPENDED'],
  },
  RESULTS_DRAWN_UP: {
    ...ofPowers('RESULTS_DRAWN_UP'),
    ...ofInspectors('RESULTS_DRAWN_UP'),
    ...ofExtension('RESULTS_DRAWN_UP'),
    ...ofSuspension('RESULTS_DRAWN_UP'),
    ...ofOffences('RESULTS_DRAWN_UP'),
    ...ofCounterEntries('RESULTS_DRAWN_UP'),
    ...ofRequests('RESULTS_DRAWN_UP'),
    ...ofHearings('RESULTS_DRAWN_UP'),
    revisePrescription: ['RESULTS_DRAWN_UP'],
    setResultActAside: ['IN_PROGRESS'],
    handOverResultAct: ['HANDED_OVER'],
    recordResultActHandingOver: ['HANDED_OVER'],
    // The protocol is drawn up before the registry has it: the mark alone completes (24).
    recordResultActRefusal: ['RESULTS_DRAWN_UP', 'HANDED_OVER'],
    recordResultActRegistryMark: ['HANDED_OVER'],
  },
  HANDED_OVER: {
    ...ofPowers('HANDED_OVER'),
    ...ofRequests('HANDED_OVER'),
    fileObjection: ['HANDED_OVER'],
    recordObjection: ['HANDED_OVER'],
    ...ofOffences('HANDED_OVER'),
    ...ofCounterEntries('HANDED_OVER'),
    closeInspection: ['CLOSED'],
  },
  CLOSED: {
    ...ofPowers('CLOSED'),
    ...ofRequests('CLOSED'),
    fileObjection: ['CLOSED'],
    recordObjection: ['CLOSED'],
    recordAdministrativeOutcome: ['CLOSED'],
    // The case stays closed; what its terms would have been is shown.
    ...ofCounterEntries('CLOSED'),
  },
  // Of a draft that was given up nothing remains; of a cancelled appointment its grounds do.
  WITHDRAWN: { draftNextAppointment: ['WITHDRAWN'], leaveGround: ['WITHDRAWN'] },
} as const satisfies Record<InspectionState, Transitions>;

export function opens(state: InspectionState, act: InspectionAct): boolean {
  return (INSPECTION_TRANSITIONS[state] as Transitions)[act] !== undefined;
}

/** The states to which a case may still come from this one by going on: an act set aside takes it a step back. */
export function statesAhead(state: InspectionState): InspectionState[] {
  const ahead = new Set([state]);
  for (const from of ahead) {
    const { setResultActAside: _back, ...forward } = INSPECTION_TRANSITIONS[from] as Transitions;
    for (const to of Object.values(forward).flat()) ahead.add(to);
  }
  return [...ahead].slice(1);
}

export function mayLeadTo(state: InspectionState, act: InspectionAct, next: InspectionState): boolean {
  return (INSPECTION_TRANSITIONS[state] as Transitions)[act]?.includes(next) ?? false;
}
