import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(__dirname, '..', '..', '..');
const load = <Module>(name: string) =>
  import(pathToFileURL(join(ROOT, 'scripts', 'lib', name)).href) as Promise<Module>;

interface Part {
  readonly name: string;
  readonly fingerprint: string;
}

/** Builds the server where its build is stale: what is measured is what `npm start` runs. */
export async function buildProduct(): Promise<void> {
  const { findStaleParts, stampOf } = await load<{ findStaleParts(): Part[]; stampOf(part: Part): string }>(
    'build-parts.mjs',
  );
  const { buildServer } = await load<{ buildServer(): Promise<void> }>('build-server.mjs');
  const { onlyOne } = await load<{ onlyOne(lock: string, work: () => Promise<void>): Promise<void> }>(
    'only-one.mjs',
  );
  await onlyOne(join(ROOT, '.cache', 'build.lock'), async () => {
    const stale = findStaleParts().find(({ name }) => name === 'server');
    if (!stale) return;
    await buildServer();
    writeFileSync(stampOf(stale), stale.fingerprint);
  });
}
