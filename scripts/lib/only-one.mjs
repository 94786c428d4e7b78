import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Does work that one process at a time may do; a lock left by a process that is gone is taken over. */
export async function onlyOne(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  while (!take(file)) {
    await new Promise((done) => setTimeout(done, 200));
    try {
      const holder = Number(readFileSync(file, 'utf8'));
      if (holder > 0 && !isRunning(holder)) rmSync(file, { force: true });
    } catch {
      // Given free in between: try again.
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
