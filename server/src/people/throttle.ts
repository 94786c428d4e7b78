import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const FIRST_WAIT = 15 * SECOND;
const LONGEST_WAIT = 15 * MINUTE;

interface Limit {
  readonly of: (email: string, address: string) => string;
  /** Failures that cost nothing. */
  readonly free: number;
  /** Milliseconds after which failures are forgotten. */
  readonly window: number;
  /** A right password clears the whole count, not only its own try. */
  readonly startsAnew: boolean;
}

/**
 * Guesses at one account from one address wait soon. The account as a whole waits only after many, so that nobody
 * locks a chosen person out from afar; and one address cannot go through a list of accounts.
 */
const LIMITS: readonly Limit[] = [
  { of: (email, address) => `pair\n${email}\n${address}`, free: 5, window: 30 * MINUTE, startsAnew: true },
  { of: (email) => `account\n${email}`, free: 50, window: 15 * MINUTE, startsAnew: false },
  { of: (_email, address) => `address\n${address}`, free: 50, window: 30 * MINUTE, startsAnew: false },
];

/** How long to wait after so many failures, in milliseconds; each one doubles it. */
export function waitAfter(failures: number, free: number): number {
  if (failures < free) return 0;
  return Math.min(FIRST_WAIT * 2 ** Math.min(failures - free, 20), LONGEST_WAIT);
}

type Counted = Pick<Limit, 'free' | 'window' | 'startsAnew'> & { readonly key: string };

/** In the order of their keys: tries at once take the rows in one order and never wait for each other in a circle. */
function countersOf(email: string, address: string): Counted[] {
  return LIMITS.map(({ of, ...limit }) => ({
    ...limit,
    key: createHash('sha256').update(of(email, address)).digest('hex'),
  })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Counts a try before it is looked at, so that many at once are counted too.
 * @returns milliseconds to wait, 0 when the try may go on
 */
export async function countTry(
  manager: EntityManager,
  email: string,
  address: string,
  now: Date,
): Promise<number> {
  const counters = countersOf(email, address);
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

/** After a right password: the account starts anew at this address, the wider counts get their try back. */
export async function forgiveTry(manager: EntityManager, email: string, address: string): Promise<void> {
  for (const { key, free, startsAnew } of countersOf(email, address)) {
    if (startsAnew) await manager.query('delete from sign_in_throttle where key = $1', [key]);
    else
      await manager.query(
        `update sign_in_throttle set failures = greatest(failures - 1, 0),
           blocked_until = case when failures <= $2 then null else blocked_until end where key = $1`,
        [key, free],
      );
  }
}
