import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Action, shownRefusal } from '../../../external-control/case';
import { JournalEntryConnection, journalOf } from '../../../journal';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { bothLanguages } from '../../../platform/messages/both-languages';
import { ReadWhole, Sql } from '../../../platform/reading/sql-metadata';
import { INTERNAL_MONITORING_CASE } from '../internal-case';
import { judgeActs } from '../judge-act';
import { lastAnswerSql, type KnownFact, type LastAnswer } from '../known-facts';
import { loadInternalFacts, type InternalMonitoringFacts } from '../load-facts';
import {
  InternalMonitoring,
  InternalMonitoringConnection,
  InternalMonitoringPoint,
} from './internal-monitoring.graphql-type';

const newestFirst = {
  keys: [
    { expression: (alias: string) => `(${alias}.year * 4 + ${alias}.quarter)`, type: 'integer' as const },
    { expression: (alias: string) => `${alias}.id`, type: 'integer' as const },
  ],
  descending: true,
};

// Never cached: a request may act and then read.
function factsLoader(context: RequestContext): DataLoader<number, InternalMonitoringFacts | undefined> {
  const load = async (ids: readonly number[]) => {
    const query = <T extends object>(text: string, values?: readonly unknown[]) =>
      context.reader.query<T>(text, values);
    const facts = await loadInternalFacts(query, ids, context.now);
    return ids.map((id) => facts.get(id));
  };
  return context.store('internal-monitoring-facts', () => new DataLoader(load, { cache: false }));
}

@Resolver(() => InternalMonitoring)
export class InternalMonitoringQueries {
  @Query(() => InternalMonitoring, { nullable: true })
  @Permission('read', 'InternalMonitoring')
  @ReadWhole()
  internalMonitoring(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => InternalMonitoringConnection, {
    description: 'Internal monitoring that you may see, the newest quarter first: clause 58.',
  })
  @Permission('read', 'InternalMonitoring')
  @ReadWhole()
  internalMonitorings(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, newestFirst, () => 'true');
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['id'] })
  async actions(@Root() { id }: { id: number | string }, @Ctx() context: RequestContext): Promise<Action[]> {
    const facts = await factsLoader(context).load(Number(id));
    if (!facts) return [];
    return judgeActs(facts, context.abilities.forActor(context.actor)).map(({ name, allowed, findings }) => ({
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
    return journalOf(context, info, page, INTERNAL_MONITORING_CASE, Number(id));
  }
}

@Resolver(() => InternalMonitoringPoint)
export class InternalMonitoringPointResolver {
  @FieldResolver(() => [String], {
    description:
      'What the system knew of the point when the case was opened, and how the quarter before answers it by now.',
  })
  @Sql({
    // Quarters that were opened earlier keep the answer of that day; the one that stands now is told instead.
    computedFrom: (alias) =>
      `jsonb_build_object('facts', jsonb_path_query_array(${alias}.known, '$[*] ? (@.code != "KNOWN_LAST_QUARTER")'),
        'last', ${lastAnswerSql(alias)})`,
  })
  known(
    @Root() { known }: { known: { facts: readonly KnownFact[]; last: LastAnswer | null } },
    @Ctx() context: RequestContext,
  ): string[] {
    const { facts, last } = known;
    const told = facts.map(({ code, params }) => context.text(code, params));
    if (!last) return told;
    const answer = context.text(`POINT_ANSWER_${last.answer}`);
    const words =
      last.text === null ? '–' : bothLanguages(last.text)[context.language === 'kk' ? 'kk' : 'ru'];
    return [...told, context.text('KNOWN_LAST_QUARTER', { answer, text: words })];
  }
}
