import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Action, shownRefusal } from '../../../external-control/case';
import { JournalEntryConnection, journalOf } from '../../../journal';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { Order } from '../../../platform/reading/reader';
import { ReadWhole, Sql } from '../../../platform/reading/sql-metadata';
import { EVENT_CASE } from '../act';
import { judgeActs } from '../judge-act';
import { loadEventFacts, type ControlEventFacts } from '../load-event-facts';
import { ControlEvent, ControlEventConnection } from './event.graphql-type';
import { ControlEventFilter } from './event.inputs';
import { ControlRecord } from './event-parts.graphql-type';

const newestFirst: Order = {
  keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }],
  descending: true,
};

// Never cached: a request may act and then read.
function factsLoader(context: RequestContext): DataLoader<number, ControlEventFacts | undefined> {
  const load = async (ids: readonly number[]) => {
    const facts = await loadEventFacts((text, values) => context.reader.query(text, values), ids);
    return ids.map((id) => facts.get(id));
  };
  return context.store('control-event-facts', () => new DataLoader(load, { cache: false }));
}

@Resolver(() => ControlEvent)
export class ControlEventQueries {
  @Query(() => ControlEvent, { nullable: true })
  @Permission('read', 'ControlEvent')
  @ReadWhole()
  controlEvent(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => ControlEventConnection, {
    description:
      'Control activities that you may see, the newest first: your body’s own, and those in which it is the object.',
  })
  @Permission('read', 'ControlEvent')
  @ReadWhole()
  controlEvents(
    @Args() page: PageArguments,
    @Ctx() { reader, actor }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ControlEventFilter, { nullable: true }) filter?: ControlEventFilter | null,
  ) {
    return reader.findPage(info, page, newestFirst, (alias, sql) => {
      const conditions = ['true'];
      if (filter?.state?.length)
        conditions.push(`${alias}.state = any(${sql.value(filter.state, 'text[]')})`);
      if (filter?.asObject !== undefined && filter.asObject !== null && actor.scope === 'subject')
        conditions.push(
          sql.ownSubject(`${alias}.${filter.asObject ? 'disclosed_to_subject_id' : 'body_id'}`),
        );
      return conditions.join(' and ');
    });
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['id'] })
  async actions(@Root() { id }: { id: number | string }, @Ctx() context: RequestContext): Promise<Action[]> {
    const facts = await factsLoader(context).load(Number(id));
    if (!facts) return [];
    const judged = judgeActs(facts, context.abilities.forActor(context.actor), context.now.getTime());
    return judged.map(({ name, allowed, findings }) => ({
      name,
      allowed,
      refusals: findings.map((finding) => shownRefusal(finding, context)),
    }));
  }

  @FieldResolver(() => JournalEntryConnection)
  @Sql({ needs: ['id'] })
  journal(
    @Root() { id }: { id: number | string },
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return journalOf(context, info, page, EVENT_CASE, Number(id));
  }
}

type Used = Readonly<Record<string, string | number>>;

@Resolver(() => ControlRecord)
export class ControlRecordResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The data of the systems that were used, as they stood then: clause 48 (3).',
  })
  @Sql({
    computedFrom: (alias) =>
      `(select jsonb_build_object('kind', ${alias}.kind, 'used', ${alias}.used) where ${alias}.used is not null)`,
  })
  used(
    @Root() { used }: { used: { kind: 'MONITORING_SYSTEM' | 'COMPLAINTS'; used: Used } | null },
    @Ctx() context: RequestContext,
  ): string | null {
    return used ? context.text(`CONTROL_RECORD_USED_${used.kind}`, used.used) : null;
  }
}
