import { Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING } from '../../law';
import { DateTimeScalar } from '../../platform/graphql/scalars';

const LONGEST_TEXT = 20_000;

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
  @Matches(SAYS_SOMETHING)
  officials!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  signs!: string;
}

@InputType()
export class SendReferralInput {
  @Field({ description: 'The body that looks into such acts.' })
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  competentBody!: string;
}

@InputType()
export class DeclineReferralInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class RecordReferralAnswerInput {
  @Field(() => DateTimeScalar)
  answeredAt!: Date;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  answer!: string;
}
