import { createHash } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';

export type JournalVerdict =
  | { readonly sound: true; readonly count: number; readonly head: string }
  | { readonly sound: false; readonly count: number; readonly badEntry: number; readonly why: string };

interface Row {
  id: number;
  payload: string;
  previous_hash: string;
  hash: string;
  agrees: boolean;
  anchor: string | null;
}

const BATCH = 5000;
const START = '0'.repeat(64);

/** Column → its place in the payload, as SQL. */
const AGREEMENT = Object.entries({
  at: `(p ->> 'at')::timestamptz`,
  actor_account_id: `(p ->> 'actorAccountId')::int`,
  actor_capacity_id: `(p ->> 'actorCapacityId')::int`,
  actor_name: `p ->> 'actorName'`,
  actor_title: `p ->> 'actorTitle'`,
  action: `p ->> 'action'`,
  case_kind: `p ->> 'caseKind'`,
  case_id: `(p ->> 'caseId')::int`,
  case_version: `(p ->> 'caseVersion')::int`,
  authority_id: `(p ->> 'authorityId')::int`,
  disclosed_to_subject_id: `(p ->> 'disclosedToSubjectId')::int`,
  details: `p -> 'details'`,
})
  .map(([column, value]) => `j.${column} is not distinct from ${value}`)
  .join(' and ');

const WALK_SQL = `select j.id, j.payload, j.previous_hash, j.hash, a.head as anchor, (${AGREEMENT}) as agrees
  from journal_entry j cross join lateral (select j.payload::jsonb as p) body
  left join lateral (select max(head) as head from journal_anchor where entry_id = j.id) a on true
  where j.id > $1 order by j.id limit $2`;

/** Heads that were noted outside of the chain, by day and on issued documents, and that it no longer has. */
const LOST_SQL = `
  select entry_id as id, 'the head of ' || day || ' is gone: entries at the end are missing' as why
    from journal_anchor where not exists (select 1 from journal_entry where hash = head)
  union all
  select 0, 'the head that document ' || number || ' names is gone: entries at the end are missing'
    from issued_document where journal_head <> $1 and not exists (select 1 from journal_entry where hash = journal_head)
  order by id limit 1`;

function faultOf(row: Row, head: string): string | undefined {
  if (row.previous_hash !== head) return 'an entry before it is missing or moved';
  const expected = createHash('sha256')
    .update(head + row.payload, 'utf8')
    .digest('hex');
  if (row.hash !== expected) return 'its text was changed';
  if (!row.agrees) return 'its columns differ from its text';
  return row.anchor !== null && row.anchor !== row.hash
    ? 'it differs from the head noted on its day'
    : undefined;
}

/** Walks the whole chain and names the first entry that does not fit. Wants a connection that sees every row. */
export async function verifyJournal(pool: Pool | ClientBase): Promise<JournalVerdict> {
  let head = START;
  let count = 0;
  for (let after = 0, more = true; more;) {
    const { rows } = await pool.query<Row>(WALK_SQL, [after, BATCH]);
    for (const row of rows) {
      const why = faultOf(row, head);
      if (why !== undefined) return { sound: false, count, badEntry: row.id, why };
      head = row.hash;
      count += 1;
      after = row.id;
    }
    more = rows.length === BATCH;
  }
  const lost = await pool.query<{ id: number; why: string }>(LOST_SQL, [START]);
  const [gone] = lost.rows;
  return gone ? { sound: false, count, badEntry: gone.id, why: gone.why } : { sound: true, count, head };
}
