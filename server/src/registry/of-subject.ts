import type { Reader } from '../platform/reading/reader';
import type { SqlWriter } from '../platform/reading/sql-writer';
import { heirOfCase } from './heir';

/** A subject that a list is asked about, and those before it of which it leads on something (ADR 0030). */
export interface AskedSubject {
  readonly id: number;
  readonly before: readonly number[];
}

export async function findAskedSubject(reader: Reader, id: number): Promise<AskedSubject> {
  const [found] = await reader.query<{ before: number[] }>('select heirs_reach($1) as before', [id]);
  return { id, before: found?.before ?? [] };
}

/**
 * In SQL, whether something is about the subject that was asked for, or is its own as a legal successor.
 * @param inspection SQL of the inspection that it belongs to: a division may have given that to another successor than the rest
 */
export function isAbout(
  { id, before }: AskedSubject,
  column: string,
  sql: SqlWriter,
  inspection = 'null::int',
): string {
  const subject = sql.value(id, 'integer');
  // Whoever succeeded nobody is found by the index alone, in its order.
  if (before.length === 0) return `${column} = ${subject}`;
  return `(${column} = any (${sql.value([id, ...before], 'integer[]')})
    and (${column} = ${subject} or ${heirOfCase('inspection', inspection, column)} = ${subject}))`;
}
