import type { Actor } from '../access/actor';

/** How large a document may be. All but the words are counted with fragments opened. */
export interface SizeLimit {
  /** Words and signs of the text. */
  readonly tokens: number;
  readonly depth: number;
  readonly fields: number;
  /** Fields of the root that read. */
  readonly rootFields: number;
  /** Fields of the root that only compute (`COMPUTED_FIELDS`): they cost what their fields cost. */
  readonly computedFields: number;
  /** Fields that answer at a place where another one answers already: comparing them is quadratic. */
  readonly repeats: number;
  /** Operations and fragments: each pair of fragments is compared too. */
  readonly definitions: number;
}

/** Answered out of the Rules and the calendar in memory: nothing is read for them. */
export const COMPUTED_FIELDS: ReadonlySet<string> = new Set(['computeDeadline', 'deadlineRules']);

/** The most that anybody's document may have; longer ones are not even parsed. */
export const MOST_TOKENS = 4000;

/** How deep brackets of a document may stand in each other, and values of its variables: whoever reads them recurses. */
export const MOST_NESTING = 100;

const OF_PEOPLE: SizeLimit = {
  tokens: MOST_TOKENS,
  depth: 14,
  fields: 2000,
  rootFields: 20,
  computedFields: 100,
  repeats: 60,
  definitions: 100,
};
const OF_TOKENS: SizeLimit = {
  tokens: 2000,
  depth: 12,
  fields: 1000,
  rootFields: 10,
  computedFields: 100,
  repeats: 40,
  definitions: 50,
};
const OF_EVERYBODY: SizeLimit = {
  tokens: 2000,
  depth: 10,
  fields: 600,
  rootFields: 5,
  computedFields: 50,
  repeats: 20,
  definitions: 30,
};

export function sizeLimitOf(kind: Actor['kind']): SizeLimit {
  if (kind === 'anonymous') return OF_EVERYBODY;
  return kind === 'token' ? OF_TOKENS : OF_PEOPLE;
}
