import { breach, type Finding } from '../../law';
import type { InspectionFacts, Occasion } from './facts/inspection-facts';
import { judgeAbsence } from './rules/absence-rules';
import { judgeClosing } from './rules/after-act-rules';
import { judgeAppointment } from './rules/appointment-rules';
import { judgeUndecidedEntries } from './rules/counter-entry-rules';
import { judgeEarlyOrder, judgeOffence } from './rules/control-rules';
import { judgeGroundOwed, judgeGroundRemains, judgeMovedTerms } from './rules/ground-rules';
import { inspects, judgeChange } from './rules/change-rules';
import { judgeWhoseBasis } from './rules/whose-basis';
import { judgeSuccessor } from './rules/jurisdiction-rules';
import { judgeExtension, judgeExtensionNoticeToSend } from './rules/extension-rules';
import {
  judgeAnswers,
  judgeCompletion,
  judgeProofs,
  judgeRefused,
  judgeRemedyTime,
  judgeRequest,
} from './rules/result-rules';
import { judgeStopped, judgeSuspension, owesResumptionNotice } from './rules/suspension-rules';
import {
  judgeDayOff,
  judgeEarlyStart,
  judgeNoticeToSend,
  judgePending,
  judgePreparation,
  judgeStart,
  needsNotice,
} from './rules/start-rules';
import { hasAct, judgeProcedure } from './procedures';
import { INSPECTION_ACTS, STOPPED_ACTS, type InspectionAct, type InspectionActFacts } from './states';

/** What the rules say of an act at an instant: what stands in its way, and what is only kept with it. */
export interface Judgement {
  readonly guards: readonly Finding[];
  readonly kept: readonly Finding[];
  /** What would follow from it: shown before, found by the act itself. */
  readonly foretold: readonly Finding[];
}

type Judge = (facts: InspectionFacts, occasion: Occasion) => Finding[];
const nothing: Judge = () => [];
const judgeHandingOver: Judge = (facts, { now }) => [
  ...judgeSuccessor(facts),
  ...judgeWhoseBasis(facts),
  ...judgeStart(facts, now),
  ...judgeMovedTerms(facts, now),
];
const keptOfBasis: Judge = (facts, { now }) => [...judgeWhoseBasis(facts), ...judgeMovedTerms(facts, now)];

/** What may stand in the way of each act, over the facts of the case alone. */
const GUARDS = {
  reviseInspectionDraft: nothing,
  revisePreventiveControl: nothing,
  withdrawInspectionDraft: nothing,
  orderEarlyInspection: (facts, { today }) => judgeEarlyOrder(facts, today),
  recordPreparation: nothing,
  appointInspection: judgeAppointment,
  cancelAppointment: nothing,
  draftNextAppointment: judgeGroundRemains,
  leaveGround: (facts) => [...judgeGroundRemains(facts), ...judgeGroundOwed(facts)],
  registerAppointment: (facts, { now }) => [
    ...(facts.registeredAt === null ? [] : [breach('12', 'ALREADY_REGISTERED', 'CURABLE')]),
    ...judgeSuccessor(facts),
    ...judgeWhoseBasis(facts),
    ...judgeMovedTerms(facts, now),
  ],
  sendStartNotice: (facts, { now, today }) => [
    ...judgePreparation(facts),
    ...judgeNoticeToSend(facts, today),
    ...judgeWhoseBasis(facts),
    ...judgeMovedTerms(facts, now),
  ],
  recordStartNotice: nothing,
  handOverAppointment: judgeHandingOver,
  recordHandingOver: nothing,
  acknowledgeAppointment: judgeHandingOver,
  recordRepresentativePower: nothing,
  recordRefusalProtocol: nothing,
  extendInspection: judgeExtension,
  registerExtension: nothing,
  sendExtensionNotice: (facts, { now }) => judgeExtensionNoticeToSend(facts, now),
  recordExtensionNotice: nothing,
  changeInspectors: judgeChange,
  registerInspectorChange: nothing,
  suspendInspection: judgeSuspension,
  resumeInspection: nothing,
  sendSuspensionNotice: nothing,
  recordSuspensionNotice: nothing,
  sendResumptionNotice: nothing,
  recordResumptionNotice: nothing,
  sendDocumentRequest: (facts, { today }) => judgeRequest(facts, today),
  answerDocumentRequest: nothing,
  sendRecommendation: (facts, { today }) => judgeRequest(facts, today),
  acknowledgeRecommendation: nothing,
  recordAccessEnd: nothing,
  recordHearing: nothing,
  recordPublicMonitoring: nothing,
  recordChecklistAnswer: nothing,
  drawUpResultAct: judgeAnswers,
  revisePrescription: judgeRefused,
  setResultActAside: judgeRefused,
  handOverResultAct: (facts, { today }) => judgeRemedyTime(facts.remedyBy, today),
  recordResultActHandingOver: nothing,
  recordResultActRefusal: nothing,
  recordResultActRegistryMark: nothing,
  fileObjection: nothing,
  recordObjection: nothing,
  openAdministrativeCase: judgeOffence,
  recordAdministrativeOutcome: nothing,
  proposeCounterEntry: nothing,
  signCounterEntry: nothing,
  declineCounterEntry: nothing,
  closeInspection: (facts, occasion) => [...judgeClosing(facts, occasion), ...judgeUndecidedEntries(facts)],
} as const satisfies Record<InspectionAct, Judge>;

/** What would be kept as a breach if the act were done now, without standing in its way. */
const KEPT: Partial<Record<InspectionAct, Judge>> = {
  recordStartNotice: keptOfBasis,
  recordHandingOver: (facts, occasion) => [...judgeSuccessor(facts), ...keptOfBasis(facts, occasion)],
  recordRefusalProtocol: keptOfBasis,
  handOverResultAct: (facts, { today }) => judgeCompletion(facts, today),
};

/** What the act would bring about if it were done now, and what is still to be done before or after it. */
const FORETOLD: Partial<Record<InspectionAct, Judge>> = {
  appointInspection: (facts) => [...judgePending(facts), ...judgeDayOff(facts), ...judgeAbsence(facts)],
  registerAppointment: judgePending,
  changeInspectors: judgeAbsence,
  registerInspectorChange: judgeAbsence,
  drawUpResultAct: judgeProofs,
  handOverAppointment: (facts, { today }) => judgeEarlyStart(facts, today),
  acknowledgeAppointment: (facts, { today }) => judgeEarlyStart(facts, today),
};

/** The inspection that gross violations found by a control make a duty (6-2). */
function isOfControl({ grounds }: InspectionFacts): boolean {
  return grounds.some(
    ({ kind, prescription }) => kind === 'GROSS_PRESCRIPTION_CONTROL' && prescription?.ofControl,
  );
}

/** Whether there is anything for an act to be done to: it is not offered otherwise. */
export function isMeant(act: InspectionAct, facts: InspectionFacts): boolean {
  if (!hasAct(facts.procedure, act)) return false;
  if (act === 'orderEarlyInspection') return isOfControl(facts);
  if (act === 'recordAdministrativeOutcome') return facts.openOffences > 0;
  if (act === 'draftNextAppointment' || act === 'leaveGround') return judgeGroundRemains(facts).length === 0;
  if (act === 'registerAppointment') return facts.registeredAt === null;
  // Grounds 3 and 8 need no notice (16).
  if (act === 'sendStartNotice' || act === 'recordStartNotice') return needsNotice(facts);
  if (act === 'recordRepresentativePower') return (facts.powersMissing ?? []).length > 0;
  if (act === 'registerExtension') return facts.extension?.registeredAt === null;
  if (act === 'sendExtensionNotice' || act === 'recordExtensionNotice')
    return facts.extension?.noticeSentAt === null;
  if (act === 'registerInspectorChange') return facts.pendingChange !== null;
  if (act === 'sendSuspensionNotice' || act === 'recordSuspensionNotice')
    return facts.suspension?.noticeSentAt === null;
  if (act === 'sendResumptionNotice' || act === 'recordResumptionNotice') return owesResumptionNotice(facts);
  if (act === 'recordResultActRefusal') return facts.resultsRefusedAt === null;
  if (act === 'recordResultActRegistryMark') return facts.resultsRefusedAt !== null;
  if (act === 'revisePrescription') return facts.violated.length > 0;
  if (act === 'acknowledgeRecommendation') return facts.unseenRecommendations > 0;
  if (act === 'recordAccessEnd') return facts.openAccesses > 0;
  if (act === 'signCounterEntry' || act === 'declineCounterEntry') return facts.pendingCounterEntries > 0;
  if (act === 'proposeCounterEntry')
    // A start that a protocol of refusal made is a fact like the others (18).
    return [facts.noticeSentAt, facts.handedOverAt, facts.acquaintedAt, facts.startDate].some(
      (at) => at !== null,
    );
  return act !== 'answerDocumentRequest' || facts.openRequests + facts.openRecommendations > 0;
}

function isStopped(act: InspectionAct, { state }: InspectionFacts): boolean {
  return state === 'SUSPENDED' && (STOPPED_ACTS as readonly InspectionAct[]).includes(act);
}

function judgeNamed(facts: InspectionFacts, occasion: Occasion): Finding[] {
  return inspects(facts, occasion) ? [] : [breach('12', 'INSPECTOR_NOT_NAMED', 'VOID')];
}

/** Judges an act over the case's facts. What depends on the act's own input is judged by its command. */
export function judgeAct(act: InspectionAct, facts: InspectionFacts, occasion: Occasion): Judgement {
  const { named, fact }: InspectionActFacts = INSPECTION_ACTS[act];
  const foreign = judgeProcedure(act, facts);
  if (foreign.length > 0) return { guards: foreign, kept: [], foretold: [] };
  const guards = [
    ...(named ? judgeNamed(facts, occasion) : []),
    ...(fact ? [] : isStopped(act, facts) ? judgeStopped(facts, occasion) : GUARDS[act](facts, occasion)),
  ];
  return {
    guards,
    kept: KEPT[act]?.(facts, occasion) ?? [],
    foretold: FORETOLD[act]?.(facts, occasion) ?? [],
  };
}
