import { createHash } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';

/** The last entry whose hash stands outside of the chain too, and how many came after it. */
export interface JournalAnchoring {
  readonly entry: number;
  readonly by: string;
  readonly after: number;
}

export type JournalVerdict =
  | {
      readonly sound: true;
      readonly count: number;
      readonly head: string;
      readonly anchoring: JournalAnchoring | undefined;
    }
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
  also_disclosed_to_subject_id: `(p ->> 'alsoDisclosedToSubjectId')::int`,
  details: `p -> 'details'`,
})
  .map(([column, value]) => `j.${column} is not distinct from ${value}`)
  .join(' and ');

const WALK_SQL = `select j.id, j.payload, j.previous_hash, j.hash, a.head as anchor, (${AGREEMENT}) as agrees
  from journal_entry j cross join lateral (select j.payload::jsonb as p) body
  left join lateral (select max(head) as head from journal_anchor where entry_id = j.id) a on true
  where j.id > $1 order by j.id limit $2`;

const LENGTH_SQL = 'select written::int as written from journal_length';

/** Heads that were noted outside of the chain, by day and on issued documents, and that it no longer has. */
const LOST_SQL = `
  select entry_id as id, 'the head of ' || day || ' is gone: entries at the end are missing or were written anew' as why
    from journal_anchor where not exists (select 1 from journal_entry where hash = head)
  union all
  select $2::int, 'the chain ends without the head that document ' || number || ' names: what came after is missing, or the end was written anew'
    from issued_document where journal_head <> $1 and not exists (select 1 from journal_entry where hash = journal_head)
  order by id limit 1`;

const ANCHORING_SQL = `
  select a.id as entry, a.by, (select count(*)::int from journal_entry j where j.id > a.id) as after from (
    select entry_id as id, 'the head noted on ' || day as by from journal_anchor
    union all
    select j.id, 'document ' || d.number from issued_document d join journal_entry j on j.hash = d.journal_head
    order by id desc, by limit 1) a`;

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

/** What a chain that fits in itself does not tell: whether its end is the end that was written. */
async function faultAtEnd(
  pool: Pool | ClientBase,
  { count, last }: { readonly count: number; readonly last: number },
): Promise<{ id: number; why: string } | undefined> {
  const { rows } = await pool.query<{ written: number }>(LENGTH_SQL);
  const written = rows[0]?.written ?? 0;
  if (count < written)
    return {
      id: last + 1,
      why: `it and what came after it are gone: ${written} entries were written, ${count} are there`,
    };
  if (count > written)
    return { id: last, why: `${written} entries were written by the product, ${count} are there` };
  const lost = await pool.query<{ id: number; why: string }>(LOST_SQL, [START, last]);
  return lost.rows[0];
}

/** Walks the whole chain and names the first entry that does not fit. Wants a connection that sees every row. */
export async function verifyJournal(pool: Pool | ClientBase): Promise<JournalVerdict> {
  let head = START;
  let count = 0;
  let last = 0;
  for (let more = true; more;) {
    const { rows } = await pool.query<Row>(WALK_SQL, [last, BATCH]);
    for (const row of rows) {
      const why = faultOf(row, head);
      if (why !== undefined) return { sound: false, count, badEntry: row.id, why };
      head = row.hash;
      count += 1;
      last = row.id;
    }
    more = rows.length === BATCH;
  }
  const fault = await faultAtEnd(pool, { count, last });
  if (fault) return { sound: false, count, badEntry: fault.id, why: fault.why };
  const [anchoring] = (await pool.query<JournalAnchoring>(ANCHORING_SQL)).rows;
  return { sound: true, count, head, anchoring };
}
