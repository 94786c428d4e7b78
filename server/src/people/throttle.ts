import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

interface Limit {
  readonly kind: 'account' | 'address';
  /** Failures that cost nothing. */
  readonly free: number;
}

const LIMITS: readonly Limit[] = [
  { kind: 'account', free: 5 },
  { kind: 'address', free: 50 },
];
/** Failures older than this are forgotten. */
const WINDOW = 30 * MINUTE;
const FIRST_WAIT = 15 * SECOND;
const LONGEST_WAIT = 15 * MINUTE;

/** How long to wait after so many failures, in milliseconds; each one doubles it. */
export function waitAfter(failures: number, free: number): number {
  if (failures < free) return 0;
  return Math.min(FIRST_WAIT * 2 ** Math.min(failures - free, 20), LONGEST_WAIT);
}

function keysOf(email: string, address: string): { key: string; free: number }[] {
  return LIMITS.map(({ kind, free }) => {
    const what = kind === 'account' ? email : address;
    return { key: createHash('sha256').update(`${kind}\n${what}`).digest('hex'), free };
  });
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
  const keys = keysOf(email, address).sort((a, b) => (a.key < b.key ? -1 : 1));
  let wait = 0;
  for (const { key } of keys) {
    const rows: { blocked_until: Date | null }[] = await manager.query(
      `insert into sign_in_throttle (key, failures, first_failure_at) values ($1, 0, $2)
       on conflict (key) do update set
         failures = case when sign_in_throttle.first_failure_at < $3 then 0 else sign_in_throttle.failures end,
         first_failure_at = case when sign_in_throttle.first_failure_at < $3 then $2 else sign_in_throttle.first_failure_at end,
         blocked_until = case when sign_in_throttle.first_failure_at < $3 then null else sign_in_throttle.blocked_until end
       returning blocked_until`,
      [key, now, new Date(now.getTime() - WINDOW)],
    );
    wait = Math.max(wait, (rows[0]?.blocked_until?.getTime() ?? 0) - now.getTime());
  }
  if (wait > 0) return wait;
  for (const { key, free } of keys) {
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

/** After a right password: the account starts anew, the address gets its try back. */
export async function forgiveTry(manager: EntityManager, email: string, address: string): Promise<void> {
  const [account, from] = keysOf(email, address);
  await manager.query('delete from sign_in_throttle where key = $1', [account?.key]);
  await manager.query(
    `update sign_in_throttle set failures = greatest(failures - 1, 0),
       blocked_until = case when failures <= $2 then null else blocked_until end where key = $1`,
    [from?.key, from?.free],
  );
}
