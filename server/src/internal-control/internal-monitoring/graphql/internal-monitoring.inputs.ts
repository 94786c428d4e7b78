import { ArrayMaxSize, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { POINTS, PROPOSAL_KINDS, type FindingNature, type PointAnswer } from '../states';
import { FindingNatureEnum, PointAnswerEnum } from './internal-monitoring.graphql-type';

const LONGEST_TEXT = 20_000;

@ArgsType()
export class InternalMonitoringArguments {
  @Field(() => ID)
  id!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class OpenInternalMonitoringInput {
  @Field(() => Int)
  @Min(2019)
  @Max(2100)
  year!: number;

  @Field(() => Int)
  @Min(1)
  @Max(4)
  quarter!: number;
}

@InputType()
export class AnswerMonitoringPointInput {
  @Field(() => Int)
  @Min(1)
  @Max(POINTS)
  number!: number;

  @Field(() => PointAnswerEnum)
  answer!: PointAnswer;

  @Field({ defaultValue: '', description: 'What was studied; why, where the point does not apply.' })
  @MaxLength(LONGEST_TEXT)
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class AddInternalFindingInput {
  @Field(() => Int)
  @Min(1)
  @Max(POINTS)
  point!: number;

  @Field(() => FindingNatureEnum, { defaultValue: 'VIOLATION' })
  nature!: FindingNature;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => ID, { nullable: true })
  publicServiceId?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class AddMonitoringProposalInput {
  @Field(() => Int)
  @Min(1)
  @Max(PROPOSAL_KINDS)
  kind!: number;

  @Field(() => ID)
  findingId!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'A body or organisation of your control: it reads the proposal when it is sent on, and answers.',
  })
  @IsOptional()
  addresseeId?: string | null;

  @Field({ defaultValue: '', description: 'In words, where the addressee is none of these.' })
  @MaxLength(500)
  addressee!: string;

  @Field(() => ID, { nullable: true, description: 'Of the fourth kind alone.' })
  @IsOptional()
  objectId?: string | null;

  @Field(() => CalendarDateScalar)
  reportBy!: CalendarDate;
}

@InputType({ description: 'A finding that was recorded by mistake, and why it is taken back.' })
export class TakeBackInternalFindingInput {
  @Field(() => ID)
  findingId!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class WithdrawMonitoringProposalInput {
  @Field(() => ID)
  proposalId!: string;
}

@InputType()
export class ReturnMonitoringProposalsInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class SendMonitoringProposalsInput {
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'One day for all; left out: the day of each.',
  })
  reportBy?: CalendarDate | null;
}

@InputType()
export class RecordProposalOutcomeInput {
  @Field(() => ID)
  proposalId!: string;

  @Field(() => Int, { description: 'Of the proposal as you read it: it grows with each answer.' })
  proposalVersion!: number;

  @Field()
  fulfilled!: boolean;

  @Field(() => DateTimeScalar)
  informedAt!: Date;

  @Field({ description: 'Which measures were taken, or why none.' })
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType({ description: 'What the addressee of a proposal informs of: clause 60.' })
export class AnswerMonitoringProposalInput {
  @Field(() => ID)
  proposalId!: string;

  @Field({ description: 'Which measures were taken, or why none.' })
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}
