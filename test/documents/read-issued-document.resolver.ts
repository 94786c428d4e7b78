import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { IssuedDocument } from '../../server/src/external-control/documents';
import { parseId } from '../../server/src/platform/graphql/id';
import { Permission } from '../../server/src/platform/graphql/permission';
import type { RequestContext } from '../../server/src/platform/graphql/request-context';

/** A way to the type as the cases have one: by a row of theirs. */
@Resolver()
export class ReadIssuedDocumentResolver {
  @Query(() => IssuedDocument, { nullable: true })
  @Permission('read', 'IssuedDocument')
  issuedDocument(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }
}
