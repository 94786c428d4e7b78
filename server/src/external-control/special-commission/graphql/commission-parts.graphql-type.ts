import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Account, Capacity } from '../../../people';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { DeliveryWay, IssuedDocument } from '../../documents';
import type { Outcome } from '../commands/voting';
import {
  CommissionOrderKindEnum,
  CommissionOutcomeEnum,
  CommissionPartEnum,
  CommissionQuestionKindEnum,
  CommissionQuestionStateEnum,
  InvitationKindEnum,
  SeatEndEnum,
  VoteChoiceEnum,
} from './commission.enums';

@ObjectType({ simpleResolvers: true, description: 'Who sits in the commission, from when till when.' })
@SqlType({ table: 'commission_seat' })
export class CommissionSeat {
  @Field(() => ID)
  id!: string;

  @Field(() => CommissionPartEnum)
  part!: keyof typeof CommissionPartEnum;

  @Field()
  @Sql({ worded: { code: 'part', prefix: 'COMMISSION_PART_' } })
  partTitle!: string;

  @Field(() => Capacity)
  @Sql({ one: { on: 'capacity_id' } })
  capacity!: Capacity;

  @Field(() => DateTimeScalar)
  since!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  until!: Date | null;

  @Field(() => SeatEndEnum, { nullable: true })
  endedBecause!: keyof typeof SeatEndEnum | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'ended_because', prefix: 'COMMISSION_SEAT_END_' } })
  endTitle!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field({ description: 'Present at the session.' })
  present!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Order that fixes number and composition of a commission: clause 26.',
})
@SqlType({ table: 'commission_order' })
export class CommissionOrder {
  @Field(() => ID)
  id!: string;

  @Field(() => CommissionOrderKindEnum)
  kind!: keyof typeof CommissionOrderKindEnum;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'COMMISSION_ORDER_' } })
  kindTitle!: string;

  @Field()
  number!: string;

  @Field(() => CalendarDateScalar)
  date!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field()
  signedBy!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Whom the session is to invite, and who came: clause 27.' })
@SqlType({ table: 'commission_invitation' })
export class CommissionInvitation {
  @Field(() => ID)
  id!: string;

  @Field(() => InvitationKindEnum)
  kind!: keyof typeof InvitationKindEnum;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'COMMISSION_INVITED_' } })
  kindTitle!: string;

  @Field(() => Account, { nullable: true, description: 'The inspector who is invited.' })
  @Sql({ one: { on: 'account_id' } })
  account!: Account | null;

  @Field(() => IssuedDocument, { nullable: true, description: 'The invitation as a paper.' })
  @Sql({ one: { on: 'document_id' } })
  document!: IssuedDocument | null;

  @Field(() => DeliveryWay, { nullable: true })
  way!: DeliveryWay | null;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt!: Date | null;

  @Field(() => String, { nullable: true })
  recipient!: string | null;

  @Field(() => String, { nullable: true })
  proof!: string | null;

  @Field(() => Boolean, { nullable: true })
  attended!: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'How one member voted.' })
@SqlType({ table: 'commission_vote' })
export class CommissionVote {
  @Field(() => ID)
  id!: string;

  @Field(() => Account)
  @Sql({ one: { on: 'account_id' } })
  account!: Account;

  @Field(() => VoteChoiceEnum)
  choice!: keyof typeof VoteChoiceEnum;

  @Field()
  @Sql({ worded: { code: 'choice', prefix: 'COMMISSION_VOTE_' } })
  choiceTitle!: string;

  @Field(() => DateTimeScalar)
  at!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A decision put to the vote; outside of the commission it is told with the protocol.',
})
@SqlType({ table: 'commission_question' })
export class CommissionQuestion {
  @Field(() => ID)
  id!: string;

  @Field(() => CommissionQuestionKindEnum)
  kind!: keyof typeof CommissionQuestionKindEnum;

  @Field(() => ID, { nullable: true })
  objectionId!: string | null;

  @Field(() => CommissionOutcomeEnum)
  outcome!: Outcome;

  @Field()
  @Sql({ worded: { code: 'outcome', prefix: 'COMMISSION_OUTCOME_' } })
  outcomeTitle!: string;

  @Field()
  reason!: string;

  @Field(() => [String], { description: 'Numbers of the points of the result act that it touches.' })
  @Sql({
    expression: (alias) =>
      `array(select v.point_number from violation v where v.id = any(${alias}.violation_ids) order by v.position)`,
  })
  points!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why the objection is upheld and no point is withdrawn (D17).',
  })
  noPointsReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it holds beside the other part of clause 27, which says the contrary.',
  })
  contradictionReason!: string | null;

  @Field(() => CommissionQuestionStateEnum)
  state!: keyof typeof CommissionQuestionStateEnum;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'COMMISSION_QUESTION_' } })
  stateTitle!: string;

  @Field(() => DateTimeScalar)
  putAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => Int, { nullable: true })
  votesFor!: number | null;

  @Field(() => Int, { nullable: true })
  votesAgainst!: number | null;

  @Field({ description: 'The votes were even and the chair’s decided (D42).' })
  chairDecided!: boolean;

  @Field(() => [CommissionVote], {
    description:
      'By name: for who sits in the commission and, with the protocol, the head who formed it. Empty for everybody else, who reads totals.',
  })
  @Sql({ many: { foreign: 'question_id', orderBy: '{alias}.id', cap: 50 } })
  votes!: CommissionVote[];
}
