import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Permission } from '../platform/graphql/permission';
import { ReadWhole } from '../platform/reading/sql-metadata';
import type { RequestContext } from '../platform/graphql/request-context';
import { Authority } from './authority.graphql-type';

const MOST_OFFICES = 100;

@Resolver(() => Authority)
export class AuthorityResolver {
  @Query(() => [Authority], { description: 'The Agency and its territorial bodies.' })
  @Permission('read', 'Authority')
  @ReadWhole()
  authorities(@Ctx() { reader }: RequestContext, @Info() info: GraphQLResolveInfo) {
    const order = (alias: string) => `${alias}.kind, ${alias}.code`;
    return reader.findList(info, { order, limit: MOST_OFFICES });
  }
}
