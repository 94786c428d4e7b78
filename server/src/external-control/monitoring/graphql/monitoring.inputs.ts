import { ArrayMaxSize, ArrayMinSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { DeliveryWay } from '../../documents';
import { LetterDemandInput } from '../../letter-on-measures';
import type { MonitoringFindingKind, MonitoringSource, MonitoringState } from '../states';
import {
  MonitoringFindingKindEnum,
  MonitoringSourceEnum,
  MonitoringStateEnum,
} from './monitoring.graphql-type';

const LONGEST_TEXT = 20_000;

@ArgsType()
export class MonitoringArguments {
  @Field(() => ID)
  id!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class OpenMonitoringInput {
  @Field(() => ID)
  subjectId!: string;

  @Field(() => CalendarDateScalar)
  periodFrom!: CalendarDate;

  @Field(() => CalendarDateScalar)
  periodTo!: CalendarDate;
}

@InputType()
export class AddMonitoringMaterialInput {
  @Field(() => MonitoringSourceEnum)
  source!: MonitoringSource;

  @Field(() => CalendarDateScalar)
  lookedOn!: CalendarDate;

  @Field({ description: 'What was looked at.' })
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000)
  link?: string | null;

  @Field(() => ID, { nullable: true, description: 'A filed report of the subject: clause 36 (2).' })
  reportId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A complaint about the subject: clause 36 (4).' })
  complaintId?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class AddMonitoringFindingInput {
  @Field(() => ID, { description: 'What it was found in.' })
  materialId!: string;

  @Field(() => MonitoringFindingKindEnum)
  kind!: MonitoringFindingKind;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => ID, { nullable: true })
  publicServiceId?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
class MonitoringReasonInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class ReturnMonitoringInput extends MonitoringReasonInput {}

@InputType()
export class TakeNoteOfMonitoringInput extends MonitoringReasonInput {}

@InputType()
export class WithdrawMonitoringFindingInput extends MonitoringReasonInput {
  @Field(() => ID)
  findingId!: string;
}

@InputType()
export class SubmitMonitoringInput {
  @Field({ description: 'What follows from the monitoring.' })
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  summary!: string;
}

@InputType()
export class SendMonitoringLetterInput extends MonitoringReasonInput {
  @Field(() => [LetterDemandInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  demands!: LetterDemandInput[];

  @Field(() => CalendarDateScalar, { description: 'Day by which the subject reports back.' })
  reportBy!: CalendarDate;

  @Field(() => DeliveryWay)
  way!: DeliveryWay;

  @Field(() => String, { nullable: true, description: 'Left out: the head of the subject.' })
  @IsOptional()
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  addressee?: string | null;
}

@InputType()
export class MonitoringFilter {
  @Field(() => [MonitoringStateEnum], { nullable: true })
  state?: MonitoringState[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of it, or of one in whose place it stands as the legal successor.',
  })
  subjectId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Beginning of the number, or words of the name of the subject.',
  })
  @MaxLength(200)
  search?: string | null;
}
