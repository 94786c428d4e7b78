import { migrations } from '../migrations';
import { runMigrations, type DatabaseUrls } from './platform/database';
import { prepareQueue } from './platform/queue/prepare-queue';

/** Brings a database to today's schema, the queue's included; safe to run again and by many at once. */
export async function installSchema(urls: DatabaseUrls): Promise<void> {
  await runMigrations(urls.ownerUrl, migrations);
  await prepareQueue(urls);
}
