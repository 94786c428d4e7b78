import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { approveControlPlan, changeControlPlan } from '../commands/approve-plan';
import {
  addControlPlanLine,
  agreeControlPlan,
  removeControlPlanLine,
  reopenControlPlan,
  reviseControlPlanLine,
  withdrawControlPlan,
} from '../commands/change-draft';
import { draftControlPlan } from '../commands/draft-plan';
import type { PlanCommand } from '../plan-case';
import type { PlanLine } from '../write-line';
import { ControlPlan } from './plan.graphql-type';
import {
  ChangeControlPlanInput,
  ControlPlanLineInput,
  PlanArguments,
  ReviseControlPlanLineInput,
} from './plan.inputs';

function commandOf({ id, idempotencyKey, expectedVersion }: PlanArguments): PlanCommand {
  return { planId: parseId(id), idempotencyKey, expectedVersion };
}

function lineOf({ objectId, executorIds, ...line }: ControlPlanLineInput): PlanLine {
  return { ...line, objectId: parseId(objectId), executorIds: executorIds.map(parseId) };
}

/** Reads the changed plan in the shape that the request asks for. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver()
export class ControlPlanMutations {
  @Mutation(() => ControlPlan, { description: 'Begins the plan of a year: clause 42.' })
  @Permission('prepare', 'ControlPlan')
  draftControlPlan(
    @Arg('year', () => Int) year: number,
    @Arg('carryOver', () => Boolean, { defaultValue: false, description: 'With the lines of the last plan.' })
    carryOver: boolean,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, draftControlPlan(context, { year, carryOver, idempotencyKey }));
  }

  @Mutation(() => ControlPlan, { description: 'Puts a line in a draft: clause 43.' })
  @Permission('prepare', 'ControlPlan')
  addControlPlanLine(
    @Args() args: PlanArguments,
    @Arg('input', () => ControlPlanLineInput) input: ControlPlanLineInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, addControlPlanLine(context, { ...commandOf(args), ...lineOf(input) }));
  }

  @Mutation(() => ControlPlan, { description: 'Writes a line of a draft anew.' })
  @Permission('prepare', 'ControlPlan')
  reviseControlPlanLine(
    @Args() args: PlanArguments,
    @Arg('input', () => ReviseControlPlanLineInput) { lineId, line }: ReviseControlPlanLineInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...lineOf(line), lineId: parseId(lineId) };
    return answer(context, info, reviseControlPlanLine(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => ControlPlan, { description: 'Takes a line out of a draft.' })
  @Permission('prepare', 'ControlPlan')
  removeControlPlanLine(
    @Args() args: PlanArguments,
    @Arg('lineId', () => ID) lineId: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      removeControlPlanLine(context, { ...commandOf(args), lineId: parseId(lineId) }),
    );
  }

  @Mutation(() => ControlPlan, { description: 'Puts the agreed draft before the leadership.' })
  @Permission('prepare', 'ControlPlan')
  agreeControlPlan(
    @Args() args: PlanArguments,
    @Arg('agreedWith', () => String, { description: 'With whom the unit agreed it.' }) agreedWith: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, agreeControlPlan(context, { ...commandOf(args), agreedWith }));
  }

  @Mutation(() => ControlPlan, { description: 'Opens an agreed plan for changes again.' })
  @Permission('prepare', 'ControlPlan')
  reopenControlPlan(
    @Args() args: PlanArguments,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, reopenControlPlan(context, { ...commandOf(args), reason }));
  }

  @Mutation(() => ControlPlan, { description: 'Gives up a plan that was never approved: clause 42.' })
  @Permission('prepare', 'ControlPlan')
  withdrawControlPlan(
    @Args() args: PlanArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, withdrawControlPlan(context, commandOf(args)));
  }

  @Mutation(() => ControlPlan, { description: 'The leadership approves the plan by an order: clause 42.' })
  @Permission('approve', 'ControlPlan')
  approveControlPlan(
    @Args() args: PlanArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, approveControlPlan(context, commandOf(args)));
  }

  @Mutation(() => ControlPlan, { description: 'Changes a line of an approved plan by an order: clause 42.' })
  @Permission('approve', 'ControlPlan')
  changeControlPlan(
    @Args() args: PlanArguments,
    @Arg('input', () => ChangeControlPlanInput) { kind, reason, lineId, line }: ChangeControlPlanInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = {
      kind,
      reason,
      lineId: lineId ? parseId(lineId) : null,
      line: line ? lineOf(line) : null,
    };
    return answer(context, info, changeControlPlan(context, { ...commandOf(args), ...given }));
  }
}
