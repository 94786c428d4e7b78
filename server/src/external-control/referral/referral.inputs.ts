import { Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars';

const LONGEST_TEXT = 20_000;
const NOT_BLANK = /\S/;

@ArgsType()
export class ReferralArguments {
  @Field(() => ID)
  referralId!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class ProposeReferralInput {
  @Field()
  @MaxLength(2000)
  @Matches(NOT_BLANK)
  officials!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(NOT_BLANK)
  signs!: string;
}

@InputType()
export class SendReferralInput {
  @Field({ description: 'The body that looks into such acts.' })
  @MaxLength(500)
  @Matches(NOT_BLANK)
  competentBody!: string;
}

@InputType()
export class DeclineReferralInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(NOT_BLANK)
  reason!: string;
}

@InputType()
export class RecordReferralAnswerInput {
  @Field(() => DateTimeScalar)
  answeredAt!: Date;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(NOT_BLANK)
  answer!: string;
}
