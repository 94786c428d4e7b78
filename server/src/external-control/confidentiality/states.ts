import type { ClauseReference } from '../../law';

/** A mark of secrecy: in force from its placing till somebody lifts it (clause 31). */
export const MARK_STATES = ['IN_FORCE', 'LIFTED'] as const;
export type MarkState = (typeof MARK_STATES)[number];

export interface MarkActFacts {
  readonly clause: ClauseReference;
  readonly permission: 'mark' | 'open' | 'disclose';
  /** State → the state after it; none: it begins one. */
  readonly opens: Partial<Readonly<Record<MarkState, MarkState>>>;
}

export const MARK_ACTS = {
  /** Of internal control: the same, by who conducts it. */
  markControlThing: { clause: '31', permission: 'mark', opens: {} },
  markThing: { clause: '31', permission: 'mark', opens: {} },
  openMarkedText: { clause: '31', permission: 'open', opens: { IN_FORCE: 'IN_FORCE' } },
  /** Under a named law, with a letter: `../disclosure`. The mark stays. */
  discloseSecret: { clause: '31', permission: 'disclose', opens: { IN_FORCE: 'IN_FORCE' } },
  liftMark: { clause: '31', permission: 'mark', opens: { IN_FORCE: 'LIFTED' } },
} as const satisfies Record<string, MarkActFacts>;

export type MarkAct = keyof typeof MARK_ACTS;
/** What is done with a mark that stands. */
export const ACTS_ON_MARK = ['openMarkedText', 'liftMark'] as const satisfies readonly MarkAct[];

export function opens(state: MarkState, act: MarkAct): boolean {
  return state in MARK_ACTS[act].opens;
}

/**
 * What can bear a mark: a file, what was found on a point of the checklist, also where it came after the act, what the subject answered to a request, what was said at a
 * hearing or told by public monitoring, an objection, what a protocol of a refusal describes, what a specialist concluded, what the subject
 * informed of on remedying and on a row of its plan, its report on the letter on measures; in internal control what the object answered,
 * what its head objected, what the act found and why, and what internal monitoring answered, found and proposes.
 */
export const MARKABLE_THINGS = [
  'FILE',
  'FINDING',
  'LATE_ANSWER',
  'REQUEST_ANSWER',
  'FIELD_RECORD',
  'OBJECTION',
  'REFUSAL_PROTOCOL',
  'SPECIALIST_CONCLUSION',
  'REMEDIATION_INFORMATION',
  'PLAN_ROW_INFORMATION',
  'LETTER_REPORT',
  'CONTROL_ANSWER',
  'CONTROL_RESPONSE',
  'INTERNAL_FINDING',
  'CONTROL_ACT',
  'INTERNAL_POINT',
  'MONITORING_PROPOSAL',
] as const;
export type MarkableThing = (typeof MARKABLE_THINGS)[number];
export type InspectionThing = Exclude<
  MarkableThing,
  | 'CONTROL_ANSWER'
  | 'CONTROL_RESPONSE'
  | 'INTERNAL_FINDING'
  | 'CONTROL_ACT'
  | 'INTERNAL_POINT'
  | 'MONITORING_PROPOSAL'
>;

/** Cases of internal control whose things can be marked. */
export const MARKED_CASES = ['CONTROL_EVENT', 'INTERNAL_MONITORING'] as const;
export type MarkedCase = (typeof MARKED_CASES)[number];
