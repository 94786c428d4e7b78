import { ArrayMaxSize, ArrayMinSize, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { DEFAULT_PAGE, MAX_PAGE } from '../../../platform/reading/reader';
import { PartOf } from '../../../platform/reading/sql-metadata';

/** A number of a paper has a letter or a digit. */
const NUMBERED = /[\p{L}\p{N}]/u;

@ArgsType()
export class YearScoreArguments {
  @Field(() => ID)
  id!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class SealYearScoreInput {
  @Field()
  @MaxLength(60)
  @Matches(NUMBERED)
  orderNumber!: string;

  @Field(() => CalendarDateScalar)
  orderDate!: CalendarDate;
}

@InputType({ description: 'Points of a hundred that a criterion is to weigh.' })
export class ScoreWeightInput {
  @Field(() => ID)
  criterionId!: string;

  @Field(() => Int)
  weight!: number;
}

@InputType()
export class SaveScoreWeightsInput {
  @Field(() => ID, { description: 'The edition whose weights are changed.' })
  editionId!: string;

  @Field({ description: 'What the draft edition is called.' })
  @MaxLength(60)
  @Matches(SAYS_SOMETHING)
  name!: string;

  @Field(() => [ScoreWeightInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  weights!: ScoreWeightInput[];
}

@ArgsType()
export class WeighYearScoreArguments {
  @Field(() => ID)
  id!: string;

  @Field(() => [ScoreWeightInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  weights!: ScoreWeightInput[];

  @Field(() => Int, { defaultValue: DEFAULT_PAGE })
  @Min(1)
  @Max(MAX_PAGE)
  first!: number;

  @Field(() => Int, { defaultValue: 0, description: 'How many bodies of the new order are passed over.' })
  @Min(0)
  skip!: number;
}

@InputType()
export class YearScoreLineFilter {
  @Field(() => ID, { nullable: true })
  scoreId?: string;

  @Field(() => ID, { nullable: true, description: 'The office within whose competence the body lies.' })
  authorityId?: string;

  @Field(() => [ID], { nullable: true, description: 'These bodies, in every year that you may see.' })
  @IsOptional()
  @ArrayMaxSize(20)
  bodyIds?: string[];

  @Field(() => String, { nullable: true, description: 'Beginnings of words of the name, or the BIN.' })
  @MaxLength(200)
  search?: string;
}

@ObjectType({ simpleResolvers: true, description: 'Where a body would stand by other weights.' })
@PartOf('YearScore')
export class WeighedBody {
  @Field(() => ID)
  bodyId!: string;

  @Field()
  name!: string;

  @Field(() => Int, { description: 'By the weights that were given, in hundredths of a point.' })
  points!: number;

  @Field(() => Int)
  place!: number;

  @Field(() => Int, { description: 'By the weights of the score, in hundredths of a point.' })
  presentPoints!: number;

  @Field(() => Int)
  presentPlace!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The order of the bodies by other weights; nothing is stored.',
})
@PartOf('YearScore')
export class WeighedYearScore {
  @Field(() => Int, { description: 'Bodies in all.' })
  count!: number;

  @Field(() => Int, { description: 'Bodies that would stand elsewhere.' })
  moved!: number;

  @Field(() => [WeighedBody], { description: 'The asked part of the new order.' })
  bodies!: WeighedBody[];
}
