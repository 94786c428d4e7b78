import { judge, type Finding } from '../../law';
import type { ViolationSeverity } from '../case';

export interface ViolationFacts {
  readonly id: number;
  readonly severity: ViolationSeverity;
  readonly state: 'OPEN' | 'INFORMED' | 'ACCEPTED' | 'RETURNED' | 'WITHDRAWN';
}

/** What the rules of clauses 28-1 to 28-3 look at. Plain data. */
export interface PrescriptionRuleFacts {
  readonly reportBy: string;
  readonly violations: readonly ViolationFacts[];
  readonly requestSent: boolean;
  readonly requestReceived: boolean;
}

const standing = (facts: PrescriptionRuleFacts) => facts.violations.filter(({ state }) => state !== 'WITHDRAWN');

/** Violations of which nothing was heard. */
export function unheard(facts: PrescriptionRuleFacts): ViolationFacts[] {
  return standing(facts).filter(({ state }) => state === 'OPEN');
}

/** Violations that the request of clause 28-2 is about: significant and minor ones only (D47). */
export function requestable(facts: PrescriptionRuleFacts): ViolationFacts[] {
  return unheard(facts).filter(({ severity }) => severity !== 'GROSS');
}

/** Clause 28-2: once, for significant and minor violations of which the information is missing. */
export function mayRequestInformation(facts: PrescriptionRuleFacts): Finding[] {
  return [
    judge(requestable(facts).length > 0, '28-2', 'REQUEST_FOR_SIGNIFICANT_AND_MINOR', 'CURABLE', {
      inputs: { violations: requestable(facts).map(({ id }) => String(id)) },
      decisions: ['D47'],
    }),
    judge(!facts.requestSent, '28-2', 'REQUEST_ONCE', 'CURABLE', { decisions: ['D47'] }),
  ];
}

/** A request can be received once. */
export function mayRecordReceipt(facts: PrescriptionRuleFacts): Finding[] {
  return [judge(!facts.requestReceived, '28-3', 'RECEIPT_ONCE', 'CURABLE')];
}

/** Only information that is there can be accepted or returned (ours: clause 28-1 leaves it open). */
export function mayJudgeInformation(facts: PrescriptionRuleFacts): Finding[] {
  const waiting = standing(facts).filter(({ state }) => state === 'INFORMED');
  return [judge(waiting.length > 0, '28-1', 'INFORMATION_TO_JUDGE', 'CURABLE')];
}

/** The case of a prescription ends when every violation that stands was remedied. */
export function mayConfirm(facts: PrescriptionRuleFacts): Finding[] {
  const open = standing(facts).filter(({ state }) => state !== 'ACCEPTED');
  return [judge(open.length === 0, '28-1', 'EVERYTHING_REMEDIED', 'CURABLE', { params: { count: open.length } })];
}

/** What silence after the report-by date opens: the request for some violations, the duty of ground 1 for gross ones. */
export interface Silence {
  readonly request: boolean;
  readonly groundOne: boolean;
}

/** Clauses 28-1, 28-2 and 8.1; D47: each severity goes its own way. */
export function silenceAfterReportBy(facts: PrescriptionRuleFacts): Silence {
  return {
    request: requestable(facts).length > 0,
    groundOne: unheard(facts).some(({ severity }) => severity === 'GROSS'),
  };
}
