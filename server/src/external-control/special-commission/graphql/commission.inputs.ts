import { ArrayMaxSize, ArrayUnique, IsOptional, Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { DeliveryWay } from '../../documents';
import type { Outcome } from '../commands/voting';
import { CommissionOutcomeEnum } from './commission.enums';

const LONGEST_TEXT = 4_000;
const LONGEST_NUMBER = 60;
const LONGEST_LINE = 500;
const MOST_MEMBERS = 40;
/** A number of a paper has a letter or a digit. */
const NUMBERED = /[\p{L}\p{N}]/u;

@ArgsType()
export class CommissionArguments {
  @Field(() => ID)
  id!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType({ description: 'The order with the whole composition that it fixes: clause 26.' })
export class FormCommissionInput {
  @Field()
  @MaxLength(LONGEST_NUMBER)
  @Matches(NUMBERED)
  orderNumber!: string;

  @Field(() => CalendarDateScalar)
  orderDate!: CalendarDate;

  @Field(() => ID, { description: 'Capacity of the chair of the commission.' })
  chairId!: string;

  @Field(() => ID, { description: 'Capacity of the secretary, who does not vote.' })
  secretaryId!: string;

  @Field(() => [ID], { description: 'Capacities of the other members.' })
  @ArrayMaxSize(MOST_MEMBERS)
  @ArrayUnique()
  memberIds!: string[];
}

@InputType()
export class ChangeCommissionInput extends FormCommissionInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class RecuseMemberInput {
  @Field(() => ID)
  seatId!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class SetSessionInput {
  @Field(() => DateTimeScalar)
  at!: Date;

  @Field()
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  place!: string;
}

@InputType()
export class RecordInvitationInput {
  @Field(() => ID)
  invitationId!: string;

  @Field(() => DeliveryWay)
  way!: DeliveryWay;

  @Field(() => DateTimeScalar)
  sentAt!: Date;

  @Field()
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  recipient!: string;

  @Field({ description: 'What proves that it was sent: a number, a mark, a signature.' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  proof!: string;
}

@InputType()
export class RecordAttendanceInput {
  @Field(() => [ID])
  @ArrayMaxSize(MOST_MEMBERS)
  presentSeatIds!: string[];

  @Field(() => [ID])
  @ArrayMaxSize(MOST_MEMBERS)
  attendedInvitationIds!: string[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the session in fact began, where that was before its hour, or is entered on a later day.',
  })
  @IsOptional()
  beganAt?: Date | null;
}

@InputType()
export class PutToVoteInput {
  @Field(() => ID, { nullable: true, description: 'Left out: whether the results are objective.' })
  objectionId?: string | null;

  @Field(() => CommissionOutcomeEnum)
  outcome!: Outcome;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Points that it touches; upheld, they are withdrawn.' })
  @ArrayMaxSize(500)
  violationIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why an objection that is upheld withdraws no point (D17).',
  })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  noPointsReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why both hold, where a point falls and the results are objective, or all is rejected and they are not.',
  })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  contradictionReason?: string | null;
}

@InputType()
export class RecordProtocolDeliveryInput {
  @Field(() => DeliveryWay)
  way!: DeliveryWay;

  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field({ description: 'Who took it.' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  receivedBy!: string;

  @Field()
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  proof!: string;
}
