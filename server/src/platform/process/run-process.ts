import { StartError } from '../../config';
import type { Log } from '../log/log';
import { ClosingStack } from './closing-stack';
import { watchParent } from './watch-parent';

/** Opens the parts one after another, pushing each on the stack as soon as it is open. */
export type Start = (stack: ClosingStack) => Promise<void>;

const STOP_LIMIT_MS = 40_000;

function tell(error: unknown, log: Log): void {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  process.stderr.write(error instanceof StartError ? `${reason}\n` : `cannot start: ${reason}\n`);
  if (!(error instanceof StartError) && error instanceof Error)
    log.debug('cannot start', { stack: error.stack });
}

/**
 * Runs a process until SIGTERM, SIGINT or the end of npm, then closes everything in reverse and ends with 0.
 * A failed start closes what was open, says one line and ends with 1.
 */
export async function runProcess(start: Start, log: Log): Promise<void> {
  const stack = new ClosingStack((error) => log.error('cannot close', { error: String(error) }));
  let stopping: Promise<never> | undefined;
  let starting: Promise<void> = Promise.resolve();

  const stop = (code: number): Promise<never> =>
    (stopping ??= (async () => {
      setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
      await stack.close();
      // What is being opened just now is closed as soon as it is there, which is when the start gives up.
      await starting.catch(() => undefined);
      return process.exit(code);
    })());

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  if (process.env['npm_lifecycle_event'] !== undefined) watchParent(() => void stop(0));
  process.on('uncaughtException', (error) => {
    log.error('unexpected', { stack: error.stack });
    void stop(1);
  });

  try {
    starting = start(stack);
    await starting;
  } catch (error) {
    // A part that fails because everything is being closed is no failure.
    if (stopping === undefined) tell(error, log);
    await stop(1);
  }
}
