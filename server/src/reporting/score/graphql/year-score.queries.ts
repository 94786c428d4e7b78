import { dayOf } from '../../../law';
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
import type { SqlWriter } from '../../../platform/reading/sql-writer';
import { matchesSearch } from '../../../registry';
import { judgeActs, loadScoreFacts, SCORE_CASE, type ScoreFacts } from '../score-case';
import type { ScoreSource } from '../sources';
import { weighScore } from '../weigh';
import { ScoreSourceEnum } from './score-edition.graphql-type';
import { WeighedYearScore, WeighYearScoreArguments, YearScoreLineFilter } from './score.inputs';
import { YearScoreFactConnection, YearScoreLineConnection } from './year-score-line.graphql-type';
import { YearScore, YearScoreConnection } from './year-score.graphql-type';

const newestFirst: Order = {
  keys: [{ expression: (alias) => `${alias}.year`, type: 'smallint' }],
  descending: true,
};
const byPlace: Order = {
  keys: ['score_id', 'place', 'id'].map((column) => ({
    expression: (alias) => `${alias}.${column}`,
    type: 'integer',
  })),
};
/** Of several years: the newest first, and each by place. */
const byYearAndPlace: Order = {
  keys: [
    {
      expression: (alias) => `-(select y.year from year_score y where y.id = ${alias}.score_id)`,
      type: 'integer',
    },
    ...byPlace.keys,
  ],
};
const byDate: Order = {
  keys: [
    { expression: (alias) => `${alias}.date`, type: 'date' },
    { expression: (alias) => `${alias}.id`, type: 'integer' },
  ],
};

function matching(filter: YearScoreLineFilter | null | undefined, alias: string, sql: SqlWriter): string {
  const conditions = ['true'];
  const of = (column: string, id: string) =>
    conditions.push(`${alias}.${column} = ${sql.value(parseId(id), 'integer')}`);
  if (filter?.scoreId) of('score_id', filter.scoreId);
  if (filter?.authorityId) of('authority_id', filter.authorityId);
  if (filter?.bodyIds)
    conditions.push(`${alias}.body_id = any (${sql.value(filter.bodyIds.map(parseId), 'integer[]')})`);
  if (filter?.search)
    conditions.push(matchesSearch('inspected_subject', filter.search, `${alias}.body_id`, sql));
  return conditions.join(' and ');
}

// Never cached: a request may act and then read.
function factsLoader(context: RequestContext): DataLoader<number, ScoreFacts | undefined> {
  const load = async (ids: readonly number[]) => {
    const facts = await loadScoreFacts((text, values) => context.reader.query(text, values), ids);
    return ids.map((id) => facts.get(id));
  };
  return context.store('year-score-facts', () => new DataLoader(load, { cache: false }));
}

async function namesOf({ reader, language }: RequestContext, ids: readonly number[]) {
  const rows = await reader.query<{ id: number; name: string }>(
    `select id, case $2 when 'kk' then name_kk when 'ru' then name_ru else name_en end as name
     from inspected_subject where id = any ($1::int[])`,
    [ids, language],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

@Resolver(() => YearScore)
export class YearScoreQueries {
  @Query(() => YearScore, { nullable: true })
  @Permission('read', 'YearScore')
  @ReadWhole()
  yearScore(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => YearScoreConnection, { description: 'Yearly scores that you may see, the newest first.' })
  @Permission('read', 'YearScore')
  @ReadWhole()
  yearScores(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    // A draft of nobody is none: its year can be scored once somebody reports for it.
    return reader.findPage(
      info,
      page,
      newestFirst,
      (alias) => `(${alias}.state = 'SEALED' or ${alias}.line_count > 0)`,
    );
  }

  @Query(() => YearScoreLineConnection, {
    description:
      'Scored bodies by place, the newest year first where no score is named; a body sees its own score of every sealed year.',
  })
  @Permission('read', 'YearScoreLine')
  @ReadWhole()
  yearScoreLines(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => YearScoreLineFilter, { nullable: true }) filter?: YearScoreLineFilter | null,
  ) {
    const order = filter?.scoreId ? byPlace : byYearAndPlace;
    return reader.findPage(info, page, order, (alias, sql) => matching(filter, alias, sql));
  }

  @Query(() => YearScoreFactConnection, {
    description: 'The cases and reports that one criterion of a body’s score is made of.',
  })
  @Permission('read', 'YearScoreFact')
  @ReadWhole()
  yearScoreFacts(
    @Arg('lineId', () => ID) lineId: string,
    @Arg('source', () => ScoreSourceEnum) source: ScoreSource,
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(
      info,
      page,
      byDate,
      (alias, sql) =>
        `${alias}.line_id = ${sql.value(parseId(lineId), 'integer')} and ${alias}.source = ${sql.value(source, 'text')}`,
    );
  }

  @Query(() => WeighedYearScore, {
    description: 'The order of the bodies by other weights, beside the present one. Nothing is stored.',
  })
  @Permission('weigh', 'YearScore')
  async weighYearScore(
    @Args() { id, weights, first, skip }: WeighYearScoreArguments,
    @Ctx() context: RequestContext,
  ): Promise<WeighedYearScore> {
    const given = weights.map(({ criterionId, weight }) => ({ criterionId: parseId(criterionId), weight }));
    const run = <T extends object>(text: string, values: readonly unknown[]) =>
      context.reader.query<T>(text, values);
    const { bodies, ...counts } = await weighScore(run, parseId(id), given);
    const page = bodies.slice(skip, skip + first);
    const names = await namesOf(
      context,
      page.map(({ bodyId }) => bodyId),
    );
    return {
      ...counts,
      bodies: page.map((body) => ({
        ...body,
        bodyId: String(body.bodyId),
        name: names.get(body.bodyId) ?? '',
      })),
    };
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['id'] })
  async actions(@Root() { id }: { id: number | string }, @Ctx() context: RequestContext): Promise<Action[]> {
    const facts = await factsLoader(context).load(Number(id));
    if (!facts) return [];
    const ability = context.abilities.forActor(context.actor);
    return judgeActs(facts, ability, dayOf(context.now)).map(({ name, refused }) => ({
      name,
      allowed: refused.length === 0,
      refusals: refused.map((finding) => shownRefusal(finding, context)),
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
    return journalOf(context, info, page, SCORE_CASE, Number(id));
  }
}
