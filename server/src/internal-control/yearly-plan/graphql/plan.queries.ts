import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Action, shownRefusal } from '../../../external-control/case';
import { dayOf } from '../../../law';
import { JournalEntryConnection, journalOf } from '../../../journal';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { Order } from '../../../platform/reading/reader';
import { ReadWhole, Sql } from '../../../platform/reading/sql-metadata';
import { heirOf } from '../../../registry';
import { judgeActs } from '../judge-act';
import { loadPlanFacts, type ControlPlanFacts } from '../load-plan-facts';
import { PLAN_CASE } from '../plan-case';
import { clashesOf, loadOf, type ScheduledLine } from '../rules';
import { ControlPlan, ControlPlanConnection, PlanClash, PlanLoad } from './plan.graphql-type';

const newestFirst: Order = {
  keys: [
    { expression: (alias) => `${alias}.year`, type: 'smallint' },
    { expression: (alias) => `${alias}.id`, type: 'integer' },
  ],
  descending: true,
};

type PlanRow = { readonly id: number | string };

// Never cached: a request may act and then read.
function factsLoader(context: RequestContext): DataLoader<number, ControlPlanFacts | undefined> {
  const load = async (ids: readonly number[]) => {
    const facts = await loadPlanFacts((text, values) => context.reader.query(text, values), ids);
    return ids.map((id) => facts.get(id));
  };
  return context.store('control-plan-facts', () => new DataLoader(load, { cache: false }));
}

/** Lines of one plan as its calendar shows them; the line of an object that is no more is its successor's. */
function scheduleOf({ reader }: RequestContext, planId: number): Promise<ScheduledLine[]> {
  return reader.query<ScheduledLine>(
    `select n.id, ${heirOf('n.object_id')} as "objectId", n.starts_on::text as "startsOn", n.ends_on::text as "endsOn",
       array(select x.account_id from control_plan_executor x where x.line_id = n.id order by x.id) as "executorIds"
     from control_plan_line n where n.plan_id = $1 and n.removed_at is null order by n.starts_on, n.id`,
    [planId],
  );
}

@Resolver(() => ControlPlan)
export class ControlPlanQueries {
  @Query(() => ControlPlan, { nullable: true })
  @Permission('read', 'ControlPlan')
  @ReadWhole()
  controlPlan(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => ControlPlanConnection, { description: 'Yearly plans that you may see, the newest first.' })
  @Permission('read', 'ControlPlan')
  @ReadWhole()
  controlPlans(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('withWithdrawn', () => Boolean, {
      defaultValue: false,
      description: 'With drafts that were given up.',
    })
    withWithdrawn: boolean,
  ) {
    return reader.findPage(info, page, newestFirst, (alias) =>
      withWithdrawn ? 'true' : `${alias}.state <> 'WITHDRAWN'`,
    );
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['id'] })
  async actions(@Root() { id }: PlanRow, @Ctx() context: RequestContext): Promise<Action[]> {
    const facts = await factsLoader(context).load(Number(id));
    if (!facts) return [];
    return judgeActs(facts, context.abilities.forActor(context.actor), dayOf(context.now)).map(
      ({ name, refused }) => ({
        name,
        allowed: refused.length === 0,
        refusals: refused.map((finding) => shownRefusal(finding, context)),
      }),
    );
  }

  @FieldResolver(() => [PlanClash], {
    description: 'Lines of one object, or of one person, at the same time.',
  })
  @Sql({ needs: ['id'] })
  async clashes(@Root() { id }: PlanRow, @Ctx() context: RequestContext): Promise<PlanClash[]> {
    return clashesOf(await scheduleOf(context, Number(id))).map((clash) => ({
      ...clash,
      lineId: String(clash.lineId),
      otherLineId: String(clash.otherLineId),
      accountId: clash.accountId === null ? null : String(clash.accountId),
    }));
  }

  @FieldResolver(() => [PlanLoad], { description: 'Events and days of each person in each month.' })
  @Sql({ needs: ['id'] })
  async load(@Root() { id }: PlanRow, @Ctx() context: RequestContext): Promise<PlanLoad[]> {
    return loadOf(await scheduleOf(context, Number(id))).map((load) => ({
      ...load,
      accountId: String(load.accountId),
    }));
  }

  @FieldResolver(() => JournalEntryConnection)
  @Sql({ needs: ['id'] })
  journal(
    @Root() { id }: PlanRow,
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return journalOf(context, info, page, PLAN_CASE, Number(id));
  }
}
