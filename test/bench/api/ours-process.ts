import 'reflect-metadata';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Composition from '../../../server/src/composition';
import type * as Config from '../../../server/src/config';
import type * as Clock from '../../../server/src/platform/clock';
import type { DatabaseUrls } from '../../../server/src/platform/database';
import type * as Log from '../../../server/src/platform/log/log';

// The build, as `npm start` runs it, and nothing of the compiler beside it, nor maps of the sources in memory.
process.setSourceMapsEnabled(false);
const built = createRequire(join(__dirname, '..', '..', '..', 'server', 'dist', 'src', 'main.js'));
const { startApplication } = built('./composition') as typeof Composition;
const { readEnvironment } = built('./config') as typeof Config;
const { systemClock } = built('./platform/clock') as typeof Clock;
const { createLog } = built('./platform/log/log') as typeof Log;

/** The product's API in production mode over a database that is there, or its worker. */
export interface OursOptions {
  readonly urls: DatabaseUrls;
  readonly role?: 'worker';
  /** JSON: documents by hash that are registered beside the portals'. */
  readonly documents?: string;
  /** Where the clock stands; without it, it goes. */
  readonly now?: string;
  /** `ordinary` switches the fast parts of reading off. */
  readonly reading?: 'ordinary';
}

async function serve({ urls, role, documents, now, reading }: OursOptions): Promise<void> {
  const environment = readEnvironment({
    NODE_ENV: 'production',
    PORT: '0',
    DATABASE_URL: urls.ownerUrl,
    DEMO: 'false',
    LOG_LEVEL: 'error',
    ...(reading ? { READING: reading } : {}),
  });
  const { port } = await startApplication({
    environment,
    clock: now === undefined ? systemClock() : systemClock({ clockFixed: now, clockOffset: 0 }),
    urls,
    roles: { api: role !== 'worker', worker: role === 'worker' },
    log: createLog(environment.logLevel),
    documentFiles: documents === undefined ? [] : [documents],
  });
  process.stdout.write(`ready ${port ?? 0}\n`);
}

void serve(JSON.parse(process.env['TARGET'] ?? '{}') as OursOptions);
