import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApplication } from '../../../server/src/composition';
import { readEnvironment } from '../../../server/src/config';
import type { DatabaseUrls } from '../../../server/src/platform/database';
import type { Application } from '../../../server/src/platform/graphql/application';
import { createLog, type Log } from '../../../server/src/platform/log/log';
import { indexExtensions } from '../../harness/index-extensions';
import { settableClock, type SettableClock } from '../../harness/settable-clock';

export interface TestApplication extends Application {
  readonly clock: SettableClock;
}

export interface OpenTestApplication {
  readonly application: TestApplication;
  close(): Promise<void>;
}

/** The application's parts without its server, at an instant of the test's own. */
export async function openTestApplication(
  urls: DatabaseUrls,
  now: string,
  log: Log = createLog('silent'),
): Promise<OpenTestApplication> {
  const folder = mkdtempSync(join(tmpdir(), 'qadagalau-worker-'));
  const environment = readEnvironment({ DATA_DIR: folder, DEMO: 'false' });
  const clock = settableClock(now);
  indexExtensions();
  const { application, close } = await openApplication({ environment, clock, urls, log });
  return {
    application: { ...application, clock },
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
