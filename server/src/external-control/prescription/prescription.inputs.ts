import { IsOptional, ArrayMaxSize, ArrayMinSize, Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../law';
import { CalendarDateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import { DeliveryWay } from '../documents';
import { PrescriptionStateEnum } from './prescription.graphql-type';
import type { PrescriptionState } from './states';
import type { DeliveryWayName } from './information-request.record';

const LONGEST_TEXT = 20_000;

@ArgsType()
export class PrescriptionArguments {
  @Field(() => ID)
  prescriptionId!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class RemediationItemInput {
  @Field(() => ID)
  violationId!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class ProvideRemediationInformationInput {
  @Field(() => [RemediationItemInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  items!: RemediationItemInput[];
}

@InputType()
export class RecordRemediationInformationInput extends ProvideRemediationInformationInput {
  @Field(() => DateTimeScalar)
  receivedAt!: Date;
}

@InputType()
export class AcceptRemediationInput {
  @Field(() => [ID])
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  violationIds!: string[];
}

@InputType()
export class ReturnRemediationInput extends AcceptRemediationInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class SendInformationRequestInput {
  @Field(() => DeliveryWay)
  way!: DeliveryWayName;

  @Field(() => String, { nullable: true, description: 'Left out: the inspected body itself.' })
  @IsOptional()
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  recipient?: string | null;
}

@InputType()
export class RecordInformationRequestReceiptInput {
  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field()
  @MaxLength(2000)
  @Matches(SAYS_SOMETHING)
  proof!: string;
}

@InputType()
export class ExtensionItemInput {
  @Field(() => ID)
  violationId!: string;

  @Field(() => CalendarDateScalar)
  remedyBy!: CalendarDate;
}

@InputType()
export class RequestExtensionInput {
  @Field(() => [ExtensionItemInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  items!: ExtensionItemInput[];

  @Field({ description: 'More time is needed.' })
  needsTime!: boolean;

  @Field({ description: 'More money is needed.' })
  needsMoney!: boolean;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  measures!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reasons!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class RecordExtensionRequestInput extends RequestExtensionInput {
  @Field(() => DateTimeScalar)
  receivedAt!: Date;
}

@InputType()
export class RefuseExtensionInput {
  @Field(() => ID)
  extensionId!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class ExtendRemediationInput extends RefuseExtensionInput {
  @Field(() => [ExtensionItemInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  items!: ExtensionItemInput[];

  @Field(() => CalendarDateScalar)
  reportBy!: CalendarDate;
}

@InputType()
export class PrescriptionFilter {
  @Field(() => [PrescriptionStateEnum], { nullable: true })
  state?: PrescriptionState[];

  @Field(() => ID, {
    nullable: true,
    description: 'Issued to it, or to one in whose place it stands as the legal successor.',
  })
  subjectId?: string;

  @Field(() => ID, { nullable: true })
  authorityId?: string;
}
