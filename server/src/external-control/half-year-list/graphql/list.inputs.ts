import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { ListWording } from './half-year-list.graphql-type';
import { RiskLevelEnum } from './list-line.graphql-type';
import type { RiskLevel } from '../rules';

const LONGEST_TEXT = 4_000;
const LONGEST_NUMBER = 60;
/** A number of a paper has a letter or a digit. */
const NUMBERED = /[\p{L}\p{N}]/u;

@ArgsType()
export class ListArguments {
  @Field(() => ID)
  id!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType({ description: 'Clause 6-3: a person names it, with the reason.' })
export class AddListReasonInput {
  @Field(() => ID, { description: 'The control without a visit.' })
  controlId!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class RemoveListLineInput {
  @Field(() => ID)
  subjectId!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class AddListLineInput extends RemoveListLineInput {
  @Field({ description: 'The concrete fact: clause 7-1.' })
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  fact!: string;

  @Field({ description: 'The potential risk: clause 7-1.' })
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  risk!: string;

  @Field(() => ListWording, {
    nullable: true,
    description: 'Language of the fact and the risk; left out where they are written in both.',
  })
  wordedIn?: keyof typeof ListWording | null;

  @Field(() => Int, { nullable: true, description: 'The last place where left out.' })
  position?: number;
}

@InputType()
export class MoveListLineInput extends RemoveListLineInput {
  @Field(() => Int)
  position!: number;
}

@InputType()
export class ApproveHalfYearListInput {
  @Field()
  @MaxLength(LONGEST_NUMBER)
  @Matches(NUMBERED)
  orderNumber!: string;

  @Field(() => CalendarDateScalar)
  orderDate!: CalendarDate;
}

@InputType()
export class SendListRequestInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Of a request that was drawn up elsewhere; left out it is drawn up here under its own number.',
  })
  @IsOptional()
  @MaxLength(LONGEST_NUMBER)
  @Matches(NUMBERED)
  number?: string | null;

  @Field(() => ID, { nullable: true, description: 'The line that it is about; all where left out.' })
  subjectId?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];

  @Field(() => CalendarDateScalar)
  sentOn!: string;

  @Field()
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  addressee!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;
}

@InputType({ description: 'What the answer tells of one subject.' })
export class ToldFactInput {
  @Field(() => ID)
  subjectId!: string;

  @Field(() => CalendarDateScalar)
  date!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;
}

@InputType()
export class RecordListAnswerInput {
  @Field(() => ID)
  requestId!: string;

  @Field()
  @MaxLength(LONGEST_NUMBER)
  @Matches(NUMBERED)
  number!: string;

  @Field(() => CalendarDateScalar)
  answeredOn!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];

  @Field(() => [ToldFactInput], { defaultValue: [] })
  @ArrayMaxSize(100)
  facts!: ToldFactInput[];
}

@InputType()
export class HalfYearListLineFilter {
  @Field(() => ID, { nullable: true })
  listId?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'On the list, or scored and not on it; all where left out.',
  })
  listed?: boolean;

  @Field(() => RiskLevelEnum, { nullable: true })
  level?: RiskLevel;

  @Field(() => ID, { nullable: true })
  authorityId?: string;

  @Field(() => String, { nullable: true, description: 'Beginnings of words of the name, or the BIN.' })
  @MaxLength(200)
  search?: string;
}
