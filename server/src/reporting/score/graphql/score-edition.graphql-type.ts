import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { SCORE_SOURCE_NAMES, type ScoreSource } from '../sources';

export const ScoreSourceEnum = enumOf('ScoreSource', SCORE_SOURCE_NAMES);

@ObjectType({
  simpleResolvers: true,
  description: 'From this count on a criterion loses so much of its weight.',
})
@PartOf('ScoreCriterion')
export class ScoreGrade {
  @Field(() => Int)
  from!: number;

  @Field(() => Int)
  percent!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A criterion of the yearly score: what it counts and how it weighs.',
})
@SqlType({ table: 'score_criterion' })
export class ScoreCriterion {
  @Field(() => ID)
  id!: string;

  @Field(() => ScoreSourceEnum)
  source!: ScoreSource;

  @Field({ description: 'The clause that what is counted rests on.' })
  clause!: string;

  @Field()
  @Sql({ localized: 'name' })
  name!: string;

  @Field(() => Int, { description: 'The most points that it gives, of a hundred.' })
  weight!: number;

  @Field(() => [ScoreGrade])
  @Sql({ needs: ['grades'] })
  grades!: ScoreGrade[];

  @Field(() => Int, { description: 'Percent of the weight that stands where there is nothing to measure.' })
  withoutBase!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An edition of criteria and weights of the yearly score, with its source: clause 65.',
})
@SqlType({ table: 'score_edition' })
export class ScoreEdition {
  @Field(() => ID)
  id!: string;

  @Field()
  edition!: string;

  @Field({ description: 'Where the criteria come from.' })
  @Sql({ localized: 'source' })
  source!: string;

  @Field({ description: 'The official method; otherwise ours, which stands in till that is loaded.' })
  official!: boolean;

  @Field({ description: 'Weights that were tried out and kept under a name; no score is sealed by them.' })
  draft!: boolean;

  @Field(() => CalendarDateScalar)
  validFrom!: string;

  @Field(() => Int, { description: 'What a duty done late counts, in percent of one done in time.' })
  latePercent!: number;

  @Field(() => DateTimeScalar)
  enteredAt!: Date;

  @Field()
  enteredBy!: string;

  @Field(() => [ScoreCriterion])
  @Sql({ many: { foreign: 'edition_id', orderBy: '{alias}.position', cap: 50 } })
  criteria!: ScoreCriterion[];
}
