import type { Work } from '../../platform/commands/work';
import { orderOf, type Candidate, type ListChange } from './rules';

export interface StoredChange extends ListChange {
  readonly fact: string | null;
  readonly risk: string | null;
  readonly reason: string;
  /** Language of fact and risk; null where they are in both. */
  readonly wordedIn: 'KK' | 'RU' | null;
}

/** Changes of lines, in their order; that the list was opened again moves none. */
export function loadChanges(work: Work, listId: number): Promise<StoredChange[]> {
  return work.query<StoredChange>(
    `select kind, subject_id as "subjectId", position, fact, risk, reason, worded_in as "wordedIn" from half_year_list_change
     where list_id = $1 and subject_id is not null order by id`,
    [listId],
  );
}

/** The order in which subjects stand on the list. */
export async function loadOrder(work: Work, listId: number): Promise<number[]> {
  const rows = await work.query<{ subjectId: number }>(
    'select subject_id as "subjectId" from half_year_list_line where list_id = $1 and position is not null order by position',
    [listId],
  );
  return rows.map(({ subjectId }) => subjectId);
}

export async function writeOrder(work: Work, listId: number, order: readonly number[]): Promise<void> {
  await work.query(
    `update half_year_list_line n set position = o.position
     from half_year_list_line m left join unnest($2::int[]) with ordinality o (subject_id, position) on o.subject_id = m.subject_id
     where m.id = n.id and n.list_id = $1 and n.position is distinct from o.position`,
    [listId, order],
  );
}

/** The fact and the risk that whoever added a subject by hand named, and why (clause 7-1); what is taken off was added by nobody. */
export async function writeGivenFacts(
  work: Work,
  listId: number,
  changes: readonly Omit<StoredChange, 'position'>[],
): Promise<void> {
  for (const { kind, subjectId, fact, risk, reason, wordedIn } of changes) {
    if (kind === 'ADDED')
      await work.query(
        `update half_year_list_line set fact = $3, risk = $4, added_because = $5, worded_in = $6
         where list_id = $1 and subject_id = $2`,
        [listId, subjectId, fact, risk, reason, wordedIn],
      );
    if (kind === 'REMOVED')
      await work.query(
        'update half_year_list_line set added_because = null where list_id = $1 and subject_id = $2',
        [listId, subjectId],
      );
  }
}

/** Puts the list in the order of its scores, and then makes every change of the people again, in theirs. */
export async function orderAnew(work: Work, listId: number, listedFrom: number): Promise<void> {
  const candidates = await work.query<Candidate>(
    'select subject_id as "subjectId", score from half_year_list_line where list_id = $1',
    [listId],
  );
  const changes = await loadChanges(work, listId);
  await writeOrder(work, listId, orderOf(candidates, listedFrom, changes));
  await writeGivenFacts(work, listId, changes);
}
