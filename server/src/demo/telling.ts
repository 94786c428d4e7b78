import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { asSystem } from '../platform/access/as-system';
import { emptyDatabase } from '../platform/database';

/** Whether anybody has done anything here: the story is not told into somebody's own work. */
const IN_USE_SQL = `select exists (select from story_telling) or exists (select from inspection)
  or exists (select from journal_entry) as "inUse"`;

/** Notes that the telling begins. @returns false where it was told already, or the product is in use without it */
export async function beginTelling(dataSource: DataSource, now: Date): Promise<boolean> {
  return asSystem(dataSource, async (manager) => {
    const [{ inUse }]: { inUse: boolean }[] = await manager.query(IN_USE_SQL);
    if (!inUse) await manager.query('insert into story_telling (begun_at) values ($1)', [now.toISOString()]);
    return !inUse;
  });
}

export async function endTelling(dataSource: DataSource, now: Date): Promise<void> {
  await asSystem(dataSource, (manager) =>
    manager.query('update story_telling set told_at = $1', [now.toISOString()]),
  );
}

/**
 * Empties a database in which the telling was cut off: what stands there is half of a story, and nobody has worked on it,
 * as nothing is answered before it is told. @returns whether there was one; the schema is then to be installed anew
 */
export async function forgetHalfTold(client: Client, ownerUrl: string): Promise<boolean> {
  const { rowCount } = await client.query('select from story_telling where told_at is null');
  if (rowCount === 0) return false;
  await emptyDatabase(ownerUrl);
  return true;
}
