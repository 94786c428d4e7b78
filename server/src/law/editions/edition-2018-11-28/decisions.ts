import { AFTER_THE_ACT_DECISIONS } from './decisions/after-the-act';
import { INTERNAL_CONTROL_DECISIONS } from './decisions/internal-control';
import { OPENING_DECISIONS } from './decisions/opening-a-case';
import { REPORT_DECISIONS } from './decisions/reports';
import { INSPECTION_DECISIONS } from './decisions/running-an-inspection';

/** Every reading of this edition, D0 to D53 and D70, by id; the type of each `value` is exact. */
export const DECISIONS = {
  ...OPENING_DECISIONS,
  ...INSPECTION_DECISIONS,
  ...AFTER_THE_ACT_DECISIONS,
  ...INTERNAL_CONTROL_DECISIONS,
  ...REPORT_DECISIONS,
};

export type DecisionId = keyof typeof DECISIONS;
