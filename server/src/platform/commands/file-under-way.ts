import type { DataSource } from 'typeorm';
import { asSystem } from '../access/as-system';

const BEAT = 5_000;

/** SQL over the record of a file: it runs, but was not heard of for this long. Its process ended, and nothing of the file stands. */
export function brokenOff(alias?: string): string {
  const of = alias ? `${alias}.` : '';
  return `(${of}state = 'RUNNING' and ${of}touched_at < clock_timestamp() - interval '30 seconds')`;
}

/** Lets the record of a file be heard of while its process lives, however long a step of it takes. @returns what ends that */
export function keepHeardOf(dataSource: DataSource, table: string, id: number): () => void {
  const touch = `update ${table} set touched_at = clock_timestamp() where id = $1`;
  const beat = setInterval(() => {
    asSystem(dataSource, (manager) => manager.query(touch, [id])).catch(() => undefined);
  }, BEAT);
  beat.unref();
  return () => clearInterval(beat);
}
