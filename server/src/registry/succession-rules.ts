import type { CalendarDate } from '../law';

export const SUCCESSION_KINDS = ['MERGER', 'ACCESSION', 'TRANSFORMATION', 'DIVISION'] as const;
/** Merged with others, joined to another, renamed or transformed, divided: the act says to whom its duties went. */
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export const REORGANISATION_STATES = ['DRAFT', 'IN_FORCE', 'DROPPED', 'WITHDRAWN'] as const;
/** Entered by one person; in force once another one confirmed; dropped before that, or withdrawn after, with a reason. */
export type ReorganisationState = (typeof REORGANISATION_STATES)[number];

export interface SuccessionFacts {
  readonly today: CalendarDate;
  readonly actDate: CalendarDate;
  readonly effectiveOn: CalendarDate;
  readonly kind: SuccessionKind;
  readonly successorId: number;
  /** A predecessor is named more than once. */
  readonly namedTwice: boolean;
  /** The successor has a successor itself. */
  readonly successorGone: boolean;
  readonly predecessors: readonly { readonly id: number; readonly gone: boolean }[];
  /** Who succeeds beside the first successor. */
  readonly further: readonly { readonly id: number; readonly gone: boolean }[];
}

export interface SuccessionFault {
  readonly code:
    | 'SUCCESSION_OF_ITSELF'
    | 'SUCCESSION_NAMED_TWICE'
    | 'SUCCESSION_MERGER_OF_ONE'
    | 'SUCCESSION_OF_SEVERAL'
    | 'SUCCESSION_SECOND'
    | 'SUCCESSOR_GONE'
    | 'SUCCESSION_TO_COME'
    | 'SUCCESSION_BEFORE_ACT'
    | 'SUCCESSION_SHARED_WITHOUT_DIVISION';
  readonly field: string;
}

/** How many end by one act: several are merged, any number joins another body, and one is renamed, transformed or divided. */
const ENDED: Readonly<Record<SuccessionKind, 'ONE' | 'SEVERAL' | 'ANY'>> = {
  MERGER: 'SEVERAL',
  ACCESSION: 'ANY',
  TRANSFORMATION: 'ONE',
  DIVISION: 'ONE',
};

/** Only what is divided has several successors; each is named once, stands, and is not who ends (ours). */
function judgeFurther({
  kind,
  successorId,
  predecessors,
  further,
}: SuccessionFacts): SuccessionFault | undefined {
  const field = 'input.furtherSuccessorIds';
  if (further.length > 0 && kind !== 'DIVISION') return { code: 'SUCCESSION_SHARED_WITHOUT_DIVISION', field };
  const ids = [successorId, ...further.map(({ id }) => id)];
  if (new Set(ids).size < ids.length) return { code: 'SUCCESSION_NAMED_TWICE', field };
  if (further.some(({ id }) => predecessors.some((one) => one.id === id)))
    return { code: 'SUCCESSION_OF_ITSELF', field };
  return further.some(({ gone }) => gone) ? { code: 'SUCCESSOR_GONE', field } : undefined;
}

/** What stands against an act of reorganisation, if anything: a body ends once, in one successor that stands. */
export function judgeSuccession(facts: SuccessionFacts): SuccessionFault | undefined {
  const { today, actDate, effectiveOn, kind, successorId, successorGone, predecessors } = facts;
  if (predecessors.some(({ id }) => id === successorId))
    return { code: 'SUCCESSION_OF_ITSELF', field: 'input.successorId' };
  if (facts.namedTwice) return { code: 'SUCCESSION_NAMED_TWICE', field: 'input.predecessorIds' };
  if (predecessors.some(({ gone }) => gone))
    return { code: 'SUCCESSION_SECOND', field: 'input.predecessorIds' };
  if (successorGone) return { code: 'SUCCESSOR_GONE', field: 'input.successorId' };
  if (ENDED[kind] === 'SEVERAL' && predecessors.length < 2)
    return { code: 'SUCCESSION_MERGER_OF_ONE', field: 'input.kind' };
  if (ENDED[kind] === 'ONE' && predecessors.length > 1)
    return { code: 'SUCCESSION_OF_SEVERAL', field: 'input.kind' };
  if (effectiveOn > today) return { code: 'SUCCESSION_TO_COME', field: 'input.effectiveOn' };
  if (effectiveOn < actDate) return { code: 'SUCCESSION_BEFORE_ACT', field: 'input.effectiveOn' };
  return judgeFurther(facts);
}

interface ReorganisationActFacts {
  /** State → the state after it. Acts that a state does not name are closed in it. */
  readonly opens: Partial<Readonly<Record<ReorganisationState, ReorganisationState>>>;
}

/** What may be done with an act of reorganisation where it stands, and where it leads (ours: no clause speaks of it). */
export const REORGANISATION_ACTS = {
  confirmSuccession: { opens: { DRAFT: 'IN_FORCE' } },
  dropSuccession: { opens: { DRAFT: 'DROPPED' } },
  withdrawSuccession: { opens: { IN_FORCE: 'WITHDRAWN' } },
} as const satisfies Readonly<Record<string, ReorganisationActFacts>>;
export type ReorganisationAct = keyof typeof REORGANISATION_ACTS;

export const isOpen = (state: ReorganisationState, act: ReorganisationAct): boolean =>
  state in REORGANISATION_ACTS[act].opens;

/** Two people answer for it: who entered an act of reorganisation does not confirm it (ours). */
export const isSecondPerson = (enteredByAccount: number | null, accountId: number | null): boolean =>
  accountId !== null && accountId !== enteredByAccount;

/** What two people brought in force one of them does not undo who entered it; the Chair, who answers for the register, always may (ours). */
export const mayWithdrawAct = (
  enteredByAccount: number | null,
  { accountId, role }: { readonly accountId: number | null; readonly role: string },
): boolean => role === 'AGENCY_CHAIR' || isSecondPerson(enteredByAccount, accountId);
