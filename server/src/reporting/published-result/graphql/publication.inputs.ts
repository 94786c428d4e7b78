import { ArrayMaxSize, IsInt, IsOptional, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { parseId } from '../../../platform/graphql/id';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { isFormCode } from '../../form';
import type { PublicationSource } from '../content/source';
import type { PublicationKind } from '../rules';
import { PublicationKindEnum, PublicationStateEnum, PublisherKindEnum } from './publication.graphql-type';

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 500;
const LINK = /^https?:\/\/\S+$/;

@InputType({
  description: 'What is to be published: a case, a control activity, a quarter, or one’s own words.',
})
export class PublicationSourceInput {
  @Field(() => PublicationKindEnum)
  kind!: PublicationKind;

  @Field(() => ID, { nullable: true, description: 'The inspection, or the control activity.' })
  caseId?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the form, of a quarter’s figures.' })
  form?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(2016)
  @Max(2100)
  year?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(4)
  quarter?: number | null;

  @Field(() => String, { nullable: true, description: 'What a subject says of its own results.' })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Words to be left out of every passage; not given, those that your last publication of it, and others’ in force, leave out.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @MaxLength(200, { each: true })
  @MinLength(2, { each: true })
  leaveOut?: string[] | null;
}

/** @throws Refusal INVALID_INPUT, UNKNOWN_FORM */
export function sourceOf(input: PublicationSourceInput): PublicationSource {
  const { kind, caseId, form, year, quarter, text, leaveOut } = input;
  const ofCase = kind !== 'QUARTER';
  if (ofCase && !caseId) throw invalidInput('source.caseId', 'caseId');
  if (!ofCase && (!form || !isFormCode(form) || !year || !quarter))
    throw new Refusal('UNKNOWN_FORM', { field: 'source.form' });
  return {
    kind,
    caseId: ofCase && caseId ? parseId(caseId) : null,
    form: !ofCase && form && isFormCode(form) ? form : null,
    year: ofCase ? null : (year ?? null),
    quarter: ofCase ? null : (quarter ?? null),
    text: kind === 'OWN_RESULT' ? (text ?? '').normalize('NFC') : null,
    leaveOut: leaveOut ?? null,
  };
}

@ArgsType()
export class PublicationArguments {
  @Field(() => ID)
  publicationId!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class WithdrawPublicationInput {
  @Field({ description: 'The public reads it.' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class AnswerPublicationInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;
}

@InputType()
export class RecordMediaPublicationInput {
  @Field({ description: 'Newspaper, channel or site.' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  outlet!: string;

  @Field(() => CalendarDateScalar)
  publishedOn!: CalendarDate;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(LONGEST_LINE)
  @Matches(LINK)
  link?: string | null;
}

@InputType()
export class PublicationFilter {
  @Field(() => [PublicationKindEnum], { nullable: true })
  kind?: PublicationKind[] | null;

  @Field(() => [PublicationStateEnum], { nullable: true })
  state?: (keyof typeof PublicationStateEnum)[] | null;

  @Field(() => [PublisherKindEnum], { nullable: true })
  publisherKind?: (keyof typeof PublisherKindEnum)[] | null;

  @Field(() => ID, { nullable: true, description: 'The body that it is about.' })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'KATO code of a territory of the first level.' })
  territoryCode?: string | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: 'Of one inspection.' })
  inspectionId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what your own office or body published.' })
  own?: boolean | null;
}
