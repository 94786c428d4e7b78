import { execute, type CommandContext } from '../../../platform/commands/execute';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseSucceeded } from '../../../registry';
import { beginAct, endAct, type ListCommand } from '../list-case';

export interface AddListReason extends ListCommand {
  /** The control without a visit whose results are named. */
  readonly controlId: number;
  readonly reason: string;
}

interface Named {
  readonly subjectId: number;
  readonly number: string;
  /** Whose line it is named on: its own subject's, else that of who stands in its place on the list. */
  readonly listedId: number | null;
  readonly taken: boolean;
}

/** A body that ended keeps its controls; their results are a reason to control whoever stands in its place (6-3, 7-1). */
const NAMED_SQL = `
  with recursive stood as (
    select c.subject_id as id, 0 as step from control_without_visit c where c.id = $2
    union all
    select x.successor_id, o.step + 1 from stood o join subject_succession x on x.predecessor_id = o.id
  )
  select c.subject_id as "subjectId", c.number,
    (select n.subject_id from stood o join half_year_list_line n on n.list_id = $1 and n.subject_id = o.id order by o.step limit 1) as "listedId",
    exists (select from half_year_list_reason r where r.list_id = $1 and r.control_id = c.id) as taken
  from control_without_visit c where c.id = $2 and c.recommended_at is not null`;

/** Names the results of a control without a visit among the reasons of its subject's line. Clause 6-3. */
export async function addListReason(context: CommandContext, input: AddListReason): Promise<number> {
  const { idempotencyKey, controlId } = input;
  return execute(context, { name: 'addListReason', idempotencyKey, input }, async (work) => {
    const list = await beginAct(work, 'addListReason', input);
    const [named] = await work.query<Named>(NAMED_SQL, [list.id, controlId]);
    if (!named) throw new Refusal('NOT_FOUND', { field: 'controlId' });
    const { listedId } = named;
    if (listedId === null) await refuseSucceeded(work, named.subjectId, 'controlId');
    if (listedId === null) throw new Refusal('SUBJECT_NOT_SCORED', { field: 'controlId' });
    if (named.taken) throw new Refusal('REASON_NAMED_ALREADY', { field: 'controlId' });
    const reason = input.reason.trim();
    await work.query(
      `insert into half_year_list_reason (list_id, subject_id, authority_id, control_id, reason, at, by_name)
       select $1, s.id, s.authority_id, $2, $3, $4, $5 from inspected_subject s where s.id = $6`,
      [list.id, controlId, reason, work.now.toISOString(), work.actor.name, listedId],
    );
    await endAct(work, list, 'addListReason', {
      event: 'listReasonNamed',
      details: { reason, control: named.number },
    });
    return list.id;
  });
}
