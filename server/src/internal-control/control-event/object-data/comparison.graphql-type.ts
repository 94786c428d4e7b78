import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, PageArguments } from '../../../platform/graphql/connection';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { PartOf } from '../../../platform/reading/sql-metadata';

@ArgsType()
export class ComparisonArguments extends PageArguments {
  @Field(() => Int)
  @Min(2019)
  @Max(2100)
  year!: number;

  @Field(() => String, { nullable: true, description: 'Beginnings of words of the name.' })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A control event of your body whose act was shown in the quarter and states violations.',
})
@PartOf('ObjectOfControl')
export class ObjectQuarterEvent {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field(() => Int)
  violations!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A quarter of an object of control and of what is below it; `objectOfControlData` from `from` to `to` says of what.',
})
@PartOf('ObjectOfControl')
export class ObjectQuarter {
  @Field(() => Int)
  quarter!: number;

  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar, { description: 'The last day.' })
  to!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Null where no figures of the quarter are known: that is not the same as none.',
  })
  rendered!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of them after their term.' })
  late!: number | null;

  @Field(() => Int)
  complaints!: number;

  @Field(() => Int, { description: 'Found by control events of your body.' })
  violations!: number;

  @Field(() => [ObjectQuarterEvent])
  events!: ObjectQuarterEvent[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'An object of your body’s control over the quarters of a year that have begun.',
})
@PartOf('ObjectOfControl')
export class ObjectComparison {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => [ObjectQuarter])
  quarters!: ObjectQuarter[];
}

export const ObjectComparisonConnection = connectionOf(ObjectComparison);
