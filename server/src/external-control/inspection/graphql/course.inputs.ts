import { ArrayMaxSize, ArrayMinSize, Length, Matches } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING } from '../../../law';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import type { SuspensionCause } from '../facts/inspection-facts';
import { RecordStartNoticeInput, SendStartNoticeInput } from './act.inputs';
import { SuspensionCauseEnum } from './inspection.enums';
import { SpecialistInput } from './specialist.input';

const LONG = 20_000;
/** Something else than spaces. */

@InputType({ description: 'Clauses 13 and 14: how many working days are added, and why.' })
export class ExtendInspectionInput {
  @Field(() => Int)
  workingDays!: number;

  @Field()
  @Length(1, LONG)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class SendExtensionNoticeInput extends SendStartNoticeInput {}

@InputType()
export class RecordExtensionNoticeInput extends RecordStartNoticeInput {}

@InputType({ description: 'Clause 19: what the inspection waits for.' })
export class SuspendInspectionInput {
  @Field(() => SuspensionCauseEnum)
  cause!: SuspensionCause;

  @Field({ description: 'What is asked for or examined, and of whom.' })
  @Length(1, LONG)
  @Matches(SAYS_SOMETHING)
  reason!: string;

  @Field(() => CalendarDateScalar, { description: 'When it is expected to be there.' })
  expectedOn!: string;
}

@InputType({ description: 'Clause 19: the material that resumes the inspection.' })
export class ResumeInspectionInput {
  @Field(() => CalendarDateScalar)
  arrivedOn!: string;

  @Field({ description: 'What came, and from whom.' })
  @Length(1, LONG)
  @Matches(SAYS_SOMETHING)
  arrived!: string;
}

@InputType()
export class SendSuspensionNoticeInput extends SendStartNoticeInput {}

@InputType()
export class RecordSuspensionNoticeInput extends RecordStartNoticeInput {}

@InputType()
export class SendResumptionNoticeInput extends SendStartNoticeInput {}

@InputType()
export class RecordResumptionNoticeInput extends RecordStartNoticeInput {}

@InputType({ description: 'Clauses 11 and 12: all who inspect from then on, and who is brought in.' })
export class ChangeInspectorsInput {
  @Field(() => [ID])
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  inspectorIds!: string[];

  @Field(() => [SpecialistInput])
  @ArrayMaxSize(20)
  specialists!: SpecialistInput[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Specialists who take part no more: their access ends with the registration of the act.',
  })
  @ArrayMaxSize(50)
  releasedSpecialistIds!: string[];

  @Field()
  @Length(1, LONG)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}
