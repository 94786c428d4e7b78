/**
 * Who acts, in which one capacity. A capacity fixes the role and the office or body it is held in, so that the
 * permissions of a request are those of one role template and never a sum.
 */
export interface Actor {
  readonly kind: 'account' | 'token' | 'system' | 'anonymous';
  readonly role: string;
  /** What row-level security goes by: everything, one office, one inspected subject, or nothing. */
  readonly scope:
    'agency' | 'territory' | 'commission' | 'specialist' | 'subject' | 'system' | 'token' | 'anonymous';
  readonly accountId: number | null;
  readonly capacityId: number | null;
  readonly authorityId: number | null;
  readonly subjectId: number | null;
  /** Subjects whose legal successor that subject is: what was theirs is its own to read and to answer. */
  readonly heirOf?: readonly number[];
  /** Of them, those of whom a division gave it single cases alone. */
  readonly sharesOf?: readonly number[];
  /** Cases that are opened to this person by name, where the role sees single cases and not an office. */
  readonly openedCaseIds?: readonly number[];
  readonly name: string;
  readonly title: string;
  /** Of an anonymous one: the message that says why nobody is known behind what the request carries. */
  readonly unknownBecause?: string;
}

/** An id that nobody has: an actor without an office compares with nothing, never with NULL. */
export const NO_ONE = -1;

const nobody = { accountId: null, capacityId: null, authorityId: null, subjectId: null, title: '' } as const;

export const anonymousActor: Actor = {
  ...nobody,
  kind: 'anonymous',
  role: 'ANONYMOUS',
  scope: 'anonymous',
  name: '',
};
export const systemActor: Actor = {
  ...nobody,
  kind: 'system',
  role: 'SYSTEM',
  scope: 'system',
  name: 'Qadagalau',
};

/** Values that row-level security reads, in the order of `SET_ACTOR_SQL`. */
export function actorSettings(actor: Actor): string[] {
  const text = (id: number | null) => (id === null ? '' : String(id));
  // Who sees single cases is not let in by the office that the capacity is held in.
  const authorityId = seesSingleCases(actor) ? null : actor.authorityId;
  const heirOf = actor.heirOf?.length ? `{${actor.heirOf.join(',')}}` : '';
  return [actor.scope, text(authorityId), text(actor.subjectId), text(actor.accountId), heirOf];
}

/** Transaction-local: outside of a transaction the settings are gone and every policy answers "nothing". */
export const SET_ACTOR_SQL = `select set_config('app.scope', $1, true), set_config('app.authority', $2, true),
  set_config('app.subject', $3, true), set_config('app.account', $4, true), set_config('app.heir_of', $5, true)`;

/**
 * Settings of who reads, by what the actor sees: an office or a subject; or single cases, which the database finds itself
 * (`opened_cases`) and policies of the reader's role go by. Beside them, in the last column, how often anything changed so far
 * about whom sessions and tokens stand for.
 */
export const READ_AS_ACTOR_SQL = `${SET_ACTOR_SQL}, set_config('app.cases', '', true), (select changes from people_change)`;
export const READ_AS_NAMED_SQL = `${SET_ACTOR_SQL},
  set_config('app.cases', opened_cases($1, nullif($4, '')::int)::text, true), (select changes from people_change)`;
export const CHANGES_COLUMN = 6;

/** Whether a subject is somebody's legal successor: its reading plans ask for what was theirs too. */
export const isHeir = ({ heirOf = [] }: Actor): boolean => heirOf.length > 0;

/** Whether an actor sees single cases, opened by name. */
export const seesSingleCases = ({ scope }: Actor): boolean =>
  scope === 'commission' || scope === 'specialist';

/** The subject that an actor acts for, and those whom it succeeded. */
export const subjectsOf = ({ subjectId, heirOf = [] }: Actor): number[] =>
  subjectId === null ? [] : [subjectId, ...heirOf];

/** Of them, those whose every affair is its own, not single cases alone. */
export const bodiesOf = (actor: Actor): number[] =>
  subjectsOf(actor).filter((id) => !(actor.sharesOf ?? []).includes(id));
