import { dayOf, endOfDay, type CalendarDate } from '../../../law';
import { meetDeadline } from '../../../deadlines';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { Refusal } from '../../../platform/refusals/refusal';
import { loadSigner, refuseUnlawful } from '../../case';
import { hashOf } from '../canonical-form';
import type { HalfYearListRecord } from '../half-year-list.record';
import { issueOrder } from '../issue-order';
import { beginAct, endAct, LIST_CASE, listFacts, type ListCommand } from '../list-case';
import {
  judgeApprover,
  judgeHalfYearLasts,
  judgeOrder,
  judgePowers,
  judgeSubjectsStand,
  ruleOf,
  type Approver,
} from '../rules';

export interface ApproveList extends ListCommand {
  readonly orderNumber: string;
  readonly orderDate: CalendarDate;
}

async function approverOf(work: Work): Promise<Approver> {
  const [approver] = await work.query<Approver>(
    `select role, acting, order_number as "orderNumber", order_date::text as "orderDate", valid_from::text as "validFrom" from capacity where id = $1`,
    [work.actor.capacityId],
  );
  if (!approver) throw new Refusal('FORBIDDEN');
  return approver;
}

async function requireFreeNumber(work: Work, { orderNumber, orderDate }: ApproveList): Promise<void> {
  const taken = await work.query(
    `select from half_year_list where order_number = $1 and extract(year from order_date) = extract(year from $2::date)`,
    [orderNumber, orderDate],
  );
  if (taken.length > 0) throw new Refusal('ORDER_NUMBER_TAKEN', { field: 'orderNumber' });
}

/** Each subject sees from now on that it stands on the list, and why (clause 3). */
async function disclose(work: Work, listId: number): Promise<void> {
  await work.query(
    `update half_year_list_line set disclosed_to_subject_id = subject_id where list_id = $1 and position is not null`,
    [listId],
  );
  await work.query(
    `update half_year_list_reason r set disclosed_to_subject_id = n.subject_id
     from half_year_list_line n where n.list_id = r.list_id and n.subject_id = r.subject_id and r.list_id = $1 and n.position is not null`,
    [listId],
  );
  await work.query(
    `update risk_score_part p set disclosed_to_subject_id = n.disclosed_to_subject_id
     from half_year_list_line n where n.id = p.line_id and n.list_id = $1 and n.position is not null`,
    [listId],
  );
  await work.query(
    `update risk_fact f set disclosed_to_subject_id = p.disclosed_to_subject_id
     from risk_score_part p join half_year_list_line n on n.id = p.line_id
     where p.id = f.part_id and n.list_id = $1 and n.position is not null`,
    [listId],
  );
}

/** The duty of clause 7 was done on the day of the order, whenever it is entered. */
async function meetTerm(work: Work, list: HalfYearListRecord, orderDate: CalendarDate): Promise<void> {
  const dayOver = new Date(endOfDay(orderDate)).getTime() - 1;
  const at = new Date(Math.min(work.now.getTime(), dayOver));
  await meetDeadline(work, { caseKind: LIST_CASE, caseId: list.id, rule: ruleOf(list.half) }, at);
}

/**
 * Approves the frozen list by an order: the Chair, or who performs the Chair's duties (clause 7). A late one is kept with
 * its breach; one of a day after the half-year would be a ground for nothing.
 */
export async function approveHalfYearList(context: CommandContext, command: ApproveList): Promise<number> {
  const { idempotencyKey, orderNumber, orderDate } = command;
  return execute(context, { name: 'approveHalfYearList', idempotencyKey, input: command }, async (work) => {
    const list = await beginAct(work, 'approveHalfYearList', command);
    const facts = {
      orderDate,
      frozenOn: dayOf(list.frozenAt ?? work.now),
      today: dayOf(work.now),
      dueDate: list.dueDate as CalendarDate,
    };
    const approver = await approverOf(work);
    const { ended } = await listFacts(work, list.id);
    const findings = [
      ...judgeApprover(approver),
      judgePowers(approver, orderDate),
      judgeHalfYearLasts(list.year, list.half, orderDate),
      ...judgeOrder(facts),
      judgeSubjectsStand(ended, orderDate),
    ];
    refuseUnlawful(findings);
    await requireFreeNumber(work, command);
    if ((await hashOf(work, list)) !== list.sha256) throw new Refusal('LIST_CHANGED_SINCE_FROZEN');
    const signer = await loadSigner(work);
    Object.assign(list, {
      orderNumber,
      orderDate,
      approvedAt: work.now,
      approvedBy: signer.fullName,
      approvedAsKk: signer.position.kk,
      approvedAsRu: signer.position.ru,
    });
    await disclose(work, list.id);
    await meetTerm(work, list, orderDate);
    await issueOrder(work, list, { number: orderNumber, date: orderDate }, signer);
    await endAct(work, list, 'approveHalfYearList', {
      event: 'halfYearListApproved',
      details: { orderNumber, date: orderDate, late: orderDate > facts.dueDate },
      findings,
    });
    return list.id;
  });
}
