import { ArrayMaxSize, ArrayMinSize, Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { ControlPlanChangeKind } from './plan.graphql-type';

const LONGEST_TEXT = 4_000;

@ArgsType()
export class PlanArguments {
  @Field(() => ID)
  id!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType({ description: 'What clause 43 asks of a line.' })
export class ControlPlanLineInput {
  @Field(() => ID)
  objectId!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  questions!: string;

  @Field(() => CalendarDateScalar)
  startsOn!: CalendarDate;

  @Field(() => CalendarDateScalar)
  endsOn!: CalendarDate;

  @Field()
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  completion!: string;

  @Field(() => [ID], { description: 'Accounts of the unit’s people.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  executorIds!: string[];
}

@InputType()
export class ReviseControlPlanLineInput {
  @Field(() => ID)
  lineId!: string;

  @Field(() => ControlPlanLineInput)
  line!: ControlPlanLineInput;
}

@InputType()
export class ChangeControlPlanInput {
  @Field(() => ControlPlanChangeKind)
  kind!: keyof typeof ControlPlanChangeKind;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'The line that is replaced or removed.' })
  lineId?: string | null;

  @Field(() => ControlPlanLineInput, {
    nullable: true,
    description: 'The line that is added or put in its place.',
  })
  line?: ControlPlanLineInput | null;
}
