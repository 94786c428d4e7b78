import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Capacity } from '../../../people';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { DeliveryWay } from '../../documents';
import { CourseNoticeKindEnum } from './inspection.enums';
import { recipientOf } from './opening.graphql-type';

@ObjectType({
  simpleResolvers: true,
  description: 'The additional act that extends an inspection, once (clause 14).',
})
@SqlType({ table: 'inspection_extension' })
export class InspectionExtension {
  @Field(() => ID)
  id!: string;

  @Field()
  actNumber!: string;

  @Field(() => CalendarDateScalar)
  actDate!: string;

  @Field(() => Int, { description: 'Working days that are added (D9).' })
  workingDays!: number;

  @Field()
  reason!: string;

  @Field(() => CalendarDateScalar, { description: 'The end date that it moves.' })
  earlierEnd!: string;

  @Field(() => CalendarDateScalar)
  newEnd!: string;

  @Field(() => DateTimeScalar)
  signedAt!: Date;

  @Field(() => Capacity)
  @Sql({ one: { on: 'signed_by_capacity_id' } })
  signedBy!: Capacity;

  @Field(() => String, { nullable: true, description: 'Given by the legal-statistics body.' })
  registrationNumber!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  registeredAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Registered, and the subject told: from then on the end date is the new one.',
  })
  inForceAt!: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Notice of an extension (14), of a suspension or of a resumption (21).',
})
@SqlType({ table: 'course_notice' })
export class CourseNotice {
  @Field(() => ID)
  id!: string;

  @Field(() => CourseNoticeKindEnum)
  kind!: keyof typeof CourseNoticeKindEnum;

  @Field(() => String)
  @Sql({ worded: { code: 'kind', prefix: 'COURSE_NOTICE_' } })
  title!: string;

  @Field(() => CalendarDateScalar, { description: 'The first day of what it tells.' })
  effectiveOn!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Empty while it is a draft.' })
  sentAt!: Date | null;

  @Field(() => DeliveryWay, { nullable: true })
  way!: DeliveryWay | null;

  @Field({ description: 'The inspected body itself where nobody else was named.' })
  @Sql({ expression: recipientOf })
  recipient!: string;

  @Field(() => String, { nullable: true })
  proof!: string | null;

  @Field()
  outsideSystem!: boolean;
}
