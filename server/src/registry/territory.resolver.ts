import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { parseId } from '../platform/graphql/id';
import { Permission } from '../platform/graphql/permission';
import { ReadWhole } from '../platform/reading/sql-metadata';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Order } from '../platform/reading/reader';
import { TerritoriesArguments } from './registry.arguments';
import { matchesSearch } from './search';
import { Territory, TerritoryConnection } from './territory.graphql-type';

const BY_CODE: Order = { keys: [{ expression: (alias) => `${alias}.code`, type: 'text' }] };

@Resolver(() => Territory)
export class TerritoryResolver {
  @Query(() => TerritoryConnection, { description: 'Territories in the order of their codes.' })
  @Permission('read', 'Territory')
  @ReadWhole()
  territories(
    @Args(() => TerritoriesArguments) args: TerritoriesArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { level, parentId, search } = args.filter ?? {};
    return context.reader.findPage(info, args, BY_CODE, (alias, sql) =>
      [
        ...(level ? [`${alias}.level = ${sql.value(level, 'text')}`] : []),
        ...(parentId ? [`${alias}.parent_id = ${sql.value(parseId(parentId), 'integer')}`] : []),
        matchesSearch('territory', search ?? '', `${alias}.id`, sql),
      ].join(' and '),
    );
  }
}
