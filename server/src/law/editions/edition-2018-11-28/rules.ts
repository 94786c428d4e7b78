import type { DeadlineRule } from '../../deadline-rule';
import { CONTROL_EVENT_RULES } from './rules/control-event';
import { INSPECTION_RULES } from './rules/inspection';
import { MEASURES_RULES } from './rules/measures';
import { PLAN_AND_REPORT_RULES } from './rules/plans-and-reports';
import { REMEDIATION_RULES } from './rules/remediation';

const ALL = {
  ...PLAN_AND_REPORT_RULES,
  ...INSPECTION_RULES,
  ...REMEDIATION_RULES,
  ...MEASURES_RULES,
  ...CONTROL_EVENT_RULES,
};

export type RuleId = keyof typeof ALL;

/** Every duty with a term in this edition. */
export const RULES: Readonly<Record<RuleId, DeadlineRule>> = ALL;

export const RULE_IDS = Object.keys(ALL) as readonly RuleId[];
