import { ArrayMaxSize, IsOptional, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING, type CalendarDate } from '../../../law';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import type { AdministrativeCaseInput, AdministrativeOutcomeInput } from '../commands/administrative-case';
import type { ControlColumns } from '../commands/draft-inspection';
import type { ControlDraft } from '../commands/write-draft';
import { idOf, optionalId } from '../../../platform/graphql/id';

const LONG = 20_000;
const SHORT = 300;
/** Something else than spaces. */

@InputType({
  description: 'What a control with a visit says of itself; its subject is that of its line (clause 7).',
})
export class PreventiveControlInput {
  @Field()
  @MaxLength(LONG)
  subjectMatter!: string;

  @Field(() => [String], { description: 'Objects of the subject that are visited.' })
  @ArrayMaxSize(100)
  @Length(1, SHORT, { each: true })
  objects!: string[];

  @Field({ description: 'In the field of support and protection of entrepreneurship (clause 6-1).' })
  businessSupport!: boolean;

  @Field(() => CalendarDateScalar, { nullable: true })
  periodFrom?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  periodTo?: string | null;

  @Field(() => CalendarDateScalar)
  plannedStart!: string;

  @Field(() => Int)
  @Min(1)
  @Max(366)
  termWorkingDays!: number;

  @Field()
  @MaxLength(LONG)
  termReason!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The assignment by the leadership of the Agency on which its staff controls (clause 9).',
  })
  assignmentId?: string | null;

  @Field(() => [ID])
  @ArrayMaxSize(50)
  inspectorIds!: string[];

  @Field(() => ID)
  checklistId!: string;

  @Field(() => [ID], { nullable: true, description: 'Points to be checked; every point where left out.' })
  @IsOptional()
  @ArrayMaxSize(200)
  pointIds?: string[] | null;
}

@InputType({ description: 'A case on an administrative offence: clause 6-1.' })
export class OpenAdministrativeCaseInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Of a record that was drawn up elsewhere; left out, it is drawn up here and says the essence.',
  })
  @IsOptional()
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done against the law.' })
  @IsOptional()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  essence?: string | null;

  @Field()
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  article!: string;

  @Field({ description: 'Name and position.' })
  @MaxLength(SHORT)
  @Matches(SAYS_SOMETHING)
  official!: string;

  @Field(() => CalendarDateScalar)
  openedOn!: string;

  @Field(() => ID, { nullable: true, description: 'The protocol of clause 18 that it goes with.' })
  protocolId?: string | null;
}

@InputType()
export class RecordAdministrativeOutcomeInput {
  @Field(() => ID)
  caseId!: string;

  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  outcome!: string;

  @Field(() => CalendarDateScalar)
  outcomeOn!: string;
}

const date = (text: string | null | undefined) => (text ?? null) as CalendarDate | null;

/** @throws Refusal INVALID_INPUT with the field that is wrong */
export function toControl(input: PreventiveControlInput): { draft: ControlDraft; columns: ControlColumns } {
  const { businessSupport } = input;
  return {
    draft: {
      subjectMatter: input.subjectMatter,
      periodFrom: date(input.periodFrom),
      periodTo: date(input.periodTo),
      plannedStart: input.plannedStart as CalendarDate,
      termWorkingDays: input.termWorkingDays,
      termReason: input.termReason,
      assignmentId: optionalId(input.assignmentId, 'input.assignmentId'),
      inspectorIds: input.inspectorIds.map((id) => idOf(id, 'input.inspectorIds')),
      checklistId: idOf(input.checklistId, 'input.checklistId'),
      pointIds: input.pointIds?.map((id) => idOf(id, 'input.pointIds')) ?? null,
    },
    columns: { objects: input.objects.map((object) => object.trim()).filter(Boolean), businessSupport },
  };
}

export function toAdministrativeCase(input: OpenAdministrativeCaseInput): AdministrativeCaseInput {
  const { number, essence, article, official, openedOn, protocolId } = input;
  return {
    number: number ?? null,
    essence: essence ?? null,
    article,
    official,
    openedOn: openedOn as CalendarDate,
    protocolId: optionalId(protocolId, 'input.protocolId'),
  };
}

export function toOutcome(input: RecordAdministrativeOutcomeInput): AdministrativeOutcomeInput {
  const { caseId, outcome, outcomeOn } = input;
  return { caseId: idOf(caseId, 'input.caseId'), outcome, outcomeOn: outcomeOn as CalendarDate };
}
