import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { PartOf, Sql } from '../../platform/reading/sql-metadata';
import { ReportDuty } from '../quarterly-report';
import { standingOf, type StandingFacts } from './filing-standing';
import type { FilingState } from './filing-table';
import { FilingStateEnum } from './filing-table.graphql-type';

@ObjectType({
  simpleResolvers: true,
  description: 'Where the report of a duty stands, as the table of who has filed shows it.',
})
@PartOf('ReportDuty')
export class ReportStanding {
  @Field(() => FilingStateEnum)
  state!: FilingState;

  @Field()
  title!: string;

  @Field(() => Int, { nullable: true, description: 'Figures in the draft; null where none is begun.' })
  begun!: number | null;
}

@Resolver(() => ReportDuty)
export class ReportStandingResolver {
  @FieldResolver(() => ReportStanding)
  @Sql({
    computedFrom: (alias) =>
      `jsonb_build_object('rule', ${alias}.rule, 'year', ${alias}.year, 'quarter', ${alias}.quarter,
        'state', ${alias}.report_state, 'begun', nullif(report_draft_cells(${alias}.body_id, ${alias}.form_code,
          ${alias}.year, ${alias}.quarter), 0))`,
  })
  standing(
    @Root() { standing: facts }: { standing: StandingFacts },
    @Ctx() context: RequestContext,
  ): ReportStanding {
    const state = standingOf(facts, context.now);
    return { state, title: context.text(`FILING_${state}`), begun: facts.begun };
  }
}
