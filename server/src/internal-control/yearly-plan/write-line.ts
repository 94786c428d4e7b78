import { refuseUnlawful } from '../../external-control/case';
import { dayOf, type CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { refuseSucceeded } from '../../registry';
import { judgeObject, loadExecutors, loadOwnBody, loadScope } from '../scope';
import type { ControlPlanRecord } from './control-plan.record';
import { judgeLineDates, mayChangeLine } from './rules';

/** What clause 43 asks of a line. */
export interface PlanLine {
  readonly objectId: number;
  readonly questions: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly completion: string;
  readonly executorIds: readonly number[];
}

/** @throws Refusal REFUSED_BY_LAW for an object outside the body's control and for dates that no event can have, SUBJECT_SUCCEEDED for one that is no more */
async function judgeLine(work: Work, plan: ControlPlanRecord, line: PlanLine) {
  const body = await loadOwnBody(work);
  const scope = await loadScope(work, body, line.objectId);
  await refuseSucceeded(work, line.objectId, 'objectId');
  refuseUnlawful([
    ...judgeObject(scope),
    ...judgeLineDates({ year: plan.year, today: dayOf(work.now), ...line }),
  ]);
  return loadExecutors(work, line.executorIds);
}

async function keepExecutors(
  work: Work,
  plan: ControlPlanRecord,
  lineId: number,
  executors: Awaited<ReturnType<typeof judgeLine>>,
): Promise<void> {
  await work.query('delete from control_plan_executor where line_id = $1', [lineId]);
  await work.query(
    `insert into control_plan_executor (line_id, body_id, authority_id, account_id, full_name, position_kk, position_ru, position_en)
     select $1, $2, $3, x."accountId", x."fullName", x."positionKk", x."positionRu", x."positionEn"
     from jsonb_to_recordset($4::jsonb) as x("accountId" int, "fullName" text, "positionKk" text, "positionRu" text, "positionEn" text)`,
    [lineId, plan.bodyId, plan.authorityId, JSON.stringify(executors)],
  );
}

/** Writes a new line of a plan. @returns its id */
export async function addLine(work: Work, plan: ControlPlanRecord, line: PlanLine): Promise<number> {
  const executors = await judgeLine(work, plan, line);
  const [row] = await work.query<{ id: number }>(
    `insert into control_plan_line (plan_id, body_id, authority_id, object_id, questions, starts_on, ends_on, completion)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      plan.id,
      plan.bodyId,
      plan.authorityId,
      line.objectId,
      line.questions.trim(),
      line.startsOn,
      line.endsOn,
      line.completion.trim(),
    ],
  );
  if (!row) throw new Error(`a line of plan ${plan.id} was not added`);
  await keepExecutors(work, plan, row.id, executors);
  return row.id;
}

/** Writes a line anew. */
export async function replaceLine(
  work: Work,
  plan: ControlPlanRecord,
  lineId: number,
  line: PlanLine,
): Promise<void> {
  const executors = await judgeLine(work, plan, line);
  await work.query(
    `update control_plan_line set object_id = $2, questions = $3, starts_on = $4, ends_on = $5, completion = $6 where id = $1`,
    [lineId, line.objectId, line.questions.trim(), line.startsOn, line.endsOn, line.completion.trim()],
  );
  await keepExecutors(work, plan, lineId, executors);
}

/**
 * A line of this plan that may still be changed, locked.
 * @throws Refusal NOT_FOUND for one of another plan; REFUSED_BY_LAW where its event is under way
 */
export async function lockLine(
  work: Work,
  plan: ControlPlanRecord,
  lineId: number,
): Promise<{ readonly object: string; readonly startsOn: CalendarDate; readonly endsOn: CalendarDate }> {
  const [line] = await work.query<{
    object: string;
    startsOn: CalendarDate;
    endsOn: CalendarDate;
    hasEvent: boolean;
  }>(
    `select s.name_ru as object, n.starts_on::text as "startsOn", n.ends_on::text as "endsOn", exists (select from control_event e where e.plan_line_id = n.id and e.state <> 'CANCELLED') as "hasEvent"
     from control_plan_line n join inspected_subject s on s.id = n.object_id
     where n.id = $1 and n.plan_id = $2 and n.removed_at is null for update of n`,
    [lineId, plan.id],
  );
  if (!line) throw new Refusal('NOT_FOUND', { field: 'lineId' });
  refuseUnlawful(mayChangeLine(line));
  return line;
}
