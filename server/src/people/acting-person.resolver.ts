import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../platform/graphql/connection';
import { parseId } from '../platform/graphql/id';
import { Permission } from '../platform/graphql/permission';
import { ReadWhole } from '../platform/reading/sql-metadata';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Order, Where } from '../platform/reading/reader';
import { AppointActingPersonInput } from './acting-person.input';
import { appointActingPerson } from './appoint-acting-person';
import { Capacity, CapacityConnection } from './capacity.graphql-type';
import { endActing } from './end-acting';

const LATEST_FIRST: Order = {
  keys: [
    { expression: (alias) => `${alias}.valid_from`, type: 'date' },
    { expression: (alias) => `${alias}.id`, type: 'integer' },
  ],
  descending: true,
};

function hasId(id: number): Where {
  return (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`;
}

@Resolver(() => Capacity)
export class ActingPersonResolver {
  @Query(() => CapacityConnection, {
    description: 'Who performs, performed or will perform the duties of a head (clause 12).',
  })
  @Permission('list', 'ActingPerson')
  @ReadWhole()
  actingPersons(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.reader.findPage(
      info,
      args,
      LATEST_FIRST,
      (alias) => `${alias}.acting and ${alias}.side = 'AUTHORITY'`,
    );
  }

  @Mutation(() => Capacity, {
    description: 'Records the order that lays the duties of an office’s head on somebody (clause 12).',
  })
  @Permission('appoint', 'ActingPerson')
  async appointActingPerson(
    @Arg('input', () => AppointActingPersonInput) input: AppointActingPersonInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.reader.findOne(info, hasId(await appointActingPerson(context, idempotencyKey, input)));
  }

  @Mutation(() => Capacity, { description: 'Ends an acting person’s powers at once.' })
  @Permission('end', 'ActingPerson')
  async endActing(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.reader.findOne(
      info,
      hasId(await endActing(context, { id: parseId(id), idempotencyKey, expectedVersion })),
    );
  }
}
