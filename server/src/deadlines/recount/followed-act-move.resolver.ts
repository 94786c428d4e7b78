import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { CalendarDecree } from '../../working-calendar';
import { FollowedActMove } from './recount.graphql-type';

/** Where a field stands in the answer, whichever row it is of. */
function placeOf({ prev, key }: GraphQLResolveInfo['path']): string {
  const before = prev ? placeOf(prev) : '';
  return typeof key === 'number' ? before : `${before}.${key}`;
}

@Resolver(() => FollowedActMove)
export class FollowedActMoveResolver {
  @FieldResolver(() => CalendarDecree, {
    nullable: true,
    description: 'Or the entry that took one back. Empty where a corrected fact moved the date.',
  })
  decree(
    @Root() { decreeId }: { decreeId: number | null },
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CalendarDecree | null> | null {
    if (decreeId === null) return null;
    // The acts of a page were moved by the same few entries: each is read once.
    return context.store(`entry ${decreeId} of ${placeOf(info.path)}`, () =>
      context.reader.findOne<CalendarDecree>(
        info,
        (alias, sql) => `${alias}.id = ${sql.value(decreeId, 'integer')}`,
      ),
    );
  }
}
