import 'reflect-metadata';
import { startApplication } from '../../../server/src/composition';
import { readEnvironment } from '../../../server/src/config';
import type { DatabaseUrls } from '../../../server/src/platform/database';
import { systemClock } from '../../../server/src/platform/clock';
import { createLog } from '../../../server/src/platform/log/log';

/** The product's API in production mode over a database that is there, with the benchmark's documents registered beside the portals'. */
export interface OursOptions {
  readonly urls: DatabaseUrls;
  /** JSON: the documents by hash. */
  readonly documents: string;
  /** `ordinary` switches the fast parts of reading off. */
  readonly reading?: 'ordinary';
}

async function serve({ urls, documents, reading }: OursOptions): Promise<void> {
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
    clock: systemClock(environment),
    urls,
    roles: { api: true, worker: false },
    log: createLog(environment.logLevel),
    documentFiles: [documents],
  });
  process.stdout.write(`ready ${port}\n`);
}

void serve(JSON.parse(process.env['TARGET'] ?? '{}') as OursOptions);
