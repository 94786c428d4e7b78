import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { dayOf } from '../law';
import type { Actor } from '../platform/access/actor';
import type { RequestContext } from '../platform/graphql/request-context';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import type { Reader } from '../platform/reading/reader';
import { Account } from './account.graphql-type';
import { Capacity } from './capacity.graphql-type';
import { isCurrent } from './rules';
import { Viewer } from './viewer.graphql-type';

/** The request's reader, or that of the actor whom the request has just become. */
export function readerOf(context: RequestContext, actor: Actor): Reader {
  return actor === context.actor ? context.reader : context.readerOf(actor);
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @FieldResolver(() => Account)
  account(@Root() { actor }: Viewer, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readerOf(context, actor).findOne(info, (alias, sql) => `${alias}.id = ${sql.actor('accountId')}`);
  }

  @FieldResolver(() => Capacity, { description: 'The one capacity in which the session acts.' })
  capacity(@Root() { actor }: Viewer, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readerOf(context, actor).findOne(info, (alias, sql) => `${alias}.id = ${sql.actor('capacityId')}`);
  }

  @FieldResolver(() => [Capacity], { description: 'All that the account can act as today.' })
  async capacities(
    @Root() { actor }: Viewer,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const reader = readerOf(context, actor);
    const today = dayOf(context.now);
    const rows = await reader.query<{
      id: number;
      validFrom: string;
      validTo: string | null;
      withdrawnAt: Date | null;
    }>(
      `select id, valid_from::text as "validFrom", valid_to::text as "validTo", withdrawn_at as "withdrawnAt"
       from capacity where account_id = $1 order by acting, id limit 50`,
      [actor.accountId],
    );
    const ids = rows.filter((row) => isCurrent(row, today)).map((row) => row.id);
    const found = await Promise.all(
      ids.map((id) =>
        reader.findOne<Capacity>(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`),
      ),
    );
    return found.filter((capacity) => capacity !== null);
  }

  @FieldResolver(() => [String], {
    description: 'What the role may do, as `action:Thing`; conditions apply case by case.',
  })
  permissions(@Root() { actor }: Viewer, @Ctx() context: RequestContext): string[] {
    const granted = context.abilities.all().filter((p) => p.roles.includes(actor.role) && !p.forbids);
    return [...new Set(granted.flatMap((p) => p.actions.map((action) => `${action}:${p.subject}`)))].sort();
  }

  @FieldResolver(() => DateTimeScalar)
  now(@Ctx() context: RequestContext): Date {
    return context.now;
  }

  @FieldResolver(() => CalendarDateScalar, { description: 'Today in Almaty.' })
  today(@Ctx() context: RequestContext): string {
    return dayOf(context.now);
  }

  @FieldResolver(() => Boolean)
  demo(@Ctx() context: RequestContext): boolean {
    return context.application.demo;
  }
}
