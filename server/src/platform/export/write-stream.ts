import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes texts one after another, no faster than the reader takes them; stops where the reader went away. */
export async function writeStream(
  out: Writable,
  texts: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const gone = new AbortController();
  const leave = () => gone.abort();
  out.once('close', leave);
  try {
    for await (const text of texts) {
      if (out.destroyed || gone.signal.aborted) return;
      if (!out.write(text)) await once(out, 'drain', { signal: gone.signal });
    }
    out.end();
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  } finally {
    out.off('close', leave);
  }
}
