import { getNamedType, isObjectType, type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Action } from '../../platform/graphql/action.graphql-type';
import { PageArguments } from '../../platform/graphql/connection';
import { parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { Order, Where } from '../../platform/reading/reader';
import { rootSelections, selectedFields } from '../../platform/reading/selection';
import { ReadWhole, Sql } from '../../platform/reading/sql-metadata';
import { ApiToken, ApiTokenConnection, CreateApiTokenInput, CreatedApiToken } from './api-token.graphql-type';
import { createApiToken } from './create-api-token';
import { withdrawApiToken } from './withdraw-api-token';

const newestFirst: Order = {
  descending: true,
  keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }],
};
const byId =
  (id: number): Where =>
  (alias, sql) =>
    `${alias}.id = ${sql.value(id, 'integer')}`;

/** The token that the answer of its making asks for. */
async function findTokenBelow(
  context: RequestContext,
  info: GraphQLResolveInfo,
  id: number,
): Promise<ApiToken> {
  const payload = getNamedType(info.returnType);
  if (!isObjectType(payload)) throw new Error(`${info.fieldName}: expected an object type`);
  const selected = selectedFields(payload, rootSelections(info), info).find(
    (part) => part.field.name === 'token',
  );
  const type = selected && getNamedType(selected.field.type);
  if (!selected || !isObjectType(type)) return {} as ApiToken;
  return (
    (await context.reader.findOneOf<ApiToken>(type, selected.selections, info, byId(id))) ?? ({} as ApiToken)
  );
}

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @Query(() => ApiTokenConnection, { description: 'Tokens of clients, the newest first.' })
  @Permission('read', 'ApiToken')
  @ReadWhole()
  apiTokens(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, newestFirst);
  }

  @Mutation(() => CreatedApiToken, { description: 'Makes a token for a client. Its secret is shown once.' })
  @Permission('create', 'ApiToken')
  async createApiToken(
    @Arg('input', () => CreateApiTokenInput) input: CreateApiTokenInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CreatedApiToken> {
    const { id, secret } = await createApiToken(context, idempotencyKey, { ...input });
    return { secret, token: await findTokenBelow(context, info, id) };
  }

  @Mutation(() => ApiToken, { description: 'Takes a token’s power away at once.' })
  @Permission('withdraw', 'ApiToken')
  async withdrawApiToken(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const withdrawn = await withdrawApiToken(context, { id: parseId(id), idempotencyKey, expectedVersion });
    return context.reader.findOne(info, byId(withdrawn));
  }

  @FieldResolver(() => [Action])
  @Sql({ needs: ['withdrawn_at'] })
  actions(@Root() { withdrawnAt }: { withdrawnAt: string | null }): Action[] {
    return withdrawnAt === null ? [{ name: 'withdrawApiToken', allowed: true, refusals: [] }] : [];
  }
}
