import type { ClauseReference } from './citations';
import { DEFAULT_EDITION_ID } from './editions/default-edition-id';
import type { MessageParams } from './law-error';

/** The severity of a breach: the act falls, the act can be mended, or a person is only warned. */
export type Severity = 'VOID' | 'CURABLE' | 'WARNING';

/** `unclear` goes to a person, never to a default. */
export type Outcome = 'met' | 'notMet' | 'unclear' | 'computed';

export type FactValue = string | number | boolean | null | readonly string[];
export type Facts = Readonly<Record<string, FactValue>>;

/** What a rule found: kept with the decision that it led to and shown to both sides. Plain data. */
export interface Finding<Code extends string = string> {
  readonly outcome: Outcome;
  readonly code: Code;
  readonly clause: ClauseReference;
  readonly edition: string;
  /** Present exactly when `outcome` is `notMet`. */
  readonly severity?: Severity;
  /** The facts that the rule looked at. */
  readonly inputs: Facts;
  /** Values for the message of `code`. */
  readonly params: MessageParams;
  /** Readings of unclear text that decided it. */
  readonly decisions: readonly string[];
}

export interface FindingDetails {
  readonly inputs?: Facts;
  readonly params?: MessageParams;
  readonly decisions?: readonly string[];
  readonly edition?: string;
}

function finding<Code extends string>(
  outcome: Outcome,
  clause: ClauseReference,
  code: Code,
  details: FindingDetails,
  severity?: Severity,
): Finding<Code> {
  return {
    outcome,
    code,
    clause,
    edition: details.edition ?? DEFAULT_EDITION_ID,
    ...(severity ? { severity } : {}),
    inputs: details.inputs ?? {},
    params: details.params ?? {},
    decisions: details.decisions ?? [],
  };
}

/** The demand of the clause is fulfilled. */
export function met<Code extends string>(
  clause: ClauseReference,
  code: Code,
  details: FindingDetails = {},
): Finding<Code> {
  return finding('met', clause, code, details);
}

/** The demand of the clause is not fulfilled. */
export function breach<Code extends string>(
  clause: ClauseReference,
  code: Code,
  severity: Severity,
  details: FindingDetails = {},
): Finding<Code> {
  return finding('notMet', clause, code, details, severity);
}

/** The facts or the text do not decide it: a person must. */
export function unclear<Code extends string>(
  clause: ClauseReference,
  code: Code,
  details: FindingDetails = {},
): Finding<Code> {
  return finding('unclear', clause, code, details);
}

/** A value that the clause yields (a date, a number), without a judgement. */
export function computed<Code extends string>(
  clause: ClauseReference,
  code: Code,
  details: FindingDetails = {},
): Finding<Code> {
  return finding('computed', clause, code, details);
}

/** `met` when the demand holds, else a breach: the usual shape of a rule. */
export function judge<Code extends string>(
  holds: boolean,
  clause: ClauseReference,
  code: Code,
  severity: Severity,
  details: FindingDetails = {},
): Finding<Code> {
  return holds ? met(clause, code, details) : breach(clause, code, severity, details);
}
