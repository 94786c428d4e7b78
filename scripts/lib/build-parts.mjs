import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, root } from './project.mjs';

const SHARED = ['package-lock.json', '.swcrc', 'scripts/build.mjs', 'scripts/lib/build-server.mjs'];
const PORTAL_SHARED = [
  'portal-kit',
  'shared-schema/src',
  'shared-schema/package.json',
  'package-lock.json',
  'scripts/lib/build-portal.mjs',
];

/** What is built: the folder it goes to, a file that proves it is there, and what it is made from. */
export const parts = [
  {
    name: 'server',
    out: 'server/dist',
    proof: 'src/main.js',
    sources: ['server/src', 'server/migrations', ...SHARED],
  },
  ...['portal-agency', 'portal-subject'].map((name) => ({
    name,
    out: `${name}/dist`,
    proof: 'index.html',
    sources: [name, ...PORTAL_SHARED],
  })),
];

export const stampOf = (part) => join(root, part.out, '.built-from');

/** The parts whose build is missing or made from other sources, with the fingerprint of today's. */
export function findStaleParts() {
  return parts
    .filter((part) => existsSync(join(root, part.sources[0])))
    .map((part) => ({ ...part, fingerprint: fingerprint(part.sources) }))
    .filter((part) => {
      const stamp = stampOf(part);
      const whole = existsSync(join(root, part.out, part.proof)) && existsSync(stamp);
      return !whole || readFileSync(stamp, 'utf8') !== part.fingerprint;
    });
}
