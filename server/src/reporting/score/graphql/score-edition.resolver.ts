import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { importScoreCriteria, saveScoreWeights } from '../commands/enter-edition';
import { ScoreEdition } from './score-edition.graphql-type';
import { SaveScoreWeightsInput } from './score.inputs';

const LONGEST_FILE = 500_000;
const MOST_EDITIONS = 100;

@InputType()
export class ImportScoreCriteriaInput {
  @Field({ description: 'The JSON file as text, in UTF-8.' })
  @MaxLength(LONGEST_FILE)
  content!: string;
}

async function answer({ reader }: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver(() => ScoreEdition)
export class ScoreEditionResolver {
  @Query(() => [ScoreEdition], {
    description: 'Editions of criteria and weights of the yearly score, the newest first.',
  })
  @Permission('read', 'ScoreEdition')
  scoreEditions(@Ctx() { reader }: RequestContext, @Info() info: GraphQLResolveInfo) {
    return reader.findList(info, {
      order: (alias) => `${alias}.valid_from desc, ${alias}.id desc`,
      limit: MOST_EDITIONS,
    });
  }

  @Mutation(() => ScoreEdition, {
    description: 'Takes criteria and weights in; the same file twice adds nothing: clause 65.',
  })
  @Permission('import', 'ScoreEdition')
  importScoreCriteria(
    @Arg('input', () => ImportScoreCriteriaInput) { content }: ImportScoreCriteriaInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, importScoreCriteria(context, { idempotencyKey, content }));
  }

  @Mutation(() => ScoreEdition, {
    description: 'Keeps weights that were tried out as a draft edition; no score is sealed by it.',
  })
  @Permission('draft', 'ScoreEdition')
  saveScoreWeights(
    @Arg('input', () => SaveScoreWeightsInput) { editionId, name, weights }: SaveScoreWeightsInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = weights.map(({ criterionId, weight }) => ({ criterionId: parseId(criterionId), weight }));
    const input = { idempotencyKey, editionId: parseId(editionId), name, weights: given };
    return answer(context, info, saveScoreWeights(context, input));
  }
}
