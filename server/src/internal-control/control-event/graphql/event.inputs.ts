import { ArrayMaxSize, ArrayMinSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { ControlEventStateEnum, ControlHanding } from './event.graphql-type';
import { ControlRecordKind, ControlRequestKind } from './event-parts.graphql-type';

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 500;

@ArgsType()
export class ControlEventArguments {
  @Field(() => ID)
  eventId!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class ControlEventFilter {
  @Field(() => [ControlEventStateEnum], { nullable: true })
  state?: (keyof typeof ControlEventStateEnum)[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those in which your body is the object.' })
  asObject?: boolean | null;
}

@InputType()
export class DraftControlEventAfterMonitoringInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The letter that the body had after external monitoring (clause 37), where that gave rise to it.',
  })
  monitoringLetterId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What a monitoring that was held before the system is called, and its number; one of the system is named by its proposal or its letter.',
  })
  @IsOptional()
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  monitoringReference?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  monitoringDate?: CalendarDate | null;

  @Field(() => ID)
  objectId!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  questions!: string;

  @Field(() => CalendarDateScalar)
  plannedStart!: CalendarDate;

  @Field(() => CalendarDateScalar)
  endDate!: CalendarDate;

  @Field(() => [ID])
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  executorIds!: string[];
}

@InputType()
export class DraftControlEventOnProposalInput {
  @Field(() => ID, { description: 'A proposal of the fourth kind of clause 59 that was sent on.' })
  proposalId!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  questions!: string;

  @Field(() => CalendarDateScalar)
  plannedStart!: CalendarDate;

  @Field(() => CalendarDateScalar)
  endDate!: CalendarDate;

  @Field(() => [ID])
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  executorIds!: string[];
}

@InputType({ description: 'Why an activity that has not begun is not held.' })
export class CancelControlEventInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class WithdrawControlDraftInput extends CancelControlEventInput {}

@InputType({ description: 'One of the activities that an order appoints together, with its own dates.' })
export class AppointTogetherInput {
  @Field(() => ID)
  eventId!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => CalendarDateScalar)
  plannedStart!: CalendarDate;

  @Field(() => CalendarDateScalar)
  endDate!: CalendarDate;
}

@ArgsType()
export class AppointTogetherArguments {
  @Field(() => [AppointTogetherInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  events!: AppointTogetherInput[];

  @Field()
  idempotencyKey!: string;
}

@InputType()
export class AppointControlEventInput {
  @Field(() => CalendarDateScalar)
  plannedStart!: CalendarDate;

  @Field(() => CalendarDateScalar)
  endDate!: CalendarDate;
}

@InputType()
export class RecordControlNoticeInput {
  @Field(() => DateTimeScalar)
  at!: Date;

  @Field({ description: 'Number of the paper, and who received it.' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  reference!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class RecordControlStartInput {
  @Field(() => DateTimeScalar)
  at!: Date;

  @Field(() => ControlHanding)
  handing!: keyof typeof ControlHanding;

  @Field({ description: 'Who took the order, or who witnessed the refusal.' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  witness!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class SendControlRequestInput {
  @Field(() => ControlRequestKind)
  kind!: keyof typeof ControlRequestKind;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => CalendarDateScalar)
  dueDate!: CalendarDate;
}

@InputType()
export class AnswerControlRequestInput {
  @Field(() => ID)
  requestId!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field({ defaultValue: false, description: 'Kept back as a secret that the law protects.' })
  withheldAsSecret!: boolean;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class RecordControlAnswerInput extends AnswerControlRequestInput {
  @Field(() => DateTimeScalar)
  receivedAt!: Date;
}

@InputType()
export class RecordControlWorkInput {
  @Field(() => ControlRecordKind)
  kind!: keyof typeof ControlRecordKind;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field({ defaultValue: '', description: 'Of other acts: what lets the unit do them.' })
  @MaxLength(LONGEST_TEXT)
  basis!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      'Of data of the information system, or of complaints: the first day of the period of which they are kept with the record.',
  })
  dataFrom?: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day of it.' })
  dataTo?: CalendarDate | null;
}

@InputType()
export class SubmitControlExtensionInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;

  @Field(() => CalendarDateScalar)
  endDate!: CalendarDate;
}

@InputType()
export class ShortenControlEventInput {
  @Field(() => CalendarDateScalar, { description: 'The new last day.' })
  endDate!: CalendarDate;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class DeclineControlExtensionInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}
