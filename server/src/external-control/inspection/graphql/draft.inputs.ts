import { ArrayMaxSize, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { CalendarDate } from '../../../law';
import { idOf, optionalId } from '../../../platform/graphql/id';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import type { DraftInput } from '../commands/write-draft';
import type { GroundInput } from '../commands/write-grounds';
import type { GroundKind } from '../ground-kind';
import { GroundKindEnum, InspectionScopeEnum } from './inspection.enums';
import { SpecialistInput, toSpecialist } from './specialist.input';

const LONG = 20_000;
const SHORT = 300;

@InputType()
export class InspectionGroundInput {
  @Field(() => GroundKindEnum)
  kind!: GroundKind;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(SHORT)
  basisNumber?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  basisDate?: string | null;

  @Field()
  @MaxLength(LONG)
  basisText!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(SHORT)
  personName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(LONG)
  violatedRight?: string | null;

  @Field(() => ID, { nullable: true })
  publicServiceId?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  factDate?: string | null;

  @Field(() => ID, { nullable: true })
  prescriptionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The running inspection of 8.6, the first inspection of 8.7.',
  })
  relatedInspectionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Civil-law relation with the third person (8.6).' })
  @IsOptional()
  @MaxLength(LONG)
  civilLawRelation?: string | null;

  @Field(() => String, { nullable: true, description: 'What must be learnt from the third person (8.6).' })
  @IsOptional()
  @MaxLength(LONG)
  informationSought?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(SHORT)
  criminalProcedureArticle?: string | null;

  @Field(() => [ID])
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType({ description: 'A draft may lack what the act of appointment will need: its actions say what.' })
export class DraftInspectionInput {
  @Field(() => ID)
  subjectId!: string;

  @Field()
  @MaxLength(LONG)
  subjectMatter!: string;

  @Field(() => InspectionScopeEnum)
  scope!: keyof typeof InspectionScopeEnum;

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
    description: 'The assignment by the leadership of the Agency on which its staff inspects (clause 9).',
  })
  assignmentId?: string | null;

  @Field(() => [InspectionGroundInput])
  @ArrayMaxSize(8)
  grounds!: InspectionGroundInput[];

  @Field(() => [ID])
  @ArrayMaxSize(50)
  inspectorIds!: string[];

  @Field(() => [SpecialistInput], {
    nullable: true,
    description:
      'Specialists, consultants and experts whom the act of appointment brings in (clause 11); left out, those who stand there.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  specialists?: SpecialistInput[] | null;

  @Field(() => ID)
  checklistId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Points to be checked; every point where left out (clause 17).',
  })
  @IsOptional()
  @ArrayMaxSize(200)
  pointIds?: string[] | null;
}

const date = (text: string | null | undefined) => (text ?? null) as CalendarDate | null;

function toGround(ground: InspectionGroundInput, index: number): GroundInput {
  const path = `input.grounds.${index}`;
  return {
    kind: ground.kind,
    basisNumber: ground.basisNumber?.trim() || null,
    basisDate: date(ground.basisDate),
    basisText: ground.basisText.trim(),
    personName: ground.personName?.trim() || null,
    violatedRight: ground.violatedRight?.trim() || null,
    publicServiceId: optionalId(ground.publicServiceId, `${path}.publicServiceId`),
    factDate: date(ground.factDate),
    prescriptionId: optionalId(ground.prescriptionId, `${path}.prescriptionId`),
    relatedInspectionId: optionalId(ground.relatedInspectionId, `${path}.relatedInspectionId`),
    civilLawRelation: ground.civilLawRelation?.trim() || null,
    informationSought: ground.informationSought?.trim() || null,
    criminalProcedureArticle: ground.criminalProcedureArticle?.trim() || null,
    fileIds: ground.fileIds,
  };
}

/** @throws Refusal INVALID_INPUT with the field that is wrong */
export function toDraft(input: DraftInspectionInput): DraftInput {
  return {
    subjectId: idOf(input.subjectId, 'input.subjectId'),
    subjectMatter: input.subjectMatter,
    scope: input.scope,
    periodFrom: date(input.periodFrom),
    periodTo: date(input.periodTo),
    plannedStart: input.plannedStart as CalendarDate,
    termWorkingDays: input.termWorkingDays,
    termReason: input.termReason,
    assignmentId: optionalId(input.assignmentId, 'input.assignmentId'),
    grounds: input.grounds.map(toGround),
    inspectorIds: input.inspectorIds.map((id) => idOf(id, 'input.inspectorIds')),
    specialists: input.specialists?.map(toSpecialist) ?? null,
    checklistId: idOf(input.checklistId, 'input.checklistId'),
    pointIds: input.pointIds?.map((id) => idOf(id, 'input.pointIds')) ?? null,
  };
}
