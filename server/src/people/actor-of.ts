import type { IncomingMessage } from 'node:http';
import { dayOf } from '../law';
import { anonymousActor, type Actor } from '../platform/access/actor';
import { asSystem } from '../platform/access/as-system';
import type { FoundActor } from '../platform/access/known-actors';
import type { Application } from '../platform/graphql/application';
import { inBothLanguages } from '../platform/messages/both-languages';
import { actorOfSecret, unknownClient } from './api-token/actor-of-secret';
import { findSecret } from './api-token/token-secret';
import { isRole, ROLES } from './role';
import { findToken, hashToken } from './session-token';

/** A request moves the idle end of its session no oftener than this, in milliseconds. */
const TOUCH = 5 * 60_000;
const HOUR = 3_600_000;

interface FoundSession {
  session_id: number;
  last_seen_at: Date;
  idle_until: Date;
  expires_at: Date;
  changes: string;
  demo: boolean;
  account_id: number;
  full_name: string;
  capacity_id: number;
  role: string;
  authority_id: number | null;
  subject_id: number | null;
  position_kk: string;
  position_ru: string;
  opened_case_ids: number[];
}

function toActor(found: FoundSession, heir: Heir): Actor {
  if (!isRole(found.role)) return anonymousActor;
  return {
    kind: 'account',
    role: found.role,
    scope: ROLES[found.role].scope,
    accountId: found.account_id,
    capacityId: found.capacity_id,
    authorityId: found.authority_id,
    subjectId: found.subject_id,
    ...heir,
    openedCaseIds: found.opened_case_ids,
    name: found.full_name,
    // The journal speaks both languages of the state, whatever the reader's.
    title: inBothLanguages(found.position_kk, found.position_ru),
  };
}

type Heir = Required<Pick<Actor, 'heirOf' | 'sharesOf'>>;

/** Whose legal successor a subject is. A succession after this counts as a change about people. */
async function heirOf({ readingPool }: Application, subjectId: number | null): Promise<Heir> {
  if (subjectId === null) return { heirOf: [], sharesOf: [] };
  const { rows } = await readingPool.query<{ reach: number[]; whole: number[] }>({
    name: 'predecessors-of',
    text: 'select heirs_reach($1) as reach, predecessors_of($1) as whole',
    values: [subjectId],
  });
  const { reach = [], whole = [] } = rows[0] ?? {};
  return { heirOf: reach, sharesOf: reach.filter((id) => !whole.includes(id)) };
}

/** Moves the idle end of a session where it is time to. @returns the instant from which the session has to be asked for again */
async function touch(application: Application, found: FoundSession, now: Date): Promise<number> {
  const again = found.last_seen_at.getTime() + TOUCH;
  if (now.getTime() < again) return Math.min(again, found.idle_until.getTime(), found.expires_at.getTime());
  const idleUntil = new Date(now.getTime() + application.sessionHours.idle * HOUR);
  await asSystem(application.dataSource, (manager) =>
    manager.query('update session set last_seen_at = $2, idle_until = $3 where id = $1', [
      found.session_id,
      now,
      idleUntil,
    ]),
  );
  return Math.min(now.getTime() + TOUCH, idleUntil.getTime(), found.expires_at.getTime());
}

/** The actor of a session's token at an instant; anonymous when the session or its capacities are over. */
export async function actorOfToken(application: Application, token: string, now: Date): Promise<Actor> {
  const today = dayOf(now);
  const { rows } = await application.readingPool.query<FoundSession>({
    name: 'find-session',
    text: 'select * from find_session($1, $2, $3)',
    values: [hashToken(token), now.toISOString(), today],
  });
  const found = rows[0];
  if (!found || (found.demo && !application.demo)) {
    application.knownActors.keep(token, undefined);
    return anonymousActor;
  }
  const until = await touch(application, found, now);
  const actor = toActor(found, await heirOf(application, found.subject_id));
  application.knownActors.keep(token, { actor, changes: found.changes, day: today, until });
  return actor;
}

/** Whom the server remembers behind a request's token or session; undefined where the database has to be asked. */
export function rememberActor(
  application: Application,
  request: IncomingMessage,
  now: Date,
): FoundActor | undefined {
  const secret = findSecret(request);
  const key = secret === undefined ? findToken(request) : secret;
  if (key === undefined || key === null) return undefined;
  return application.knownActors.find(key, now.getTime());
}

/**
 * Who makes a request: the client of its token, or else the account of its session cookie, in one capacity that is valid today in Almaty.
 * Where the chosen capacity has ended, the account goes on in another one of its own, if it has any.
 */
export async function actorOf(application: Application, request: IncomingMessage): Promise<Actor> {
  const now = new Date(application.clock.now());
  const secret = findSecret(request);
  // A token that is wrong never falls back on the session beside it.
  if (secret !== undefined) return secret === null ? unknownClient : actorOfSecret(application, secret, now);
  const token = findToken(request);
  return token === undefined ? anonymousActor : actorOfToken(application, token, now);
}
