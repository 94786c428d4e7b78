import { IsOptional, Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING } from '../../law';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { DeliveryWay } from '../documents';
import { EscalationAddresseeEnum } from './escalation.graphql-type';
import type { EscalationAddressee } from './states';

const LONGEST_TEXT = 20_000;

@ArgsType()
export class EscalationArguments {
  @Field(() => ID)
  escalationId!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class EstablishNonFulfilmentInput {
  @Field({ description: 'What was not done.' })
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  statement!: string;
}

@InputType()
export class SendEscalationPaperInput {
  @Field(() => EscalationAddresseeEnum)
  addressee!: EscalationAddressee;

  @Field(() => String, {
    nullable: true,
    description: 'Left out for the higher body: the one that the register names.',
  })
  @IsOptional()
  @MaxLength(500)
  recipient?: string | null;

  @Field(() => DeliveryWay)
  way!: DeliveryWay;
}

@InputType()
export class SendEscalationRecallInput {
  @Field(() => ID, { description: 'The paper that is withdrawn.' })
  paperId!: string;

  @Field(() => DeliveryWay)
  way!: DeliveryWay;
}

@InputType()
export class RecordEscalationDeliveryInput {
  @Field(() => ID)
  paperId!: string;

  @Field(() => DateTimeScalar)
  deliveredAt!: Date;

  @Field()
  @MaxLength(2000)
  @Matches(SAYS_SOMETHING)
  proof!: string;
}

@InputType()
export class RecordEscalationAnswerInput {
  @Field(() => ID)
  paperId!: string;

  @Field(() => DateTimeScalar)
  answeredAt!: Date;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  answer!: string;
}
