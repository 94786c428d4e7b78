import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  dayReasonMessage,
  fromCivil,
  fromDayNumber,
  toCivil,
  toDayNumber,
  YEARS,
  type CalendarDay,
} from '../law';
import { Action } from '../platform/graphql/action.graphql-type';
import { PageArguments } from '../platform/graphql/connection';
import { parseId } from '../platform/graphql/id';
import { Permission, Public } from '../platform/graphql/permission';
import type { RequestContext } from '../platform/graphql/request-context';
import { ReadWhole, Sql } from '../platform/reading/sql-metadata';
import type { Order, Where } from '../platform/reading/reader';
import { Refusal } from '../platform/refusals/refusal';
import {
  CalendarDecree,
  CalendarDecreeConnection,
  EnterDecreeInput,
  WorkingYear,
} from './calendar.graphql-type';
import { enterDecree, takeBackDecree } from './enter-decree';
import { calendarOf } from './of-request';

const newestFirst: Order = {
  descending: true,
  keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }],
};
const byId =
  (id: number): Where =>
  (alias, sql) =>
    `${alias}.id = ${sql.value(id, 'integer')}`;

const isDecreed = ({ reason }: CalendarDay) => reason?.params['source'] !== undefined;

@Resolver(() => CalendarDecree)
export class CalendarResolver {
  @Query(() => WorkingYear, { description: 'The days of a year as every count goes by them at this moment.' })
  @Public('the law is open to everybody')
  async workingYear(
    @Arg('year', () => Int) year: number,
    @Ctx() context: RequestContext,
  ): Promise<WorkingYear> {
    const facts = YEARS.find((known) => known.year === year);
    if (!facts) {
      const params = { date: String(year) };
      throw new Refusal('DECREE_OUTSIDE_CALENDAR', { params, field: 'year' });
    }
    const { calendar, version } = await calendarOf(context);
    const [first, last] = [toDayNumber(fromCivil(year, 1, 1)), toDayNumber(fromCivil(year, 12, 31))];
    const days = Array.from({ length: last - first + 1 }, (_, index) => {
      const date = fromDayNumber(first + index);
      const day = calendar.dayAt(first + index);
      return {
        date,
        working: day.working,
        code: day.reason?.code ?? '',
        reason: day.reason ? dayReasonMessage(day.reason, context.language) : '',
        decreed: isDecreed(day),
        provisional: calendar.isProvisional(date),
      };
    });
    return {
      year,
      version,
      firstYear: toCivil(fromDayNumber(calendar.firstDay)).year,
      lastYear: toCivil(fromDayNumber(calendar.lastDay)).year,
      decreedUntil: fromDayNumber(calendar.decreedUntilDay),
      workingDays: days.filter(({ working }) => working).length,
      source: facts.source,
      days,
    };
  }

  @Query(() => CalendarDecreeConnection, { description: 'Decrees and counter-entries, the newest first.' })
  @Permission('read', 'CalendarDecree')
  calendarDecrees(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, newestFirst);
  }

  @Query(() => CalendarDecree, { nullable: true })
  @Permission('read', 'CalendarDecree')
  @ReadWhole()
  calendarDecree(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, byId(parseId(id)));
  }

  @Mutation(() => CalendarDecree, {
    description: 'Changes the calendar. Every open deadline that it touches is counted anew by the worker.',
  })
  @Permission('enter', 'CalendarDecree')
  async enterDecree(
    @Arg('input', () => EnterDecreeInput) input: EnterDecreeInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int, { description: 'The version of the calendar that you saw.' })
    expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const decree = { ...input, workingDate: input.workingDate ?? null };
    const id = await enterDecree(context, { idempotencyKey, expectedVersion }, decree);
    return context.reader.findOne(info, byId(id));
  }

  @Mutation(() => CalendarDecree, {
    description: 'Takes a wrong decree back by an entry of its own, which is the answer.',
  })
  @Permission('enter', 'CalendarDecree')
  async takeBackDecree(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int, { description: 'The version of the calendar that you saw.' })
    expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const entry = await takeBackDecree(
      context,
      { idempotencyKey, expectedVersion },
      { id: parseId(id), reason },
    );
    return context.reader.findOne(info, byId(entry));
  }

  @FieldResolver(() => [Action])
  @Sql({
    computedFrom: (alias) =>
      `(${alias}.kind <> 'TAKEN_BACK' and not exists (select from calendar_decree b where b.takes_back_id = ${alias}.id))`,
  })
  actions(@Root() row: { actions: boolean }, @Ctx() { abilities, actor }: RequestContext): Action[] {
    const may = row.actions && abilities.forActor(actor).can('enter', 'CalendarDecree');
    return may ? [{ name: 'takeBackDecree', allowed: true, refusals: [] }] : [];
  }
}
