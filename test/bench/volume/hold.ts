import { readEnvironment } from '../../../server/src/config';
import { joinDatabase } from '../../../server/src/platform/database/join-database';

/** Opens the embedded database of DATA_DIR, prints how to reach it, and holds it open until it is told to end. */
async function hold(): Promise<void> {
  const database = await joinDatabase(readEnvironment({ ...process.env, DEMO: 'false' }));
  const { ownerUrl, appUrl, readerUrl } = database;
  process.stdout.write(`${JSON.stringify({ ownerUrl, appUrl, readerUrl }, null, 2)}\n`);
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => undefined, 60_000);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        clearInterval(timer);
        resolve();
      });
  });
  await database.stop();
}

void hold();
