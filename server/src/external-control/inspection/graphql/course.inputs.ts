import { Length, Matches } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { RecordStartNoticeInput, SendStartNoticeInput } from './act.inputs';

const LONG = 20_000;
/** Something else than spaces. */
const NOT_BLANK = /\S/;

@InputType({ description: 'Clauses 13 and 14: how many working days are added, and why.' })
export class ExtendInspectionInput {
  @Field(() => Int)
  workingDays!: number;

  @Field()
  @Length(1, LONG)
  @Matches(NOT_BLANK)
  reason!: string;
}

@InputType()
export class SendExtensionNoticeInput extends SendStartNoticeInput {}

@InputType()
export class RecordExtensionNoticeInput extends RecordStartNoticeInput {}
