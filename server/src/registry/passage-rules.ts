import type { SuccessionKind } from './succession-rules';

export const PASSAGES = ['GOES_OVER', 'TO_BE_CHOSEN', 'ENDS'] as const;
/** Goes over to the successor; is one of several heads, of whom one is named; acts no more. */
export type Passage = (typeof PASSAGES)[number];

export interface PassageFacts {
  readonly capacityId: number;
  readonly accountId: number;
  readonly role: string;
  readonly kind: SuccessionKind;
  /** The successor has people of its own who act. */
  readonly successorPeopled: boolean;
  readonly successorHeaded: boolean;
}

const HEAD = 'SUBJECT_HEAD';

/**
 * What becomes of those who act for bodies that end by one act (ours). They go over in their roles. One head leads: the successor's
 * own, else the only one who comes, else the one whom the confirming person names. An act of division tells where the duties went, not
 * where each person did: nobody is brought into a successor that has people of its own.
 */
export function judgePassage(people: readonly PassageFacts[]): Passage[] {
  const heads = new Set(people.filter(({ role }) => role === HEAD).map(({ accountId }) => accountId));
  return people.map(({ role, kind, successorPeopled, successorHeaded }) => {
    if (kind === 'DIVISION' && successorPeopled) return 'ENDS';
    if (role !== HEAD) return 'GOES_OVER';
    if (successorHeaded) return 'ENDS';
    return heads.size > 1 ? 'TO_BE_CHOSEN' : 'GOES_OVER';
  });
}
