import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { MessageValues } from '../../platform/messages/catalogue';
import { Sql } from '../../platform/reading/sql-metadata';
import { Finding } from './finding.graphql-type';

@Resolver(() => Finding)
export class FindingResolver {
  @FieldResolver(() => String)
  @Sql({ needs: ['code', 'params'] })
  message(
    @Root() { code, params }: { code: string; params: MessageValues },
    @Ctx() context: RequestContext,
  ): string {
    return context.text(code, params);
  }
}
