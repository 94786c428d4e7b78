// Builds what is missing or stale, then becomes the server. `npm start` ends here.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findStaleParts } from './lib/build-parts.mjs';
import { root } from './lib/project.mjs';

// In a process of its own: the bundler's memory is given back before the server starts.
function build() {
  const child = spawn(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  const parent = process.ppid;
  const end = () => child.kill('SIGKILL');
  const watch = setInterval(() => process.ppid === parent || end(), 250);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.once(signal, end);
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      clearInterval(watch);
      for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.removeListener(signal, end);
      resolve(code);
    });
  });
}

if (findStaleParts().length > 0) {
  const code = await build();
  if (code !== 0) {
    console.error('the build failed; nothing was started');
    process.exit(1);
  }
}
await createRequire(import.meta.url)(join(root, 'server', 'dist', 'src', 'main.js')).main();
