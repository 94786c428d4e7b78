import 'reflect-metadata';
import { Pool } from 'pg';
import { readEnvironment } from './config';
import { joinDatabase } from './platform/database/join-database';
import { verifyJournal, type JournalAnchoring, type JournalVerdict } from './platform/journal/verify-journal';

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

const BESIDE = 'proven only by the chain itself and by the count kept beside it';

/** How far the journal is held by something outside of it. */
function tellAnchoring(anchoring: JournalAnchoring | undefined): string {
  if (!anchoring) return `none of them is anchored yet: they are ${BESIDE}`;
  const { entry, by, after } = anchoring;
  const rest = after === 0 ? 'none came after it' : `the ${after} after it are ${BESIDE}`;
  return `entries up to ${entry} are anchored by ${by}; ${rest}`;
}

/** `npm run journal:verify`: exit code 0 with the count, the head and how far it is anchored, or 1 with the first bad entry. */
async function main(): Promise<void> {
  try {
    const verdict = await verify();
    if (verdict.sound) {
      process.stdout.write(
        `${verdict.count} entries, head ${verdict.head}\n${tellAnchoring(verdict.anchoring)}\n`,
      );
    } else
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
