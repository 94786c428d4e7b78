import type { RuleId } from '../../../server/src/law';

/** One line that a lawyer can check: facts, date, expected last day. */
export interface DeadlineCase {
  /** Names the clause it proves and the fact that makes the case worth having. */
  readonly title: string;
  readonly rule: RuleId;
  readonly from: string;
  /** Expected last day. */
  readonly due: string;
  /** Expected instant at which it is over, where it is worth saying. */
  readonly dueAt?: string;
  /** Expected only for counts that touch days without a decree. */
  readonly provisional?: true;
  /** Days that must not have counted, in order, for counts of working days. */
  readonly skipped?: readonly string[];
}
