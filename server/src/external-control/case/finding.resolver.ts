import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { MessageValues } from '../../platform/messages/catalogue';
import { Sql } from '../../platform/reading/sql-metadata';
import { Finding, TAKING_IN } from './finding.graphql-type';
import { ON_RECORD } from './record-messages';

@Resolver(() => Finding)
export class FindingResolver {
  @FieldResolver(() => String)
  @Sql({ needs: ['code', 'params', 'about'] })
  message(
    @Root() { code, params, about }: { code: string; params: MessageValues; about: string },
    @Ctx() context: RequestContext,
  ): string {
    const onRecord = `${code}${ON_RECORD}`;
    const isPast = TAKING_IN.includes(about) && context.messages.has(onRecord);
    return context.text(isPast ? onRecord : code, params);
  }
}
