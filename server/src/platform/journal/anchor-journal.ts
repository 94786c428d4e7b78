import type { DataSource } from 'typeorm';
import { asSystem } from '../access/as-system';

/**
 * Notes the journal's head where it is a new one, so that a tail cut off or written anew later is missed.
 * @param day the day in Almaty
 * @returns the head when it was noted now; undefined when it was noted that day already or the journal is empty
 */
export async function anchorJournal(
  dataSource: DataSource,
  day: string,
  at: Date,
): Promise<string | undefined> {
  const rows = await asSystem<{ head: string | null }[]>(dataSource, (manager) =>
    manager.query('select anchor_journal($1, $2) as head', [day, at.toISOString()]),
  );
  return rows[0]?.head ?? undefined;
}
