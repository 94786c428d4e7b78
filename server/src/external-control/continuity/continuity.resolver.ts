import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { CalendarDate } from '../../law';
import { PageArguments } from '../../platform/graphql/connection';
import { idOf, parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { Order } from '../../platform/reading/reader';
import {
  EnterStaffLeaveInput,
  HandOverWorkInput,
  InspectorLoad,
  InspectorLoadConnection,
  StaffLeave,
} from './continuity.graphql-type';
import { handOverWork } from './hand-over-work';
import { enterStaffLeave, withdrawStaffLeave } from './staff-leave';

const BY_ID: Order = { keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }] };

async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver(() => InspectorLoad)
export class ContinuityResolver {
  @Query(() => InspectorLoadConnection, {
    description: 'Inspectors of your office who serve today, and the work of each (ours).',
  })
  @Permission('read', 'InspectorLoad')
  inspectorLoads(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, BY_ID, (alias, sql) => {
      const today = `(${sql.instant()} at time zone 'Asia/Almaty')::date`;
      return `${alias}.authority_id = ${sql.actor('authorityId')} and ${alias}.role in ('AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR')
        and not ${alias}.acting and ${alias}.withdrawn_at is null and ${alias}.valid_from <= ${today}
        and coalesce(${alias}.valid_to >= ${today}, true)`;
    });
  }

  @Mutation(() => StaffLeave, {
    description: 'Enters the days on which an inspector of your office is away.',
  })
  @Permission('enter', 'StaffLeave')
  enterStaffLeave(
    @Arg('input', () => EnterStaffLeaveInput) input: EnterStaffLeaveInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const leave = {
      capacityId: idOf(input.capacityId, 'input.capacityId'),
      firstDay: input.firstDay as CalendarDate,
      lastDay: input.lastDay as CalendarDate,
      reason: input.reason,
    };
    return answer(context, info, enterStaffLeave(context, leave, idempotencyKey));
  }

  @Mutation(() => StaffLeave, { description: 'Withdraws a leave that does not come about.' })
  @Permission('withdraw', 'StaffLeave')
  withdrawStaffLeave(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { id: parseId(id), idempotencyKey, expectedVersion, reason };
    return answer(context, info, withdrawStaffLeave(context, command));
  }

  @Mutation(() => InspectorLoad, {
    description:
      'Hands drafts and complaints of one inspector over to another; the answer says what is left: cases that need an additional act (clause 12).',
  })
  @Permission('handOver', 'InspectorLoad')
  handOverWork(
    @Arg('input', () => HandOverWorkInput) input: HandOverWorkInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = {
      fromId: idOf(input.fromId, 'input.fromId'),
      toId: idOf(input.toId, 'input.toId'),
      inspectionIds: input.inspectionIds?.map((id) => idOf(id, 'input.inspectionIds')) ?? null,
      reason: input.reason,
    };
    return answer(context, info, handOverWork(context, given, idempotencyKey));
  }
}
