import { ArrayMaxSize, ArrayMinSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { DeliveryWay } from '../../documents';
import type { LetterDemandKind, LetterState } from '../states';
import { LetterDemandKindEnum, LetterStateEnum } from './letter.graphql-type';

export const LONGEST_TEXT = 20_000;

@ArgsType()
export class LetterArguments {
  @Field(() => ID)
  letterId!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class LetterDemandInput {
  @Field(() => LetterDemandKindEnum)
  kind!: LetterDemandKind;

  @Field(() => String, { nullable: true, description: 'Left out: the words of the clause.' })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  text?: string | null;
}

@InputType()
export class IssueLetterOnMeasuresInput {
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
export class RecordLetterReceiptInput {
  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field()
  @MaxLength(2000)
  @Matches(SAYS_SOMETHING)
  proof!: string;
}

@InputType()
export class ReportOnLetterInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class RecordLetterReportInput extends ReportOnLetterInput {
  @Field(() => DateTimeScalar)
  receivedAt!: Date;
}

@InputType()
export class ReturnLetterReportInput {
  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class LetterOnMeasuresFilter {
  @Field(() => [LetterStateEnum], { nullable: true })
  state?: LetterState[];

  @Field(() => ID, {
    nullable: true,
    description: 'Written to it, or to one in whose place it stands as the legal successor.',
  })
  subjectId?: string;
}
