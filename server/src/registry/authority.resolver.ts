import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/request-context';
import { Authority } from './authority.graphql-type';
import { nameIn } from './localized-name';

@Resolver(() => Authority)
export class AuthorityResolver {
  @FieldResolver(() => String)
  name(@Root() authority: Authority, @Ctx() context: RequestContext): string {
    return nameIn(context.language, authority);
  }
}
