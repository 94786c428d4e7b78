import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Permission } from '../platform/graphql/permission';
import { ReadWhole } from '../platform/reading/sql-metadata';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Order } from '../platform/reading/reader';
import { PublicService, PublicServiceConnection } from './public-service.graphql-type';
import { PublicServicesArguments } from './registry.arguments';
import { matchesSearch } from './search';

/** As a person counts: 21 before 124, 625 before 625-2. */
const BY_NUMBER: Order = {
  keys: [
    {
      expression: (alias) => `coalesce(substring(${alias}.code from '^[0-9]{1,9}')::int, 2147483647)`,
      type: 'integer',
    },
    {
      expression: (alias) => `coalesce(substring(${alias}.code from '-([0-9]{1,9})')::int, -1)`,
      type: 'integer',
    },
    { expression: (alias) => `${alias}.code`, type: 'text' },
  ],
};

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
    const { search, codes } = args.filter ?? {};
    return context.reader.findPage(info, args, BY_NUMBER, (alias, sql) => {
      const found = matchesSearch('public_service', search ?? '', `${alias}.id`, sql);
      return codes ? `(${found} and ${alias}.code = any(${sql.value(codes, 'text[]')}))` : found;
    });
  }
}
