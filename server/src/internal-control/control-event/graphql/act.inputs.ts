import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { VIOLATION_KINDS } from '../results';
import { ControlResponseKind } from './event-parts.graphql-type';
import { ControlViolationCountInput } from './result.inputs';

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 500;

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
