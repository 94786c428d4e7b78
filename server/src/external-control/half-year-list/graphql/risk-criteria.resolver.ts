import type { GraphQLResolveInfo } from 'graphql';
import { MaxLength } from 'class-validator';
import { Arg, Ctx, Field, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { importRiskCriteria } from '../commands/import-criteria';
import { RiskCriteriaEdition } from './risk-criteria.graphql-type';

const LONGEST_FILE = 500_000;
const MOST_EDITIONS = 100;

export const CriteriaFormat = enumOf('CriteriaFormat', ['JSON', 'CSV'] as const);

@InputType()
export class ImportRiskCriteriaInput {
  @Field({ description: 'The file as text, in UTF-8.' })
  @MaxLength(LONGEST_FILE)
  content!: string;

  @Field(() => CriteriaFormat)
  format!: keyof typeof CriteriaFormat;
}

@Resolver(() => RiskCriteriaEdition)
export class RiskCriteriaResolver {
  @Query(() => [RiskCriteriaEdition], { description: 'Editions of the risk criteria, the newest first.' })
  @Permission('read', 'RiskCriteriaEdition')
  riskCriteriaEditions(@Ctx() { reader }: RequestContext, @Info() info: GraphQLResolveInfo) {
    return reader.findList(info, {
      order: (alias) => `${alias}.valid_from desc, ${alias}.id desc`,
      limit: MOST_EDITIONS,
    });
  }

  @Mutation(() => RiskCriteriaEdition, {
    description: 'Takes an edition of the risk criteria in; what stands never changes: clause 7-1.',
  })
  @Permission('import', 'RiskCriteriaEdition')
  async importRiskCriteria(
    @Arg('input', () => ImportRiskCriteriaInput) { content, format }: ImportRiskCriteriaInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await importRiskCriteria(context, { idempotencyKey, content, format });
    return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
  }
}
