import Redis from 'ioredis';
import type { Log } from '../log/log';

/** What the queue needs of Redis: jobs outlive its restart, and none is put out for want of memory. */
const NEEDED = { aof_enabled: '1', maxmemory_policy: 'noeviction' } as const;

async function readInfo(url: string): Promise<ReadonlyMap<string, string>> {
  const redis = new Redis(url, { maxRetriesPerRequest: 1 });
  // An error without a listener would end the process; whoever asks is told by the promise.
  redis.on('error', () => undefined);
  try {
    const lines = `${await redis.info('persistence')}\n${await redis.info('memory')}`.split(/\r?\n/);
    return new Map(lines.map((line) => line.split(':', 2) as [string, string]));
  } finally {
    redis.disconnect();
  }
}

/** Warns in one line where Redis may lose jobs. The outbox asks for what is lost again, so the start goes on. */
export async function checkRedis(url: string, log: Log): Promise<void> {
  try {
    const found = await readInfo(url);
    const wrong = Object.entries(NEEDED).filter(([name, value]) => found.get(name) !== value);
    if (wrong.length === 0) return;
    const settings = Object.fromEntries(wrong.map(([name]) => [name, found.get(name) ?? 'unknown']));
    log.warn(
      'Redis may lose jobs: it must run with appendonly yes and maxmemory-policy noeviction',
      settings,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn('the settings of Redis cannot be read', { error: reason });
  }
}
