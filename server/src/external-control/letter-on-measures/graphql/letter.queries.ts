import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { JournalEntryConnection, journalOf } from '../../../journal';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { ReadWhole, Sql } from '../../../platform/reading/sql-metadata';
import { findAskedSubject, isAbout } from '../../../registry';
import { Action, shownRefusal } from '../../case';
import { judgeActs } from '../judge-act';
import { LETTER_CASE } from '../letter-case';
import { letterStateSql } from '../letter-state-sql';
import { loadLetterFacts, type LetterFacts } from '../load-facts';
import { LetterOnMeasures, LetterOnMeasuresConnection } from './letter.graphql-type';
import { LetterOnMeasuresFilter } from './letter.inputs';

const newestFirst = {
  keys: [{ expression: (alias: string) => `${alias}.id`, type: 'integer' as const }],
  descending: true,
};

// Never cached: a request may act and then read.
function factsLoader(context: RequestContext): DataLoader<number, LetterFacts | undefined> {
  const load = async (ids: readonly number[]) => {
    const facts = await loadLetterFacts((text, values) => context.reader.query(text, values), ids);
    return ids.map((id) => facts.get(id));
  };
  return context.store('letter-facts', () => new DataLoader(load, { cache: false }));
}

@Resolver(() => LetterOnMeasures)
export class LetterQueries {
  @Query(() => LetterOnMeasures, { nullable: true })
  @Permission('read', 'LetterOnMeasures')
  @ReadWhole()
  letterOnMeasures(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => LetterOnMeasuresConnection, {
    description: 'Letters on measures that you may see, owed ones among them, the newest first.',
  })
  @Permission('read', 'LetterOnMeasures')
  @ReadWhole()
  async lettersOnMeasures(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => LetterOnMeasuresFilter, { nullable: true }) filter?: LetterOnMeasuresFilter,
  ) {
    const subject = filter?.subjectId && (await findAskedSubject(reader, parseId(filter.subjectId)));
    return reader.findPage(info, page, newestFirst, (alias, sql) => {
      const conditions = ['true'];
      if (filter?.state?.length) {
        // Found by the state that is stored, which an index knows, and told apart by what stands now.
        const stored = filter.state.map((state) => (state === 'NOT_OWED' ? 'OWED' : state));
        conditions.push(`${alias}.state = any(${sql.value(stored, 'text[]')})`);
        conditions.push(`${letterStateSql(alias)} = any(${sql.value(filter.state, 'text[]')})`);
      }
      if (subject) conditions.push(isAbout(subject, `${alias}.subject_id`, sql, `${alias}.inspection_id`));
      return conditions.join(' and ');
    });
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
    return journalOf(context, info, page, LETTER_CASE, Number(id));
  }
}
