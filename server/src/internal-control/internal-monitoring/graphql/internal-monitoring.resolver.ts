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
import {
  findKnown,
  lastAnswerSql,
  type KnownFact,
  type LastAnswer,
  type QuarterOfBody,
} from '../known-facts';
import { loadInternalFacts, type InternalMonitoringFacts } from '../load-facts';
import type { InternalMonitoringState } from '../states';
import {
  InternalKnownFact,
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
  @Sql({ needs: ['id', 'state'] })
  journal(
    @Root() { id, state }: { id: number | string; state: InternalMonitoringState },
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    // Of a quarter under way only its body reads what was done with it; no case is numbered nought.
    const ofOthers = state === 'OPEN' && ['agency', 'territory'].includes(context.actor.scope);
    return journalOf(context, info, page, INTERNAL_MONITORING_CASE, ofOthers ? 0 : Number(id));
  }
}

interface KnownOfPoint {
  /** As they were kept; null while the sheet is open. */
  readonly kept: readonly KnownFact[] | null;
  readonly of: QuarterOfBody & { readonly id: number; readonly number: number };
  readonly last: LastAnswer | null;
}

type Sheet = QuarterOfBody & { readonly id: number };
type KnownOfSheet = ReadonlyMap<number, readonly KnownFact[]>;

/** What is known of an open sheet, once for its thirteen points. The sheet itself was read by the caller. */
function knownLoader(context: RequestContext): DataLoader<Sheet, KnownOfSheet, number> {
  const load = (sheets: readonly Sheet[]) => Promise.all(sheets.map((sheet) => findKnown(context, sheet)));
  return context.store(
    'internal-monitoring-known',
    () => new DataLoader<Sheet, KnownOfSheet, number>(load, { cacheKeyFn: ({ id }) => id }),
  );
}

@Resolver(() => InternalMonitoringPoint)
export class InternalMonitoringPointResolver {
  @FieldResolver(() => [InternalKnownFact], {
    description:
      'What the system knows of the point: as it stands now while the sheet is open, afterwards as it stood on knownAt; and how the quarter before answers it by now.',
  })
  @Sql({
    // Quarters that were opened earlier keep the answer of that day; the one that stands now is told instead.
    computedFrom: (alias) =>
      `(select jsonb_build_object(
          'kept', case when m.state <> 'OPEN' then jsonb_path_query_array(${alias}.known, '$[*] ? (@.code != "KNOWN_LAST_QUARTER")') end,
          'of', jsonb_build_object('id', m.id, 'number', ${alias}.number, 'bodyId', m.body_id, 'year', m.year, 'quarter', m.quarter),
          'last', ${lastAnswerSql(alias)}) from internal_monitoring m where m.id = ${alias}.monitoring_id)`,
  })
  async known(
    @Root() { known }: { known: KnownOfPoint },
    @Ctx() context: RequestContext,
  ): Promise<InternalKnownFact[]> {
    const { kept, of, last } = known;
    const facts = kept ?? (await knownLoader(context).load(of)).get(of.number) ?? [];
    const told = facts.map(({ code, params, parts = [] }) => ({
      text: context.text(code, params),
      parts: parts.map((part) => ({
        objectId: String(part.objectId),
        name: part[context.language],
        text: context.text(code, part.params),
        inReport: part.inReport,
      })),
    }));
    if (!last) return told;
    const answer = context.text(`POINT_ANSWER_${last.answer}`);
    const words =
      last.text === null ? '–' : bothLanguages(last.text)[context.language === 'kk' ? 'kk' : 'ru'];
    return [...told, { text: context.text('KNOWN_LAST_QUARTER', { answer, text: words }), parts: [] }];
  }
}
