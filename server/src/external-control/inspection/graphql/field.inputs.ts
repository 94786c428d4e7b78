import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { SAYS_SOMETHING } from '../../../law';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import type { RecommendationAim } from '../rules/field-rules';
import { HearingSigningEnum, MonitoringSourceEnum, RecommendationAimEnum } from './inspection.enums';

const LONG = 20_000;
const SHORT = 300;
/** Something else than spaces. */

@InputType({ description: 'Clause 5 (5): what is recommended, and to what end.' })
export class SendRecommendationInput {
  @Field(() => [RecommendationAimEnum])
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  aims!: RecommendationAim[];

  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => CalendarDateScalar, { description: 'By when the subject says what it did.' })
  dueDate!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(200)
  pointIds!: string[];
}

@InputType()
export class RecordAccessEndInput {
  @Field(() => DateTimeScalar)
  endedAt!: Date;
}

@InputType()
export class HearingQuestionInput {
  @Field()
  @Length(1, LONG)
  @Matches(SAYS_SOMETHING)
  question!: string;

  @Field()
  @Length(1, LONG)
  @Matches(SAYS_SOMETHING)
  answer!: string;
}

@InputType({ description: 'Clause 5 (2): who was heard, when, what was asked and answered.' })
export class RecordHearingInput {
  @Field(() => DateTimeScalar)
  heldAt!: Date;

  @Field({ description: 'The official’s full name.' })
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  official!: string;

  @Field()
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  position!: string;

  @Field(() => [HearingQuestionInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  questions!: HearingQuestionInput[];

  @Field(() => HearingSigningEnum)
  signing!: keyof typeof HearingSigningEnum;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(LONG)
  refusalReason?: string | null;

  @Field(() => [ID])
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType({ description: 'Clause 5 (4): results of public monitoring, their source named.' })
export class RecordPublicMonitoringInput {
  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field(() => MonitoringSourceEnum)
  sourceKind!: keyof typeof MonitoringSourceEnum;

  @Field()
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  source!: string;

  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID])
  @ArrayMaxSize(50)
  fileIds!: string[];
}
