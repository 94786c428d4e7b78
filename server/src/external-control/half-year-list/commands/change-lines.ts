import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseSucceeded } from '../../../registry';
import type { HalfYearListRecord } from '../half-year-list.record';
import { beginAct, endAct, type ListCommand } from '../list-case';
import { loadOrder, writeGivenFacts, writeOrder, type StoredChange } from '../order-list';
import { applyChange } from '../rules';

export interface ChangeLine extends ListCommand {
  readonly subjectId: number;
  readonly reason: string;
}

export interface AddLine extends ChangeLine {
  /** The concrete fact and the potential risk that clause 7-1 asks of every line. */
  readonly fact: string;
  readonly risk: string;
  /** Null where both are written in Kazakh and in Russian. */
  readonly wordedIn: 'KK' | 'RU' | null;
  readonly position: number | null;
}

export interface MoveLine extends ChangeLine {
  readonly position: number;
}

async function nameOf(work: Work, listId: number, subjectId: number): Promise<string> {
  const [subject] = await work.query<{ name: string }>(
    `select s.name_ru as name from half_year_list_line n join inspected_subject s on s.id = n.subject_id
     where n.list_id = $1 and n.subject_id = $2`,
    [listId, subjectId],
  );
  if (subject) return subject.name;
  // A reorganised subject is scored no more; one registered after the scoring is scored first.
  await refuseSucceeded(work, subjectId, 'subjectId');
  throw new Refusal('SUBJECT_NOT_SCORED', { field: 'subjectId' });
}

async function change(
  work: Work,
  list: HalfYearListRecord,
  given: StoredChange,
): Promise<{ subject: string; reason: string }> {
  const { kind, subjectId, position, fact, risk, reason, wordedIn } = given;
  const subject = await nameOf(work, list.id, subjectId);
  if (kind === 'ADDED') await refuseSucceeded(work, subjectId, 'subjectId');
  const order = await loadOrder(work, list.id);
  const stands = order.includes(subjectId);
  if (kind === 'ADDED' && stands) throw new Refusal('SUBJECT_LISTED_ALREADY', { field: 'subjectId' });
  if (kind !== 'ADDED' && !stands) throw new Refusal('SUBJECT_NOT_LISTED', { field: 'subjectId' });
  const places = order.length + (kind === 'ADDED' ? 1 : 0);
  if (position !== null && (position < 1 || position > places))
    throw new Refusal('NO_SUCH_PLACE', { params: { count: places }, field: 'position' });
  if (kind === 'MOVED' && position !== null && order[position - 1] === subjectId)
    throw new Refusal('LINE_STANDS_THERE', { params: { place: position }, field: 'position' });
  await writeOrder(work, list.id, applyChange(order, given));
  await writeGivenFacts(work, list.id, [given]);
  await work.query(
    `insert into half_year_list_change (list_id, subject_id, kind, position, fact, risk, reason, worded_in, at, by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      list.id,
      subjectId,
      kind,
      position,
      fact,
      risk,
      reason,
      wordedIn,
      work.now.toISOString(),
      work.actor.name,
    ],
  );
  return { subject, reason };
}

/** Puts a subject on the list by hand, with its fact, its risk and the reason (clauses 3, 7-1). */
export async function addListLine(context: CommandContext, input: AddLine): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'addListLine', idempotencyKey, input }, async (work) => {
    const list = await beginAct(work, 'addListLine', input);
    const details = await change(work, list, { ...input, kind: 'ADDED' });
    await endAct(work, list, 'addListLine', { event: 'listLineAdded', details });
    return list.id;
  });
}

/** Takes a subject off the list, with the reason. Its score stays, and what it rests on. */
export async function removeListLine(context: CommandContext, input: ChangeLine): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'removeListLine', idempotencyKey, input }, async (work) => {
    const list = await beginAct(work, 'removeListLine', input);
    const nothing = { position: null, fact: null, risk: null, wordedIn: null };
    const details = await change(work, list, { ...input, ...nothing, kind: 'REMOVED' });
    await endAct(work, list, 'removeListLine', { event: 'listLineRemoved', details });
    return list.id;
  });
}

/** Gives a subject another place on the list, with the reason. */
export async function moveListLine(context: CommandContext, input: MoveLine): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'moveListLine', idempotencyKey, input }, async (work) => {
    const list = await beginAct(work, 'moveListLine', input);
    const nothing = { fact: null, risk: null, wordedIn: null };
    const details = await change(work, list, { ...input, ...nothing, kind: 'MOVED' });
    await endAct(work, list, 'moveListLine', { event: 'listLineMoved', details });
    return list.id;
  });
}
