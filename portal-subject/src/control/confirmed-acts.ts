import type { ControlAct } from './control-forms';

/** Acts that ask for nothing: their dialog says what comes of them instead. */
const CONFIRMED = [
  'removeControlPlanLine',
  'withdrawControlPlan',
  'approveControlPlan',
  'sendControlNotice',
  'handOverControlOrder',
  'grantControlExtension',
  'agreeToControlAct',
  'submitControlMaterials',
  'decideOnMeasures',
  'takeNoteOfControl',
  'closeControlEvent',
  'acceptLetterReport',
  'acceptPlanRow',
] as const satisfies readonly ControlAct[];

export function confirmedAct(act: ControlAct): (typeof CONFIRMED)[number] | undefined {
  return CONFIRMED.find((name) => name === act);
}
