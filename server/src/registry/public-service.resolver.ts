import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Permission } from '../platform/graphql/permission';
import { ReadWhole } from '../platform/reading/sql-metadata';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Order } from '../platform/reading/reader';
import { PublicService, PublicServiceConnection } from './public-service.graphql-type';
import { PublicServicesArguments } from './registry.arguments';
import { matchesSearch } from './search';

const BY_CODE: Order = { keys: [{ expression: (alias) => `${alias}.code`, type: 'text' }] };

@Resolver(() => PublicService)
export class PublicServiceResolver {
  @Query(() => PublicServiceConnection, {
    description: 'Kinds of public services in the order of their numbers.',
  })
  @Permission('read', 'PublicService')
  @ReadWhole()
  publicServices(
    @Args(() => PublicServicesArguments) args: PublicServicesArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const search = args.filter?.search ?? '';
    return context.reader.findPage(info, args, BY_CODE, (alias, sql) =>
      matchesSearch('public_service', search, `${alias}.id`, sql),
    );
  }
}
