/** A value of the actor that a rule compares with: written into SQL as a parameter, in memory as the value. */
export interface Placeholder {
  readonly $actor:
    'accountId' | 'capacityId' | 'authorityId' | 'subjectId' | 'subjectIds' | 'bodyIds' | 'openedCaseIds';
}

export const own = {
  account: { $actor: 'accountId' },
  capacity: { $actor: 'capacityId' },
  authority: { $actor: 'authorityId' },
  subject: { $actor: 'subjectId' },
  /** Holds for any of them. */
  openedCases: { $actor: 'openedCaseIds' },
} as const satisfies Record<string, Placeholder>;

export type Scalar = string | number | boolean | null;
export type Comparison =
  Scalar | Placeholder | { readonly $in: readonly Scalar[] } | { readonly $ne: Scalar | Placeholder };
/** Field of the thing → what it must be. All of them must hold. */
export type Conditions = Readonly<Record<string, Comparison>>;

/** One permission of one or more roles, with the clause that it rests on. */
export interface Permission {
  readonly roles: readonly string[];
  readonly actions: readonly string[];
  /** Name of the thing: a GraphQL type, or a word of the room. */
  readonly subject: string;
  readonly conditions?: Conditions;
  /** Only these fields, in rows that another rule opens; all fields where it is left out. */
  readonly fields?: readonly string[];
  /** Takes away instead of giving. Later declarations win. */
  readonly forbids?: true;
  /** Clause of the Rules, or "ours" with the reason. */
  readonly basis: string;
}
