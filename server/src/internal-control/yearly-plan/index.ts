import type { Room } from '../../platform/room';
import { ControlPlanRecord } from './control-plan.record';
import { ControlPlanMutations } from './graphql/plan.mutations';
import { ControlPlanQueries } from './graphql/plan.queries';
import { controlPlanMessages } from './messages';
import { controlPlanPermissions } from './permissions';

export { ControlPlan, ControlPlanLine } from './graphql/plan.graphql-type';
export { leaderOf } from './plan-case';
export { judgeLeader, latestEnd, LONGEST_EVENT_DAYS } from './rules';

/** Yearly plans of control events. Clauses 42, 43. */
export const yearlyPlanRoom: Room = {
  name: 'internal-control/yearly-plan',
  entities: [ControlPlanRecord],
  resolvers: [ControlPlanQueries, ControlPlanMutations],
  permissions: controlPlanPermissions,
  messages: controlPlanMessages,
};
