import { ArrayMaxSize, IsEmail, Matches, MaxLength, ValidateIf } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING } from '../../../law';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { DeliveryWay } from '../../documents';
import { ComplainantKind, ComplaintStateEnum, ComplaintWayEnum } from './complaint.graphql-type';
import type { ComplaintState, ComplaintWay } from '../states';

const LONGEST_TEXT = 10_000;
const LINE = 500;
/** A number of a paper has a letter or a digit. */
const NUMBERED = /[\p{L}\p{N}]/u;

@ArgsType()
export class ComplaintArguments {
  @Field(() => ID)
  id!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType({
  description:
    'What the act of appointment will say of the complaint: the inspected subject reads it (clause 31).',
})
export class TakeComplaintAsGroundInput {
  @Field(() => String, {
    nullable: true,
    description: 'The substance in the inspector’s own words; left out: the suggested basis.',
  })
  @MaxLength(LONGEST_TEXT)
  basisText?: string | null;

  @Field(() => String, { nullable: true, description: 'Left out: as the complaint has it.' })
  @MaxLength(LINE)
  violatedRight?: string | null;
}

@InputType({ description: 'The body that sent a complaint on, with its paper.' })
export class ComplaintSenderInput {
  @Field()
  @MaxLength(LINE)
  @Matches(SAYS_SOMETHING)
  body!: string;

  @Field()
  @MaxLength(60)
  @Matches(NUMBERED)
  number!: string;

  @Field(() => CalendarDateScalar)
  date!: string;
}

@InputType()
export class ComplainantInput {
  @Field(() => ComplainantKind)
  kind!: keyof typeof ComplainantKind;

  @Field(() => String, { nullable: true, description: 'Left out: nameless.' })
  @MaxLength(LINE)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(60)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @ValidateIf((input: ComplainantInput) => Boolean(input.email))
  @IsEmail()
  email?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(LINE)
  address?: string | null;
}

@InputType()
export class RegisterComplaintInput {
  @Field(() => ComplaintWayEnum)
  cameBy!: ComplaintWay;

  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field(() => ComplaintSenderInput, { nullable: true })
  from?: ComplaintSenderInput | null;

  @Field(() => ComplainantInput)
  person!: ComplainantInput;

  @Field(() => ID, { nullable: true })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'As it is written, where no register holds it.' })
  @MaxLength(LINE)
  providerName?: string | null;

  @Field(() => ID, { nullable: true })
  territoryId?: string | null;

  @Field(() => ID, { nullable: true })
  publicServiceId?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(LINE)
  serviceText?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(LONGEST_TEXT)
  violatedRight?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  factDate?: string | null;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];

  @Field({
    defaultValue: false,
    description: 'It was looked at beside one of the same person, words, day and body: two papers came.',
  })
  isAnother!: boolean;
}

@InputType()
export class AssignComplaintInput {
  @Field(() => ID, { description: 'An inspector of the office.' })
  capacityId!: string;
}

@InputType({ description: 'What is left out stays as it is.' })
export class ClarifyComplaintInput {
  @Field(() => ID, { nullable: true })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true })
  publicServiceId?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  factDate?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(LONGEST_TEXT)
  violatedRight?: string | null;
}

@InputType()
export class PassComplaintOnInput {
  @Field(() => ID)
  authorityId!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType({ description: 'A body of the register, or one as it is typed.' })
export class ForwardComplaintInput {
  @Field(() => ID, { nullable: true })
  bodyId?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(LINE)
  bodyName?: string | null;

  @Field(() => String, { nullable: true, description: 'The field that it controls.' })
  @MaxLength(LINE)
  bodyField?: string | null;
}

@InputType()
export class SettleComplaintInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class TellComplainantInput {
  @Field(() => DateTimeScalar)
  at!: Date;

  @Field(() => DeliveryWay)
  way!: DeliveryWay;

  @Field(() => String, { nullable: true })
  @MaxLength(LINE)
  note?: string | null;
}

@InputType()
export class RecordForwardingAnswerInput {
  @Field()
  @MaxLength(60)
  @Matches(NUMBERED)
  number!: string;

  @Field(() => CalendarDateScalar)
  answeredOn!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;
}

@InputType()
export class RegisterControllingBodyInput {
  @Field()
  @MaxLength(LINE)
  @Matches(SAYS_SOMETHING)
  nameKk!: string;

  @Field()
  @MaxLength(LINE)
  @Matches(SAYS_SOMETHING)
  nameRu!: string;

  @Field()
  @MaxLength(LINE)
  @Matches(SAYS_SOMETHING)
  nameEn!: string;

  @Field()
  @MaxLength(LINE)
  @Matches(SAYS_SOMETHING)
  fieldKk!: string;

  @Field()
  @MaxLength(LINE)
  @Matches(SAYS_SOMETHING)
  fieldRu!: string;

  @Field()
  @MaxLength(LINE)
  @Matches(SAYS_SOMETHING)
  fieldEn!: string;

  @Field(() => String, { nullable: true })
  @MaxLength(LINE)
  address?: string | null;
}

@InputType()
export class ComplaintFilter {
  @Field(() => [ComplaintStateEnum], { nullable: true })
  state?: ComplaintState[] | null;

  @Field(() => ComplaintWayEnum, { nullable: true })
  cameBy?: ComplaintWay | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those without a name, or only those with one.' })
  nameless?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Given to you.' })
  mine?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Beginning of the number, or words of the name of whom it is about.',
  })
  @MaxLength(200)
  search?: string | null;
}
