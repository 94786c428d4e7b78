import type { RunQuery } from '../../external-control/case';
import type { ControlPlanState } from './states';

/** What the acts of a plan are judged by. */
export interface ControlPlanFacts {
  readonly state: ControlPlanState;
  readonly year: number;
  readonly bodyId: number;
  readonly authorityId: number;
  readonly lines: number;
}

/** Facts of however many plans, in one statement. */
export async function loadPlanFacts(
  run: RunQuery,
  ids: readonly number[],
): Promise<Map<number, ControlPlanFacts>> {
  const rows = await run<ControlPlanFacts & { id: number }>(
    `select p.id, p.state, p.year, p.body_id as "bodyId", p.authority_id as "authorityId", count(n.id)::int as lines
     from control_plan p left join control_plan_line n on n.plan_id = p.id and n.removed_at is null
     where p.id = any ($1::int[]) group by p.id`,
    [ids],
  );
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}
