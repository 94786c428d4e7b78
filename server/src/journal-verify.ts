import 'reflect-metadata';
import { Pool } from 'pg';
import { readEnvironment } from './config';
import { joinDatabase } from './platform/database/join-database';
import { verifyJournal, type JournalVerdict } from './platform/journal/verify-journal';

async function verify(): Promise<JournalVerdict> {
  const database = await joinDatabase(readEnvironment(process.env));
  try {
    // As the owner: the only role that sees every entry.
    const pool = new Pool({ connectionString: database.ownerUrl, max: 1 });
    pool.on('error', () => undefined);
    return await verifyJournal(pool).finally(() => pool.end());
  } finally {
    await database.stop();
  }
}

/** `npm run journal:verify`: exit code 0 with the count and the head, or 1 with the first bad entry. */
async function main(): Promise<void> {
  try {
    const verdict = await verify();
    if (verdict.sound) process.stdout.write(`${verdict.count} entries, head ${verdict.head}\n`);
    else
      process.stdout.write(
        `entry ${verdict.badEntry}: ${verdict.why} (${verdict.count} entries before it are sound)\n`,
      );
    process.exitCode = verdict.sound ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

void main();
