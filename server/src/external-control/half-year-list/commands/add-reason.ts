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
  readonly listed: boolean;
  readonly taken: boolean;
}

/** Names the results of a control without a visit among the reasons of its subject's line. Clause 6-3. */
export async function addListReason(context: CommandContext, input: AddListReason): Promise<number> {
  const { idempotencyKey, controlId } = input;
  return execute(context, { name: 'addListReason', idempotencyKey, input }, async (work) => {
    const list = await beginAct(work, 'addListReason', input);
    const [named] = await work.query<Named>(
      `select c.subject_id as "subjectId", c.number,
         exists (select from half_year_list_line n where n.list_id = $1 and n.subject_id = c.subject_id) as listed,
         exists (select from half_year_list_reason r where r.list_id = $1 and r.control_id = c.id) as taken
       from control_without_visit c where c.id = $2 and c.recommended_at is not null`,
      [list.id, controlId],
    );
    if (!named) throw new Refusal('NOT_FOUND', { field: 'controlId' });
    if (!named.listed) await refuseSucceeded(work, named.subjectId, 'controlId');
    if (!named.listed) throw new Refusal('SUBJECT_NOT_SCORED', { field: 'controlId' });
    if (named.taken) throw new Refusal('REASON_NAMED_ALREADY', { field: 'controlId' });
    const reason = input.reason.trim();
    await work.query(
      `insert into half_year_list_reason (list_id, subject_id, authority_id, control_id, reason, at, by_name)
       select $1, s.id, s.authority_id, $2, $3, $4, $5 from inspected_subject s where s.id = $6`,
      [list.id, controlId, reason, work.now.toISOString(), work.actor.name, named.subjectId],
    );
    await endAct(work, list, 'addListReason', {
      event: 'listReasonNamed',
      details: { reason, control: named.number },
    });
    return list.id;
  });
}
