import { Not } from 'typeorm';
import { openDeadline } from '../../../deadlines';
import { refuseUnlawful, withLaw } from '../../../external-control/case';
import { computeDeadline, dayOf, fromCivil } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { calendarToCount } from '../../../working-calendar';
import { heirOf } from '../../../registry';
import { loadOwnBody, mayHoldEvents } from '../../scope';
import { ControlPlanRecord } from '../control-plan.record';
import { noteEvent, PLAN_CASE } from '../plan-case';
import { judgePlanYear } from '../rules';

export interface DraftPlan {
  readonly year: number;
  /** Begins with the lines of the plan of the year before, a year later. */
  readonly carryOver: boolean;
  readonly idempotencyKey: string;
}

const RULE = 'P42_ANNUAL_PLAN';

/** Days of a year later: 29 February becomes the 28th. Executors who left the unit are left out; somebody names others. Of an object that is no more its successor is planned. */
const CARRY_LINES_SQL = `
  with carried as (
    insert into control_plan_line (plan_id, body_id, authority_id, object_id, questions, starts_on, ends_on, completion)
    select $1, n.body_id, n.authority_id, ${heirOf('n.object_id')}, n.questions, (n.starts_on + make_interval(years => $3))::date,
      (n.ends_on + make_interval(years => $3))::date, n.completion
    from control_plan_line n where n.plan_id = $2 and n.removed_at is null order by n.starts_on, n.id returning id
  ), pairs as (
    select c.id as line_id, o.id as from_id from (select id, row_number() over (order by id) as place from carried) c
    join (select id, row_number() over (order by starts_on, id) as place from control_plan_line
      where plan_id = $2 and removed_at is null) o using (place)
  ), people as (
    insert into control_plan_executor (line_id, body_id, authority_id, account_id, full_name, position_kk, position_ru, position_en)
    select p.line_id, x.body_id, x.authority_id, x.account_id, x.full_name, x.position_kk, x.position_ru, x.position_en
    from pairs p join control_plan_executor x on x.line_id = p.from_id
    where exists (select from capacity k where k.account_id = x.account_id and k.subject_id = x.body_id
      and k.role = 'INTERNAL_CONTROL' and k.withdrawn_at is null)
    returning 1
  )
  select count(*)::int as lines from carried`;

async function carryOver(work: Work, plan: ControlPlanRecord): Promise<number> {
  const [last] = await work.query<{ id: number; year: number }>(
    `select id, year from control_plan where body_id = $1 and year < $2 and state = 'APPROVED' order by year desc limit 1`,
    [plan.bodyId, plan.year],
  );
  if (!last) throw new Refusal('NO_PLAN_TO_CARRY_OVER', { field: 'carryOver' });
  plan.carriedFromId = last.id;
  const [carried] = await work.query<{ lines: number }>(CARRY_LINES_SQL, [
    plan.id,
    last.id,
    plan.year - last.year,
  ]);
  return carried?.lines ?? 0;
}

/**
 * Begins the plan of a year, empty or with the lines of the last one (clauses 42, 43).
 * @throws Refusal CONTROL_PLAN_EXISTS, NO_PLAN_TO_CARRY_OVER, REFUSED_BY_LAW for a body that holds no events and for a year that has ended
 */
export async function draftControlPlan(context: CommandContext, input: DraftPlan): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return execute(context, { name: 'draftControlPlan', idempotencyKey, input: given }, async (work) => {
    const body = await loadOwnBody(work);
    work.authorize('prepare', 'ControlPlan', {
      bodyId: body.id,
      authorityId: body.authorityId,
      state: 'DRAFT',
    });
    const { year } = input;
    if (year < 2019 || year > 2100) throw invalidInput('year');
    refuseUnlawful([...mayHoldEvents(body.kind), judgePlanYear(year, dayOf(work.now))]);
    const from = fromCivil(year, 1, 1);
    const { calendar } = await calendarToCount(work);
    const term = await withLaw(async () => computeDeadline({ rule: RULE, from, calendar }));
    await work.query('select pg_advisory_xact_lock(780221, $1)', [body.id]);
    const repository = work.manager.getRepository(ControlPlanRecord);
    if (await repository.findOneBy({ bodyId: body.id, year, state: Not('WITHDRAWN') }))
      throw new Refusal('CONTROL_PLAN_EXISTS', { field: 'year' });
    const plan = await repository.save(
      repository.create({
        version: 1,
        year,
        state: 'DRAFT',
        bodyId: body.id,
        authorityId: body.authorityId,
        dueDate: term.dueDate,
        draftedAt: work.now,
      }),
    );
    const lines = input.carryOver ? await carryOver(work, plan) : 0;
    await repository.save(plan);
    await openDeadline(work, {
      caseKind: PLAN_CASE,
      caseId: plan.id,
      caseNumber: String(year),
      inspectionId: null,
      authorityId: body.authorityId,
      subjectId: body.id,
      disclosedToSubjectId: body.id,
      rule: RULE,
      party: 'SUBJECT',
      from,
    });
    noteEvent(work, plan, 'controlPlanDrafted', { count: lines, dueDate: term.dueDate });
    return plan.id;
  });
}
