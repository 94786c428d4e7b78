import { dayOf } from '../law';
import { actorSettings, SET_ACTOR_SQL, systemActor, type Actor } from '../platform/access/actor';
import { asSystem } from '../platform/access/as-system';
import { execute } from '../platform/commands/execute';
import type { RequestContext } from '../platform/graphql/request-context';
import { inBothLanguages } from '../platform/messages/both-languages';
import { Refusal } from '../platform/refusals/refusal';
import { successorNamesOf } from '../registry';
import { actorOfToken } from './actor-of';
import { findFamiliarity, PLACE_KNOWN_DAYS, rememberPlace } from './known-place';
import { setOwnPassword } from './own-password';
import { passwordFits } from './password';
import { clearCookie, createToken, DEVICE_COOKIE, findToken, hashToken, writeCookie } from './session-token';
import { countTry, forgiveTry, type Try } from './throttle';

const MAX_EMAIL = 254;
const HOUR = 3_600_000;
const DAY_SECONDS = 86_400;

/** Behind a proxy that ends TLS the request alone may not tell that people come over HTTPS. */
function isSecure({ http, application }: RequestContext): boolean {
  return http.secure || new URL(application.publicUrl).protocol === 'https:';
}

interface Candidate {
  id: number;
  password_hash: string;
  must_change: boolean;
  demo: boolean;
  capacity_id: number | null;
}

async function findCandidate(context: RequestContext, email: string): Promise<Candidate | undefined> {
  const today = dayOf(context.now);
  const rows = await asSystem(context.dataSource, (manager): Promise<Candidate[]> =>
    manager.query(
      `select a.id, c.password_hash, c.must_change, a.demo, (
         select k.id from capacity k where k.account_id = a.id and k.withdrawn_at is null
           and k.valid_from <= $2 and (k.valid_to is null or k.valid_to >= $2) order by k.id limit 1) as capacity_id
       from account a join credential c on c.account_id = a.id where a.email = $1 and a.disabled_at is null`,
      [email, today],
    ),
  );
  const candidate = rows[0];
  // Demonstration accounts do not exist where the demonstration is off.
  return candidate?.demo && !context.application.demo ? undefined : candidate;
}

/** Who stands today in the place of the body that somebody acted for last. */
const SUCCEEDED_SQL =
  successorNamesOf(`(select k.subject_id from capacity k join subject_succession x on x.predecessor_id = k.subject_id
  where k.account_id = $1 order by k.withdrawn_at desc nulls last, k.id desc limit 1)`);

/** Whoever acted for a body that was reorganised, and acts for nobody now, is told so: the password is right. */
async function refuseOfSucceeded(context: RequestContext, accountId: number, tried: Try): Promise<void> {
  const [heirs] = await asSystem(context.dataSource, async (manager) => {
    const found: { kk: string; ru: string }[] = await manager.query(SUCCEEDED_SQL, [accountId]);
    if (found.length > 0) await forgiveTry(manager, tried);
    return found;
  });
  if (heirs)
    throw new Refusal('SIGN_IN_OF_SUCCEEDED', { params: { successor: inBothLanguages(heirs.kk, heirs.ru) } });
}

/**
 * Opens a session and sets its cookie. With a first password, which somebody else has made, no session is opened till its owner sets
 * another one.
 * @returns the actor of the new session
 * @throws Refusal SIGN_IN_THROTTLED with seconds, SIGN_IN_FAILED for a wrong e-mail and a wrong password alike,
 * PASSWORD_CHANGE_REQUIRED, SIGN_IN_OF_SUCCEEDED
 */
export async function signIn(
  context: RequestContext,
  givenEmail: string,
  password: string,
  newPassword: string | null = null,
): Promise<Actor> {
  const { dataSource, now, http, application } = context;
  const email = givenEmail.normalize('NFC').trim().toLowerCase().slice(0, MAX_EMAIL);
  const { address } = http;
  const device = findToken(http.request, DEVICE_COOKIE);
  const { tried, wait } = await asSystem(dataSource, async (manager) => {
    const familiarity = await findFamiliarity(manager, email, { device, address }, now);
    const tried: Try = { email, address, familiarity, now };
    return { tried, wait: await countTry(manager, tried) };
  });
  if (wait > 0) {
    application.log.info('sign-in throttled', { correlationId: context.correlationId });
    throw new Refusal('SIGN_IN_THROTTLED', { params: { seconds: Math.ceil(wait / 1000) } });
  }
  const candidate = await findCandidate(context, email);
  const fits = await passwordFits(candidate?.password_hash, password);
  if (candidate && fits && candidate.capacity_id === null)
    await refuseOfSucceeded(context, candidate.id, tried);
  if (!candidate || candidate.capacity_id === null || !fits) {
    application.log.info('sign-in failed', { correlationId: context.correlationId });
    throw new Refusal('SIGN_IN_FAILED');
  }
  if (candidate.must_change) {
    // Whoever knows the first password guesses nothing, however often a new one is no good.
    await asSystem(dataSource, (manager) => forgiveTry(manager, tried));
    const { id: accountId, password_hash: hash } = candidate;
    await setOwnPassword(context, { accountId, email, given: password, hash, chosen: newPassword });
  }
  const token = createToken();
  // Nobody plants a device cookie in another's browser: one that we did not give is replaced.
  const knownDevice = device !== undefined && tried.familiarity.ours ? device : createToken();
  const { idle, most } = application.sessionHours;
  const previous = findToken(http.request);
  await asSystem(dataSource, async (manager) => {
    await forgiveTry(manager, tried);
    await rememberPlace(manager, candidate.id, { device: knownDevice, address }, now);
    await manager.query('delete from session where expires_at < $1 or idle_until < $1', [now]);
    if (previous !== undefined)
      await manager.query('delete from session where token_hash = $1', [hashToken(previous)]);
    await manager.query(
      `insert into session (token_hash, account_id, capacity_id, created_at, last_seen_at, idle_until, expires_at)
       values ($1, $2, $3, $4, $4, $5, $6)`,
      [
        hashToken(token),
        candidate.id,
        candidate.capacity_id,
        now,
        new Date(now.getTime() + idle * HOUR),
        new Date(now.getTime() + most * HOUR),
      ],
    );
  });
  const secure = isSecure(context);
  writeCookie(http.response, token, { secure, maxAge: (most * HOUR) / 1000 });
  const maxAge = PLACE_KNOWN_DAYS * DAY_SECONDS;
  writeCookie(http.response, knownDevice, { secure, maxAge, name: DEVICE_COOKIE });
  application.log.info('signed in', { correlationId: context.correlationId, accountId: candidate.id });
  return actorOfToken(application, token, now);
}

/** Ends the session of the request, if there is one, and takes the cookie back. */
export async function signOut(context: RequestContext): Promise<void> {
  const { request, response } = context.http;
  const token = findToken(request);
  if (token === undefined) return;
  await asSystem(context.dataSource, (manager) =>
    manager.query('delete from session where token_hash = $1', [hashToken(token)]),
  );
  clearCookie(response, { secure: isSecure(context) });
}

const SWITCH_SQL = `update session s set capacity_id = k.id from capacity k
  where s.token_hash = $1 and k.id = $2 and k.account_id = s.account_id and s.account_id = $3 and k.withdrawn_at is null
    and k.valid_from <= $4 and (k.valid_to is null or k.valid_to >= $4) returning s.id`;

/**
 * Goes on in another of the account's capacities. A choice that is sent again late does not undo a later one.
 * @throws Refusal NOT_FOUND when it is not the account's, or not valid today; INVALID_INPUT, IDEMPOTENCY_KEY_REUSED
 */
export async function switchCapacity(
  context: RequestContext,
  capacityId: number,
  idempotencyKey: string,
): Promise<Actor> {
  const { now, http, application, actor } = context;
  const token = findToken(http.request);
  if (token === undefined) throw new Refusal('NOT_FOUND');
  const session = hashToken(token);
  const command = { name: 'switchCapacity', idempotencyKey, input: { session, capacityId } };
  // The capacity that it leaves is no part of what is asked: the same choice again is the same.
  await execute({ ...context, actor: { ...actor, capacityId: null } }, command, async (work) => {
    await work.query(SET_ACTOR_SQL, actorSettings(systemActor));
    const switched = await work.query(SWITCH_SQL, [session, capacityId, actor.accountId, dayOf(now)]);
    await work.query(SET_ACTOR_SQL, actorSettings(work.actor));
    if (switched.length === 0) throw new Refusal('NOT_FOUND');
    return capacityId;
  });
  return actorOfToken(application, token, now);
}
