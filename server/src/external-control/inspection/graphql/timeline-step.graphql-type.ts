import { Field, ObjectType } from 'type-graphql';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartOf } from '../../../platform/reading/sql-metadata';
import { TimelineStateEnum, type TimelineState } from './inspection.enums';

@ObjectType({ simpleResolvers: true, description: 'A step of the case, with its clause.' })
@PartOf('Inspection')
export class TimelineStep {
  @Field()
  key!: string;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  clause!: string | null;

  @Field(() => TimelineStateEnum)
  state!: TimelineState;

  @Field(() => DateTimeScalar, { nullable: true })
  at!: Date | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      'The day of what is recorded without an hour, as a refusal is (clauses 17 and 24); `at` is null then.',
  })
  on!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  dueDate!: string | null;
}
