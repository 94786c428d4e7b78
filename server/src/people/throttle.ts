import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Familiarity } from './known-place';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const FIRST_WAIT = 15 * SECOND;
const LONGEST_WAIT = 15 * MINUTE;

/** One try to sign in. */
export interface Try {
  readonly email: string;
  readonly address: string;
  readonly familiarity: Familiarity;
  readonly now: Date;
}

interface Limit {
  readonly of: (tried: Try) => string;
  /** Failures that cost nothing. */
  readonly free: number;
  /** Milliseconds after which failures are forgotten. */
  readonly window: number;
  /** A right password clears the whole count, not only its own try. */
  readonly startsAnew: boolean;
}

const OF_DEVICE: Limit = {
  of: ({ email, familiarity }) => `device\n${email}\n${familiarity.device}`,
  free: 5,
  window: 30 * MINUTE,
  startsAnew: true,
};
const OF_PAIR: Limit = {
  of: ({ email, address }) => `pair\n${email}\n${address}`,
  free: 5,
  window: 30 * MINUTE,
  startsAnew: true,
};
const OF_ADDRESS: Limit = {
  of: ({ address }) => `address\n${address}`,
  free: 50,
  window: 30 * MINUTE,
  startsAnew: false,
};
const OF_ACCOUNT: Limit = {
  of: ({ email }) => `account\n${email}`,
  free: 50,
  window: 15 * MINUTE,
  startsAnew: false,
};

/**
 * What a try is counted by. A browser that the account knows answers for itself alone, so that nobody else can make it
 * wait; at an address that the account knows strangers elsewhere cannot. Only where neither is known the account's own
 * count is asked too.
 */
function limitsOf({ familiarity }: Try): readonly Limit[] {
  if (familiarity.device !== undefined) return [OF_DEVICE];
  return familiarity.address ? [OF_PAIR, OF_ADDRESS] : [OF_PAIR, OF_ADDRESS, OF_ACCOUNT];
}

/** How long to wait after so many failures, in milliseconds; each one doubles it. */
export function waitAfter(failures: number, free: number): number {
  if (failures < free) return 0;
  return Math.min(FIRST_WAIT * 2 ** Math.min(failures - free, 20), LONGEST_WAIT);
}

interface Counter extends Limit {
  readonly key: string;
}

/** In the order of their keys: tries at once take the rows in one order and never wait for each other in a circle. */
function countersOf(tried: Try): Counter[] {
  return limitsOf(tried)
    .map((limit) => ({ ...limit, key: createHash('sha256').update(limit.of(tried)).digest('hex') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Counts a try before it is looked at, so that many at once are counted too.
 * @returns milliseconds to wait, 0 when the try may go on
 */
export async function countTry(manager: EntityManager, tried: Try): Promise<number> {
  const { now } = tried;
  const counters = countersOf(tried);
  let wait = 0;
  for (const { key, window } of counters) {
    const rows: { blocked_until: Date | null }[] = await manager.query(
      `insert into sign_in_throttle (key, failures, first_failure_at) values ($1, 0, $2)
       on conflict (key) do update set
         failures = case when sign_in_throttle.first_failure_at < $3 then 0 else sign_in_throttle.failures end,
         first_failure_at = case when sign_in_throttle.first_failure_at < $3 then $2 else sign_in_throttle.first_failure_at end,
         blocked_until = case when sign_in_throttle.first_failure_at < $3 then null else sign_in_throttle.blocked_until end
       returning blocked_until`,
      [key, now, new Date(now.getTime() - window)],
    );
    wait = Math.max(wait, (rows[0]?.blocked_until?.getTime() ?? 0) - now.getTime());
  }
  if (wait > 0) return wait;
  for (const { key, free } of counters) {
    const [row]: { failures: number }[] = await manager.query(
      'select failures from sign_in_throttle where key = $1',
      [key],
    );
    const failures = (row?.failures ?? 0) + 1;
    const blocked = waitAfter(failures, free);
    await manager.query('update sign_in_throttle set failures = $2, blocked_until = $3 where key = $1', [
      key,
      failures,
      blocked === 0 ? null : new Date(now.getTime() + blocked),
    ]);
  }
  return 0;
}

/**
 * After a right password, which is no guess: the account starts anew here, the wider counts get their try back. A wait
 * that stands is the one that this very try began: it would not have been looked at within another's.
 */
export async function forgiveTry(manager: EntityManager, tried: Try): Promise<void> {
  for (const { key, startsAnew } of countersOf(tried)) {
    if (startsAnew) await manager.query('delete from sign_in_throttle where key = $1', [key]);
    else
      await manager.query(
        'update sign_in_throttle set failures = greatest(failures - 1, 0), blocked_until = null where key = $1',
        [key],
      );
  }
}
