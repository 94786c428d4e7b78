import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Capacity } from '../../../people';
import { CalendarDecree } from '../../../working-calendar';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import type { SuspensionCause } from '../facts/inspection-facts';
import { SuspensionCauseEnum } from './inspection.enums';

@ObjectType({
  simpleResolvers: true,
  description: 'A decree that moved the latest day of resumption, or the entry that took one back.',
})
@SqlType({ table: 'resumption_move', subject: 'InspectionSuspension' })
export class ResumptionMove {
  @Field(() => ID)
  id!: string;

  @Field(() => CalendarDateScalar)
  earlierDate!: string;

  @Field(() => CalendarDateScalar)
  date!: string;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field(() => CalendarDecree)
  @Sql({ one: { on: 'decree_id' } })
  decree!: CalendarDecree;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The suspension of an inspection, once and for a month at most (clauses 19 to 21).',
})
@SqlType({ table: 'inspection_suspension' })
export class InspectionSuspension {
  @Field(() => ID)
  id!: string;

  @Field(() => SuspensionCauseEnum)
  cause!: SuspensionCause;

  @Field(() => String)
  @Sql({ worded: { code: 'cause', prefix: 'SUSPENSION_CAUSE_' } })
  causeTitle!: string;

  @Field()
  reason!: string;

  @Field(() => CalendarDateScalar)
  expectedOn!: string;

  @Field()
  actNumber!: string;

  @Field(() => CalendarDateScalar)
  actDate!: string;

  @Field(() => CalendarDateScalar, { description: 'Counts as used (D52).' })
  suspendedOn!: string;

  @Field(() => Capacity)
  @Sql({ one: { on: 'signed_by_capacity_id' } })
  signedBy!: Capacity;

  @Field(() => CalendarDateScalar, { description: 'The end date that stood still.' })
  earlierEnd!: string;

  @Field(() => Int, { description: 'Working days that are given back.' })
  daysLeft!: number;

  @Field(() => CalendarDateScalar, {
    description: 'The day on which it resumes by itself: the first working day after the month (D13).',
  })
  latestResumption!: string;

  @Field(() => [ResumptionMove], {
    description: 'How decrees moved that day, the newest first; at most twenty.',
  })
  @Sql({
    many: { foreign: 'inspection_id', own: 'inspection_id', orderBy: '{alias}.decree_id desc', cap: 20 },
  })
  resumptionMoves!: ResumptionMove[];

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The first day that counts again.' })
  resumedOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  resumedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What came, where that resumed it (clause 19).' })
  arrived!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the act of resumption.' })
  resumptionNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  resumptionDate!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  newEnd!: string | null;
}
