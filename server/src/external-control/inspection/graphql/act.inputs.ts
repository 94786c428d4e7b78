import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  Length,
  Matches,
  MaxLength,
  NotEquals,
} from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING } from '../../../law';
import { parseId } from '../../../platform/graphql/id';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { ViolationSeverityEnum, type ViolationSeverity } from '../../case';
import { DeliveryWay } from '../../documents';
import type { ActRequest } from '../act';
import type { RequestKind } from '../rules/field-rules';
import {
  ChecklistAnswerKindEnum,
  DocumentRequestKindEnum,
  RefusalProtocolKindEnum,
} from './inspection.enums';

const LONG = 20_000;
const SHORT = 300;
/** Something else than spaces. */

@ArgsType()
export class ActArguments {
  @Field(() => ID)
  id!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

export function requestOf({ id, idempotencyKey, expectedVersion }: ActArguments): ActRequest {
  return { id: parseId(id), idempotencyKey, expectedVersion };
}

@InputType({ description: 'Clause 15: legal acts and materials that were studied.' })
export class RecordPreparationInput {
  @Field(() => [String])
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @Length(1, LONG, { each: true })
  materials!: string[];
}

@InputType()
export class SendStartNoticeInput {
  @Field(() => DeliveryWay)
  way!: DeliveryWay;

  @Field(() => String, { nullable: true, description: 'Left out: the inspected body itself.' })
  @IsOptional()
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  recipient?: string | null;
}

@InputType()
export class RecordStartNoticeInput extends SendStartNoticeInput {
  @Field(() => DateTimeScalar)
  sentAt!: Date;

  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  proof!: string;
}

@InputType({ description: 'Who acts for the subject, and by what power.' })
class RepresentativeInput {
  @Field(() => String, { nullable: true, description: 'Left out: the head of the inspected body.' })
  @IsOptional()
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  representative?: string | null;

  @Field(() => String, { nullable: true, description: 'The head needs none.' })
  @IsOptional()
  @MaxLength(SHORT)
  representativePower?: string | null;
}

@InputType()
export class HandOverAppointmentInput extends RepresentativeInput {
  @Field({ description: 'The checklist was shown too (clause 17).' })
  checklistAcquainted!: boolean;
}

@InputType()
export class RecordHandingOverInput extends RepresentativeInput {
  @Field(() => DateTimeScalar)
  handedOverAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  acquaintedAt?: Date | null;
}

@InputType({ description: 'Of whoever took an act for the subject: by what power.' })
export class RecordRepresentativePowerInput {
  @Field()
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  representative!: string;

  @Field()
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  representativePower!: string;
}

@InputType()
export class RecordRefusalProtocolInput extends RepresentativeInput {
  @Field(() => RefusalProtocolKindEnum)
  kind!: keyof typeof RefusalProtocolKindEnum;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Photographs and other proof of what happened.' })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class SendDocumentRequestInput {
  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [String])
  @ArrayMaxSize(100)
  @Length(1, 2000, { each: true })
  items!: string[];

  @Field(() => CalendarDateScalar)
  dueDate!: string;

  @Field(() => DocumentRequestKindEnum, {
    defaultValue: 'DOCUMENTS',
    description: 'A recommendation is none: it has its own command.',
  })
  @NotEquals('RECOMMENDATION')
  kind!: Exclude<RequestKind, 'RECOMMENDATION'>;

  @Field(() => String, { nullable: true, description: 'Of whom an explanation is asked: name and position.' })
  @IsOptional()
  @MaxLength(LONG)
  official?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Points of the checklist that it serves; none: the subject-matter as a whole.',
  })
  @ArrayMaxSize(200)
  pointIds!: string[];
}

@InputType()
export class AnswerDocumentRequestInput {
  @Field({ description: 'May be empty where each question is answered.' })
  @MaxLength(LONG)
  text!: string;

  @Field(() => [String], {
    defaultValue: [],
    description:
      'Of an explanation one for each question that was put, in their order (clause 5, sub-paragraph 2).',
  })
  @ArrayMaxSize(100)
  @Length(1, LONG, { each: true })
  answers!: string[];

  @Field(() => [ID])
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class RecordChecklistAnswerInput {
  @Field(() => ID)
  pointId!: string;

  @Field(() => ChecklistAnswerKindEnum)
  answer!: keyof typeof ChecklistAnswerKindEnum;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(LONG)
  note?: string | null;

  @Field(() => ViolationSeverityEnum, { nullable: true })
  severity?: ViolationSeverity | null;

  @Field(() => [ID])
  @ArrayMaxSize(50)
  fileIds!: string[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was given, where it is sent later: a phone had no network. Left out, it is given now.',
  })
  answeredAt?: Date | null;
}

@InputType()
export class RemedyInput {
  @Field(() => ID)
  pointId!: string;

  @Field(() => CalendarDateScalar)
  remedyBy!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What is to be done, as field 7 of the prescription says it; the requirement of the point where left out.',
  })
  @IsOptional()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  measure?: string | null;
}

@InputType()
export class DrawUpResultActInput {
  @Field()
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  place!: string;

  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  conclusions!: string;

  @Field(() => [RemedyInput], { description: 'A date for each violated point (clause 22-1).' })
  @ArrayMaxSize(200)
  remedy!: RemedyInput[];

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The last remedy-by date where left out (D16).',
  })
  reportBy?: string | null;
}

@InputType()
export class RevisePrescriptionInput {
  @Field(() => [RemedyInput], {
    description: 'A date for each violated point; a measure that is left out stays as it was prescribed.',
  })
  @ArrayMaxSize(200)
  remedy!: RemedyInput[];

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The last remedy-by date where left out (D16).',
  })
  reportBy?: string | null;
}

@InputType()
export class HandOverResultActInput extends RepresentativeInput {}

@InputType()
export class RecordResultActHandingOverInput extends RepresentativeInput {
  @Field(() => DateTimeScalar)
  handedOverAt!: Date;
}

@InputType()
export class RecordResultActRefusalInput extends RepresentativeInput {
  @Field(() => DateTimeScalar)
  at!: Date;

  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of the registry’s mark, with its date; left out while the papers have not been there.',
  })
  @IsOptional()
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  registryNumber?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  registryDate?: string | null;
}

@InputType({ description: 'Mark of the subject’s registry on the protocol of refusal (clause 24; D14).' })
export class RecordResultActRegistryMarkInput {
  @Field()
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  registryNumber!: string;

  @Field(() => CalendarDateScalar)
  registryDate!: string;
}

@InputType()
export class FileObjectionInput {
  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID])
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class RecordObjectionInput extends FileObjectionInput {
  @Field(() => DateTimeScalar)
  receivedAt!: Date;
}
