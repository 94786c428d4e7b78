import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { buildYearScore, rescoreYear } from '../commands/score-year';
import { sealYearScore } from '../commands/seal-score';
import type { ScoreCommand } from '../score-case';
import { SealYearScoreInput, YearScoreArguments } from './score.inputs';
import { YearScore } from './year-score.graphql-type';

function commandOf({ id, idempotencyKey, expectedVersion }: YearScoreArguments): ScoreCommand {
  return { scoreId: parseId(id), idempotencyKey, expectedVersion };
}

/** Reads the changed score in the shape that the request asks for. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver()
export class YearScoreMutations {
  @Mutation(() => YearScore, { description: 'Scores every body for a year: a draft, clause 65.' })
  @Permission('prepare', 'YearScore')
  buildYearScore(
    @Arg('year', () => Int) year: number,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, buildYearScore(context, { year, idempotencyKey }));
  }

  @Mutation(() => YearScore, { description: 'Computes a draft anew from what is known today.' })
  @Permission('prepare', 'YearScore')
  rescoreYear(
    @Args() args: YearScoreArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('editionId', () => ID, {
      nullable: true,
      description: 'Another edition, e.g. weights that were tried out; that of the year where left out.',
    })
    editionId?: string | null,
  ) {
    const given = { editionId: editionId ? parseId(editionId) : null };
    return answer(context, info, rescoreYear(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => YearScore, {
    description:
      'Approves the score by an order and seals it: the Chair or the person performing the duties, clause 65.',
  })
  @Permission('seal', 'YearScore')
  sealYearScore(
    @Args() args: YearScoreArguments,
    @Arg('input', () => SealYearScoreInput) { orderNumber, orderDate }: SealYearScoreInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, sealYearScore(context, { ...commandOf(args), orderNumber, orderDate }));
  }
}
