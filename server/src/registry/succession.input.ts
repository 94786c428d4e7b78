import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, Length, Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { CalendarDateScalar } from '../platform/graphql/scalars';
import { SAYS_SOMETHING, type CalendarDate } from '../law';
import { SuccessionKindEnum } from './inspected-subject.graphql-type';
import { SHARED_KINDS } from './share-rules';
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

  @Field(() => [ID], {
    nullable: true,
    description:
      'Of a division: who succeeds beside the first one; open cases are shared out among them all when it is confirmed.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  furtherSuccessorIds?: string[] | null;

  @Field(() => SuccessionKindEnum)
  kind!: SuccessionKind;

  @Field(() => String)
  @Length(1, 200)
  @Matches(SAYS_SOMETHING)
  actNumber!: string;

  @Field(() => CalendarDateScalar)
  actDate!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'The day from which the successor stands in their place.' })
  effectiveOn!: CalendarDate;
}

/** Which of several successors an open case of a divided body goes to. */
@InputType()
export class CaseShareInput {
  @Field(() => String, { description: 'inspection or complaint.' })
  @IsIn(SHARED_KINDS)
  caseKind!: (typeof SHARED_KINDS)[number];

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  successorId!: string;
}
