import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { discloseSecret } from '../commands/disclose-secret';
import { DiscloseSecretInput, SecretDisclosure } from './secret-disclosure.graphql-type';

/** What is marked leaves under a named law. Clause 31. */
@Resolver(() => SecretDisclosure)
export class DisclosureResolver {
  @Mutation(() => SecretDisclosure, {
    description: 'Discloses marked things under a named law, with a covering letter (clause 31).',
  })
  @Permission('disclose', 'SecretDisclosure')
  async discloseSecret(
    @Arg('inspectionId', () => ID) inspectionId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('input', () => DiscloseSecretInput) { markIds, ...input }: DiscloseSecretInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { inspectionId: parseId(inspectionId), idempotencyKey };
    const id = await discloseSecret(context, command, { ...input, markIds: markIds.map(parseId) });
    return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
  }
}
