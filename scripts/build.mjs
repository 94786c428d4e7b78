import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findStaleParts, stampOf } from './lib/build-parts.mjs';
import { buildPortal } from './lib/build-portal.mjs';
import { buildServer } from './lib/build-server.mjs';
import { onlyOne } from './lib/only-one.mjs';
import { root } from './lib/project.mjs';

// The fingerprint was taken before the work: a source that changes meanwhile makes the build stale again.
async function buildPart(part) {
  await (part.name === 'server' ? buildServer() : buildPortal(part.name));
  writeFileSync(stampOf(part), part.fingerprint);
}

const started = performance.now();
process.env.NODE_ENV = 'production';
// The portals' configuration is bundled, as they share one.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
// Two starts from one folder must not build into it at once; the second finds the work done.
await onlyOne(join(root, '.cache', 'build.lock'), async () => {
  const stale = findStaleParts();
  await Promise.all(stale.map(buildPart));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (stale.length > 0) console.log(`built ${stale.map((part) => part.name).join(', ')} in ${seconds} s`);
});
process.exit(0);
