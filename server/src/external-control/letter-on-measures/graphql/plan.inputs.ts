import { ArrayMaxSize, ArrayMinSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { LONGEST_TEXT } from './letter.inputs';

/** What a row lacks is said by clause 33, row by row, not by the form of the input. */
@InputType()
export class ActionPlanRowInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  measure?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  responsible?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  dueDate?: CalendarDate | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000)
  completion?: string | null;
}

@InputType()
export class SubmitActionPlanInput {
  @Field(() => [ActionPlanRowInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  rows!: ActionPlanRowInput[];
}

@InputType()
export class RecordActionPlanInput extends SubmitActionPlanInput {
  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field(() => [ID], { defaultValue: [], description: 'The paper itself, scanned.' })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class AcceptPlanRowInput {
  @Field(() => ID)
  rowId!: string;
}

@InputType()
export class ReturnPlanRowInput extends AcceptPlanRowInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class InformOnPlanRowInput extends AcceptPlanRowInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why nothing that proves it goes with it: asked for after a control activity (clause 57).',
  })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  noProofReason?: string | null;
}

@InputType()
export class RecordPlanRowInformationInput extends InformOnPlanRowInput {
  @Field(() => DateTimeScalar)
  receivedAt!: Date;
}
