import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Programs that only the benchmark needs, with a package.json and a lock of their own. */
export const PEERS = join(__dirname, 'peers');

function isWhole(): boolean {
  const { dependencies } = JSON.parse(readFileSync(join(PEERS, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies).every((name) => existsSync(join(PEERS, 'node_modules', name)));
}

/** Installs the peers where one is missing; their packages are no part of the product's. @throws when npm cannot */
export function installPeers(): void {
  if (isWhole()) return;
  process.stdout.write('installing the peers\n');
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: PEERS, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) throw new Error('the peers cannot be installed');
}
