import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { JournalEntryConnection, journalOf } from '../../../journal';
import { blocking } from '../../../law';
import { thing } from '../../../platform/access/ability';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { Order } from '../../../platform/reading/reader';
import { ReadWhole, Sql } from '../../../platform/reading/sql-metadata';
import type { SqlWriter } from '../../../platform/reading/sql-writer';
import { matchesSearch } from '../../../registry';
import { Action, shownRefusal } from '../../case';
import { CONTROL_CASE, loadControlFacts, type ControlFacts } from '../control-case';
import { findingsFor } from '../rules';
import { CONTROL_WITHOUT_VISIT_ACT_NAMES } from '../states';
import { ControlWithoutVisit, ControlWithoutVisitConnection } from './without-visit.graphql-type';
import { ControlWithoutVisitFilter } from './without-visit.inputs';

const newestFirst: Order = {
  keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }],
  descending: true,
};

function matching(
  filter: ControlWithoutVisitFilter | null | undefined,
  alias: string,
  sql: SqlWriter,
): string {
  const conditions = ['true'];
  if (filter?.state?.length) conditions.push(`${alias}.state = any(${sql.value(filter.state, 'text[]')})`);
  const search = filter?.search?.trim();
  if (search) {
    const numbered = `starts_with(${alias}.number, ${sql.value(search.toUpperCase(), 'text')})`;
    conditions.push(
      `(${numbered} or ${matchesSearch('inspected_subject', search, `${alias}.subject_id`, sql)})`,
    );
  }
  return conditions.join(' and ');
}

// Never cached: a request may act and then read.
function factsLoader(context: RequestContext): DataLoader<number, ControlFacts | undefined> {
  const load = async (ids: readonly number[]) => {
    const facts = await loadControlFacts((text, values) => context.reader.query(text, values), ids);
    return ids.map((id) => facts.get(id));
  };
  return context.store('control-without-visit-facts', () => new DataLoader(load, { cache: false }));
}

@Resolver(() => ControlWithoutVisit)
export class ControlWithoutVisitQueries {
  @Query(() => ControlWithoutVisit, { nullable: true })
  @Permission('read', 'ControlWithoutVisit')
  @ReadWhole()
  controlWithoutVisit(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => ControlWithoutVisitConnection, {
    description: 'Controls without a visit that you may see, the newest first.',
  })
  @Permission('read', 'ControlWithoutVisit')
  @ReadWhole()
  controlsWithoutVisit(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ControlWithoutVisitFilter, { nullable: true })
    filter?: ControlWithoutVisitFilter | null,
  ) {
    return reader.findPage(info, page, newestFirst, (alias, sql) => matching(filter, alias, sql));
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['id'] })
  async actions(@Root() { id }: { id: number | string }, @Ctx() context: RequestContext): Promise<Action[]> {
    const facts = await factsLoader(context).load(Number(id));
    if (!facts) return [];
    const { authorityId, disclosedToSubjectId } = facts;
    const of = thing('ControlWithoutVisit', { authorityId, disclosedToSubjectId });
    const ability = context.abilities.forActor(context.actor);
    return CONTROL_WITHOUT_VISIT_ACT_NAMES.filter((name) => ability.can(name, of)).map((name) => {
      const refused = blocking(findingsFor(name, facts));
      return {
        name,
        allowed: refused.length === 0,
        refusals: refused.map((finding) => shownRefusal(finding, context)),
      };
    });
  }

  @FieldResolver(() => JournalEntryConnection)
  @Sql({ needs: ['id'] })
  journal(
    @Root() { id }: { id: number | string },
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return journalOf(context, info, page, CONTROL_CASE, Number(id));
  }
}
