import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartOf } from '../../../platform/reading/sql-metadata';
import { COMPUTED_SOURCES, type ComputedSource } from './compute-figures';

export const ComputedSourceEnum = enumOf('ComputedFigureSource', COMPUTED_SOURCES);

@ObjectType({
  simpleResolvers: true,
  description: 'A control event or complaint that a computed figure is made of.',
})
@PartOf('QuarterlyReport')
export class ComputedFigureOrigin {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field(() => CalendarDateScalar)
  day!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the system itself knows of a row of the quarter, beside what the body declares.',
})
@PartOf('QuarterlyReport')
export class ComputedFigure {
  @Field()
  rowKey!: string;

  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field(() => ComputedSourceEnum)
  source!: ComputedSource;

  @Field({ description: 'In words: what it is computed from, and how far that reaches.' })
  sourceTitle!: string;

  @Field(() => [Float], { nullable: 'items', description: 'Null for a month of which nothing is known.' })
  months!: (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'What the report says; null for a blank.' })
  declared!: (number | null)[];

  @Field(() => [Int], {
    description: 'Places of the months in which the two differ, 0 for the first of the quarter.',
  })
  differs!: number[];

  @Field(() => String, { nullable: true, description: 'Why, in the words of the body.' })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  reasonBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  reasonAt!: Date | null;

  @Field(() => [ComputedFigureOrigin], {
    description: 'The events or complaints that it is made of, at most 200.',
  })
  origins!: ComputedFigureOrigin[];
}
