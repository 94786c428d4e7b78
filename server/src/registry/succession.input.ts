import { ArrayMaxSize, ArrayMinSize, Length, Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { CalendarDateScalar } from '../platform/graphql/scalars';
import type { CalendarDate } from '../law';
import { SuccessionKindEnum } from './inspected-subject.graphql-type';
import type { SuccessionKind } from './succession-rules';

/** An act of reorganisation: who ended, and who came into their place. */
@InputType()
export class SuccessionInput {
  @Field(() => [ID])
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  predecessorIds!: string[];

  @Field(() => ID)
  successorId!: string;

  @Field(() => SuccessionKindEnum)
  kind!: SuccessionKind;

  @Field(() => String)
  @Length(1, 200)
  @Matches(/\S/)
  actNumber!: string;

  @Field(() => CalendarDateScalar)
  actDate!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'The day from which the successor stands in their place.' })
  effectiveOn!: CalendarDate;
}
