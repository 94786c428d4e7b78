import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { dayOf, getRule, termName } from '../../../law';
import { JournalEntryConnection, journalOf } from '../../../journal';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { Order } from '../../../platform/reading/reader';
import { ReadWhole, Sql } from '../../../platform/reading/sql-metadata';
import type { SqlWriter } from '../../../platform/reading/sql-writer';
import { matchesSearch } from '../../../registry';
import { Action, shownRefusal } from '../../case';
import { judgeActs } from '../judge-act';
import { LIST_CASE } from '../list-case';
import { loadListFacts, type ListFacts } from '../load-list-facts';
import { HalfYearList, HalfYearListConnection } from './half-year-list.graphql-type';
import { HalfYearListLineConnection, RiskFact } from './list-line.graphql-type';
import { HalfYearListLineFilter } from './list.inputs';

const newestFirst: Order = {
  keys: [
    { expression: (alias) => `${alias}.year`, type: 'smallint' },
    { expression: (alias) => `${alias}.half`, type: 'smallint' },
    { expression: (alias) => `${alias}.id`, type: 'integer' },
  ],
  descending: true,
};

/** The list in its order, then whoever was scored and does not stand on it, the highest first. */
const inTheirOrder: Order = {
  keys: [
    { expression: (alias) => `coalesce(${alias}.position, 2147483647)`, type: 'integer' },
    { expression: (alias) => `(-${alias}.score)`, type: 'integer' },
    { expression: (alias) => `${alias}.id`, type: 'integer' },
  ],
};

/** Lines of several lists, as a subject reads its own: the latest half-year first. */
const latestFirst: Order = {
  keys: [
    {
      expression: (alias) =>
        `(select -2 * l.year - l.half from half_year_list l where l.id = ${alias}.list_id)`,
      type: 'integer',
    },
    ...inTheirOrder.keys,
  ],
};

function matching(filter: HalfYearListLineFilter | null | undefined, alias: string, sql: SqlWriter): string {
  const conditions = ['true'];
  if (filter?.listId) conditions.push(`${alias}.list_id = ${sql.value(parseId(filter.listId), 'integer')}`);
  if (filter?.listed === true) conditions.push(`${alias}.position is not null`);
  if (filter?.listed === false) conditions.push(`${alias}.position is null`);
  if (filter?.level) conditions.push(`${alias}.level = ${sql.value(filter.level, 'text')}`);
  if (filter?.authorityId)
    conditions.push(`${alias}.authority_id = ${sql.value(parseId(filter.authorityId), 'integer')}`);
  if (filter?.search)
    conditions.push(matchesSearch('inspected_subject', filter.search, `${alias}.subject_id`, sql));
  return conditions.join(' and ');
}

// Never cached: a request may act and then read.
function factsLoader(context: RequestContext): DataLoader<number, ListFacts | undefined> {
  const load = async (ids: readonly number[]) => {
    const facts = await loadListFacts((text, values) => context.reader.query(text, values), ids);
    return ids.map((id) => facts.get(id));
  };
  return context.store('half-year-list-facts', () => new DataLoader(load, { cache: false }));
}

/** Facts of a missed term name its rule, as people read it. */
const TERMS: readonly string[] = ['TERM_MISSED', 'REPORT_MISSED'];

@Resolver(() => RiskFact)
export class RiskFactResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What it says, in words.' })
  @Sql({ needs: ['kind', 'text', 'number'] })
  text(
    @Root() { kind, text, number }: { kind: string; text: string | null; number: string },
    @Ctx() { language }: RequestContext,
  ): string | null {
    return text !== null && TERMS.includes(kind) ? termName(getRule(text), number, language) : text;
  }
}

@Resolver(() => HalfYearList)
export class HalfYearListQueries {
  @Query(() => HalfYearList, { nullable: true })
  @Permission('read', 'HalfYearList')
  @ReadWhole()
  halfYearList(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => HalfYearListConnection, { description: 'Half-year lists that you may see, the newest first.' })
  @Permission('read', 'HalfYearList')
  @ReadWhole()
  halfYearLists(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, newestFirst);
  }

  @Query(() => HalfYearListLineConnection, {
    description:
      'Scored subjects, those on the list first; an inspected subject sees its own lines of approved lists.',
  })
  @Permission('read', 'HalfYearListLine')
  @ReadWhole()
  halfYearListLines(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => HalfYearListLineFilter, { nullable: true }) filter?: HalfYearListLineFilter | null,
  ) {
    const order = filter?.listId ? inTheirOrder : latestFirst;
    return reader.findPage(info, page, order, (alias, sql) => matching(filter, alias, sql));
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['id'] })
  async actions(@Root() { id }: { id: number | string }, @Ctx() context: RequestContext): Promise<Action[]> {
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

  @FieldResolver(() => JournalEntryConnection)
  @Sql({ needs: ['id'] })
  journal(
    @Root() { id }: { id: number | string },
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return journalOf(context, info, page, LIST_CASE, Number(id));
  }
}
