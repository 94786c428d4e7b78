import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

export type JournalVerdict =
  | { readonly sound: true; readonly count: number; readonly head: string }
  | { readonly sound: false; readonly count: number; readonly badEntry: number; readonly why: string };

interface Row {
  id: number;
  payload: string;
  previous_hash: string;
  hash: string;
  agrees: boolean;
}

const BATCH = 5000;
const START = '0'.repeat(64);

/** Walks the whole chain and names the first entry that does not fit. Wants a connection that sees every row. */
export async function verifyJournal(pool: Pool): Promise<JournalVerdict> {
  let head = START;
  let count = 0;
  for (let after = 0; ; ) {
    const { rows } = await pool.query<Row>(
      `select id, payload, previous_hash, hash,
        (payload::jsonb ->> 'action' = action and payload::jsonb ->> 'caseKind' = case_kind
          and (payload::jsonb ->> 'caseId')::int = case_id and payload::jsonb -> 'details' = details
          and payload::jsonb ->> 'actorName' = actor_name and (payload::jsonb ->> 'at')::timestamptz = at) as agrees
       from journal_entry where id > $1 order by id limit $2`,
      [after, BATCH],
    );
    for (const row of rows) {
      const expected = createHash('sha256').update(head + row.payload, 'utf8').digest('hex');
      if (row.previous_hash !== head) return { sound: false, count, badEntry: row.id, why: 'an entry before it is missing' };
      if (row.hash !== expected) return { sound: false, count, badEntry: row.id, why: 'its text was changed' };
      if (!row.agrees) return { sound: false, count, badEntry: row.id, why: 'its columns differ from its text' };
      head = row.hash;
      count += 1;
      after = row.id;
    }
    if (rows.length < BATCH) return { sound: true, count, head };
  }
}
