import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { CalendarDateScalar } from '../../platform/graphql/scalars';
import { Sql } from '../../platform/reading/sql-metadata';
import { calendarOfRequest } from '../../working-calendar';
import { dateByCalendar, movedDateSql, type MovedDate } from './date-by-calendar';
import { FollowedActMove } from './recount.graphql-type';

async function dateOf(context: RequestContext, { version, ...term }: MovedDate): Promise<string> {
  return version === null ? term.dueDate : dateByCalendar(term, await calendarOfRequest(context, version));
}

/**
 * An entry is listed with the date on which the act rested, and of a term that was kept no decree moves the row: what each entry did to the
 * date is told by the calendars before it and with it.
 */
@Resolver(() => FollowedActMove)
export class FollowedActMoveResolver {
  @FieldResolver(() => CalendarDateScalar)
  @Sql({ computedFrom: (alias) => movedDateSql(alias, 'earlier_due_date', `${alias}.decree_id - 1`) })
  earlierDueDate(
    @Root() { earlierDueDate }: { earlierDueDate: MovedDate },
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return dateOf(context, earlierDueDate);
  }

  @FieldResolver(() => CalendarDateScalar)
  @Sql({ computedFrom: (alias) => movedDateSql(alias, 'due_date', `${alias}.decree_id`) })
  dueDate(@Root() { dueDate }: { dueDate: MovedDate }, @Ctx() context: RequestContext): Promise<string> {
    return dateOf(context, dueDate);
  }
}
