import { ArrayMaxSize, ArrayMinSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { ControlEventStateEnum, ControlHanding } from './event.graphql-type';
import { VIOLATION_KINDS } from '../results';
import { ControlRecordKind, ControlRequestKind, ControlResponseKind } from './event-parts.graphql-type';
import { ControlViolationCountInput } from './result.inputs';

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

@InputType({ description: 'What the executors write of the thirteen items of clause 51.' })
export class DrawUpControlActInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Of an act that was drawn up on paper before it was entered; now where left out.',
  })
  drawnUpAt?: Date | null;

  @Field(() => [ControlViolationCountInput], {
    defaultValue: [],
    description: 'How many violations of which kind: rows 3.1 to 3.5 and 6 of the quarterly form.',
  })
  @ArrayMaxSize(VIOLATION_KINDS.length)
  violationCounts!: ControlViolationCountInput[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Point by point; left out, the measures are one recommendation.',
  })
  @ArrayMaxSize(100)
  @MaxLength(LONGEST_TEXT, { each: true })
  recommendations!: string[];

  @Field()
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  place!: string;

  @Field({ description: 'Where the activity was held: clause 51 (5).' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  heldPlace!: string;

  @Field({ defaultValue: '', description: 'Who else was present.' })
  @MaxLength(LONGEST_TEXT)
  present!: string;

  @Field(() => CalendarDateScalar)
  periodFrom!: CalendarDate;

  @Field(() => CalendarDateScalar)
  periodTo!: CalendarDate;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  analysis!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  results!: string;

  @Field()
  violations!: boolean;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  causes!: string;

  @Field()
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  checklist!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  points!: string;

  @Field({ defaultValue: '' })
  @MaxLength(LONGEST_TEXT)
  measures!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  @IsOptional()
  measuresBy?: CalendarDate | null;

  @Field({ defaultValue: '' })
  @MaxLength(LONGEST_TEXT)
  accountability!: string;

  @Field(() => [ID], { defaultValue: [], description: 'What proves the violations.' })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class ShowControlActInput {
  @Field(() => DateTimeScalar)
  shownAt!: Date;

  @Field()
  refused!: boolean;

  @Field({ defaultValue: '' })
  @MaxLength(LONGEST_TEXT)
  refusalNote!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class ObjectToControlActInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class RecordControlResponseInput {
  @Field(() => ControlResponseKind)
  kind!: keyof typeof ControlResponseKind;

  @Field({ defaultValue: '' })
  @MaxLength(LONGEST_TEXT)
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];

  @Field(() => DateTimeScalar)
  receivedAt!: Date;
}
