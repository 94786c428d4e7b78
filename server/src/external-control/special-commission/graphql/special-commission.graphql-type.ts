import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../../deadlines';
import { connectionOf } from '../../../platform/graphql/connection';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { Finding } from '../../case';
import { DeliveryWay, IssuedDocument } from '../../documents';
import { Inspection } from '../../inspection';
import type { CommissionState } from '../states';
import {
  CommissionInvitation,
  CommissionOrder,
  CommissionQuestion,
  CommissionSeat,
} from './commission-parts.graphql-type';
import { CommissionStateEnum } from './commission.enums';

const OF_COMMISSION = `{alias}.case_kind = 'special-commission'`;

@ObjectType({
  simpleResolvers: true,
  description: 'Who must be there for the session to be lawful: clause 26.',
})
@PartOf('SpecialCommission')
export class CommissionQuorum {
  @Field(() => Int, { description: 'Members composed and not excluded.' })
  composed!: number;

  @Field(() => Int)
  present!: number;

  @Field(() => Int, { description: 'More than half of the composed, never fewer than five (D46).' })
  needed!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Our own term for the session, where one is set: the Rules set none (D17). It stands in nobody’s way.',
})
@PartOf('SpecialCommission')
export class OwnSessionTerm {
  @Field(() => Int)
  workingDays!: number;

  @Field(() => CalendarDateScalar)
  dueDate!: string;

  @Field({ description: 'No session was set for that day or an earlier one.' })
  passed!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The special commission that considers the objections of one inspection: clauses 26, 27.',
})
@SqlType({ table: 'special_commission' })
export class SpecialCommission {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => CommissionStateEnum)
  state!: CommissionState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'COMMISSION_STATE_' } })
  stateTitle!: string;

  @Field(() => Inspection)
  @Sql({ one: { on: 'inspection_id' } })
  inspection!: Inspection;

  @Field(() => DateTimeScalar)
  formedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  sessionAt!: Date | null;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  openedAt!: Date | null;

  @Field(() => String, { nullable: true })
  protocolNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  protocolDate!: string | null;

  @Field(() => DeliveryWay, { nullable: true })
  sentWay!: DeliveryWay | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the protocol reached the subject.' })
  receivedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who took it.' })
  receivedBy!: string | null;

  @Field(() => String, { nullable: true })
  proof!: string | null;

  @Field(() => [CommissionSeat], { description: 'Everybody who sits or sat in it, those who sit now first.' })
  @Sql({
    many: {
      foreign: 'commission_id',
      orderBy: `({alias}.until is not null), case {alias}.part when 'CHAIR' then 1 when 'MEMBER' then 2 else 3 end, {alias}.id`,
      cap: 100,
    },
  })
  seats!: CommissionSeat[];

  @Field(() => [CommissionOrder])
  @Sql({ many: { foreign: 'commission_id', orderBy: '{alias}.id', cap: 50 } })
  orders!: CommissionOrder[];

  @Field(() => [CommissionInvitation])
  @Sql({ many: { foreign: 'commission_id', orderBy: '{alias}.id', cap: 50 } })
  invitations!: CommissionInvitation[];

  @Field(() => [CommissionQuestion], { description: 'What was put to the vote, in its order.' })
  @Sql({ many: { foreign: 'commission_id', orderBy: '{alias}.id', cap: 200 } })
  questions!: CommissionQuestion[];

  @Field(() => [Finding])
  @Sql({ many: { foreign: 'case_id', orderBy: '{alias}.id', where: OF_COMMISSION, cap: 50 } })
  findings!: Finding[];

  @Field(() => [IssuedDocument], { description: 'Orders, invitations and the protocol.' })
  @Sql({
    many: {
      foreign: 'case_id',
      orderBy: '{alias}.id',
      where: `${OF_COMMISSION} and {alias}.replaced_at is null`,
      cap: 100,
    },
  })
  documents!: IssuedDocument[];

  @Field(() => [Deadline], { description: 'The Rules set none (D17).' })
  @Sql(deadlinesOf('special-commission'))
  deadlines!: Deadline[];
}

export const SpecialCommissionConnection = connectionOf(SpecialCommission);
