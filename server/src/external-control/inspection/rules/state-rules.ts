import { breach, type Finding } from '../../../law';
import type { InspectionFacts } from '../facts/inspection-facts';
import { INSPECTION_ACTS, opens, statesAhead, type InspectionAct } from '../states';

/** What is left where the stage of an act is over: another act, or another procedure. Clauses 5, 8, 14, 22-1, 25. */
const AFTERWARDS: Partial<Record<InspectionAct, string>> = {
  sendDocumentRequest: 'REQUEST_AFTER_COMPLETION',
  sendRecommendation: 'REQUEST_AFTER_COMPLETION',
  extendInspection: 'EXTENSION_AFTER_COMPLETION',
  drawUpResultAct: 'RESULT_ACT_ONCE',
  setResultActAside: 'RESULT_ACT_OUT',
  draftNextAppointment: 'GROUND_INSPECTED',
  leaveGround: 'GROUND_INSPECTED',
  recordChecklistAnswer: 'ANSWER_AFTER_RESULT_ACT',
};

/** What is to happen before an act can be done. */
const BEFOREHAND: Partial<Record<InspectionAct, string>> = {
  fileObjection: 'OBJECTION_BEFORE_ACQUAINTANCE',
  recordObjection: 'OBJECTION_BEFORE_ACQUAINTANCE',
  setResultActAside: 'RESULT_ACT_NOT_DRAWN_UP',
  draftNextAppointment: 'GROUND_BEFORE_CANCELLING',
  leaveGround: 'GROUND_BEFORE_CANCELLING',
};

/** Why a state closes an act, by the clause of the act, and what is left to be done. Of all acts of an inspection. */
export function judgeClosed(
  act: InspectionAct,
  { state, suspension }: Pick<InspectionFacts, 'state' | 'suspension'>,
): Finding[] {
  const { clause } = INSPECTION_ACTS[act];
  // An inspection is suspended once: what was resumed goes on and is not resumed a second time.
  if (act === 'resumeInspection' && suspension?.resumedOn)
    return [
      breach(clause, 'RESUMED_ALREADY', 'CURABLE', {
        inputs: { state },
        params: { date: suspension.resumedOn },
      }),
    ];
  const later = statesAhead(state).some((next) => opens(next, act));
  const code = later
    ? (BEFOREHAND[act] ?? 'ACT_OF_LATER_STAGE')
    : (AFTERWARDS[act] ?? 'ACT_OF_EARLIER_STAGE');
  // Of a case that was given up no stage is over: it ended before its start.
  const given = state === 'WITHDRAWN' ? 'ACT_OF_WITHDRAWN_CASE' : code;
  return [breach(clause, given, 'CURABLE', { inputs: { state } })];
}

/**
 * Why an act that the state opens has nothing to act upon, by the clause of the act: it is done already, or what it follows is not there
 * yet.
 */
export function judgeTurn(act: InspectionAct, done: boolean): Finding[] {
  const code = done ? 'ACT_DONE_ALREADY' : 'ACT_OF_LATER_STAGE';
  return [breach(INSPECTION_ACTS[act].clause, code, 'CURABLE')];
}
