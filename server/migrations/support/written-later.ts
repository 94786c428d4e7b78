import type { QueryRunner } from 'typeorm';

/** A bare connection runs what it is given, and nothing after it. */
type Running = Pick<QueryRunner, 'query'> & Partial<Pick<QueryRunner, 'connection'>>;

/**
 * Whether a migration still to come in this run calls the same function, so that only what its own call writes will stand. The one
 * that runs now is the first of those that are not done.
 */
export async function isWrittenLater(
  runner: Running,
  writer: (runner: QueryRunner) => Promise<void>,
): Promise<boolean> {
  if (!runner.connection) return false;
  const done = (await runner.query('select name from migrations')) as { name: string }[];
  const names = new Set(done.map(({ name }) => name));
  const [, ...later] = runner.connection.migrations.filter(({ name = '' }) => !names.has(name));
  return later.some(({ up }) => up.toString().includes(writer.name));
}
