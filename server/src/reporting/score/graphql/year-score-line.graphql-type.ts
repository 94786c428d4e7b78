import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { InspectedSubject } from '../../../registry';
import { ScoreCriterion, ScoreSourceEnum } from './score-edition.graphql-type';
import type { ScoreSource } from '../sources';
import { YearScore } from './year-score.graphql-type';

@ObjectType({
  simpleResolvers: true,
  description: 'A case or a report that a criterion counts, as it stood when the score was computed.',
})
@SqlType({ table: 'year_score_fact' })
export class YearScoreFact {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What became of it, in words.' })
  @Sql({ worded: { code: 'outcome', prefix: 'YEAR_SCORE_OUTCOME_' } })
  outcomeTitle!: string;

  @Field({ description: 'Number of the case, report or paper.' })
  number!: string;

  @Field(() => CalendarDateScalar, { description: 'When it was due, or happened.' })
  date!: string;

  @Field(() => Float, { description: 'Of a duty: hundredths of what was done; otherwise how many.' })
  counted!: number;

  @Field(() => Float, {
    description: 'What it is measured by: a hundred of a duty, services rendered, violations found.',
  })
  base!: number;

  @Field(() => String, { nullable: true, description: 'The case that it stands in: inspection, report …' })
  caseKind!: string | null;

  @Field(() => ID, { nullable: true })
  caseId!: string | null;
}

export const YearScoreFactConnection = connectionOf(YearScoreFact);

@ObjectType({
  simpleResolvers: true,
  description: 'What one criterion gave to a score, and why.',
})
@SqlType({ table: 'year_score_part' })
export class YearScorePart {
  @Field(() => ID)
  id!: string;

  @Field(() => ScoreCriterion)
  @Sql({ one: { on: 'criterion_id' } })
  criterion!: ScoreCriterion;

  @Field(() => ScoreSourceEnum)
  source!: ScoreSource;

  @Field(() => Int, { description: 'In hundredths of a point.' })
  points!: number;

  @Field(() => Int, { description: 'Cases and reports behind it, of those that you may see.' })
  @Sql({
    expression: (alias) =>
      `(select count(*)::int from year_score_fact f where f.line_id = ${alias}.line_id and f.source = ${alias}.source)`,
  })
  factCount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A criterion that would give other points by reports that were corrected since: clause 64.',
})
@PartOf('YearScoreLine')
export class YearScoreDifference {
  @Field(() => ID)
  criterionId!: string;

  @Field(() => Int, { description: 'In hundredths of a point.' })
  sealedPoints!: number;

  @Field(() => Int, { description: 'In hundredths of a point.' })
  presentPoints!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The score of one body for a year.' })
@SqlType({ table: 'year_score_line' })
export class YearScoreLine {
  @Field(() => ID)
  id!: string;

  @Field(() => YearScore)
  @Sql({ one: { on: 'score_id' } })
  score!: YearScore;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'body_id' } })
  body!: InspectedSubject;

  @Field(() => Int, { description: 'In hundredths of a point, of ten thousand.' })
  points!: number;

  @Field(() => Int, { description: 'Among all bodies that were scored.' })
  place!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'In the draft before it was computed anew, in hundredths; null where there was none, and when sealed.',
  })
  pointsBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'Place in the draft before it was computed anew.' })
  placeBefore!: number | null;

  @Field(() => [YearScorePart], { description: 'What each criterion gave: their sum is the score.' })
  @Sql({ many: { foreign: 'line_id', orderBy: '{alias}.criterion_id', cap: 50 } })
  parts!: YearScorePart[];
}

export const YearScoreLineConnection = connectionOf(YearScoreLine);
