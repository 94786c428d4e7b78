import { ArrayMaxSize, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { ControlEntry, ControlPenaltyKind, ControlStaff, ControlViolationKind } from './result.graphql-type';

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 500;
/** More than any report has ever counted in one event. */
const MOST = 1_000_000;

@InputType({ description: 'How many violations of one kind an act states.' })
export class ControlViolationCountInput {
  @Field(() => ControlViolationKind)
  kind!: keyof typeof ControlViolationKind;

  @Field(() => Int)
  @Min(1)
  @Max(MOST)
  count!: number;
}

@InputType()
export class RecordControlRestorationInput {
  @Field(() => Int, { description: 'Violations after which rights were restored.' })
  @Min(1)
  @Max(MOST)
  violations!: number;

  @Field(() => Int, { description: 'Persons whose rights were restored.' })
  @Min(1)
  @Max(MOST)
  persons!: number;

  @Field(() => CalendarDateScalar)
  restoredOn!: CalendarDate;

  @Field({ description: 'How.' })
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class RecordControlPenaltyInput {
  @Field(() => ControlPenaltyKind)
  kind!: keyof typeof ControlPenaltyKind;

  @Field(() => ControlStaff, { description: 'Whose staff the person belongs to.' })
  staff!: keyof typeof ControlStaff;

  @Field({ description: 'Name and position.' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  person!: string;

  @Field(() => CalendarDateScalar)
  imposedOn!: CalendarDate;

  @Field({ description: 'Number and date of the order.' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  orderReference!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Copies that prove it: clause 57.' })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class SettleControlRecommendationInput {
  @Field(() => ID)
  recommendationId!: string;

  @Field()
  fulfilled!: boolean;

  @Field(() => CalendarDateScalar)
  settledOn!: CalendarDate;

  @Field({ defaultValue: '', description: 'Why not, where it was not fulfilled.' })
  @MaxLength(LONGEST_TEXT)
  note!: string;
}

@InputType({ description: 'An entry that was made by mistake, and why it is taken back.' })
export class TakeBackControlEntryInput {
  @Field(() => ControlEntry)
  kind!: keyof typeof ControlEntry;

  @Field(() => ID)
  entryId!: string;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}
