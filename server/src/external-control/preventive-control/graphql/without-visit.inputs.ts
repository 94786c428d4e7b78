import { ArrayMaxSize, Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING } from '../../../law';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { ControlWithoutVisitStateEnum, FindingSourceEnum } from './without-visit.graphql-type';
import type { ControlWithoutVisitState, FindingSource } from '../states';

const LONG = 20_000;
const SHORT = 300;
/** Something else than spaces. */

@ArgsType()
export class ControlArguments {
  @Field(() => ID)
  id!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class OpenControlWithoutVisitInput {
  @Field(() => ID)
  subjectId!: string;

  @Field({ description: 'What is analysed.' })
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  analysis!: string;

  @Field(() => CalendarDateScalar)
  periodFrom!: string;

  @Field(() => CalendarDateScalar)
  periodTo!: string;
}

@InputType()
export class AddControlFindingInput {
  @Field(() => FindingSourceEnum)
  source!: FindingSource;

  @Field()
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  reference!: string;

  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID])
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class RemoveControlFindingInput {
  @Field(() => ID)
  findingId!: string;

  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class RecommendToSubjectInput {
  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  recommendation!: string;
}

@InputType()
export class EndControlWithoutVisitInput {
  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class ControlWithoutVisitFilter {
  @Field(() => [ControlWithoutVisitStateEnum], { nullable: true })
  state?: ControlWithoutVisitState[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the number or of the subject’s name.' })
  @MaxLength(SHORT)
  search?: string | null;
}
