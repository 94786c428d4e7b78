import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArguments } from '../platform/graphql/connection';
import { MAX_PAGE } from '../platform/reading/reader';
import { SubjectKindEnum } from './inspected-subject.graphql-type';
import type { SubjectKind } from './subject-kind';
import { TerritoryLevelEnum } from './territory.graphql-type';
import type { TerritoryLevel } from './territory.record';

export const MAX_SEARCH = 200;

@InputType()
class TerritoryFilter {
  @Field(() => TerritoryLevelEnum, { nullable: true })
  level?: TerritoryLevel | null;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(MAX_SEARCH)
  search?: string | null;
}

@ArgsType()
export class TerritoriesArguments extends PageArguments {
  @Field(() => TerritoryFilter, { nullable: true })
  filter?: TerritoryFilter | null;
}

@InputType()
class InspectedSubjectFilter {
  @Field(() => SubjectKindEnum, { nullable: true })
  kind?: SubjectKind | null;

  @Field(() => ID, { nullable: true })
  territoryId?: string | null;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Beginnings of words of the names, or of the BIN; an IIN whole.',
  })
  @MaxLength(MAX_SEARCH)
  search?: string | null;
}

@ArgsType()
export class InspectedSubjectsArguments extends PageArguments {
  @Field(() => InspectedSubjectFilter, { nullable: true })
  filter?: InspectedSubjectFilter | null;
}

@InputType()
class PublicServiceFilter {
  @Field(() => String, { nullable: true })
  @MaxLength(MAX_SEARCH)
  search?: string | null;

  @Field(() => [String], { nullable: true, description: 'Whole numbers of services.' })
  @IsOptional()
  @ArrayMaxSize(MAX_PAGE)
  @MaxLength(MAX_SEARCH, { each: true })
  codes?: string[] | null;
}

@ArgsType()
export class PublicServicesArguments extends PageArguments {
  @Field(() => PublicServiceFilter, { nullable: true })
  filter?: PublicServiceFilter | null;
}

@InputType()
class ChecklistFilter {
  @Field(() => SubjectKindEnum, { nullable: true })
  subjectKind?: SubjectKind | null;
}

@ArgsType()
export class ChecklistsArguments extends PageArguments {
  @Field(() => ChecklistFilter, { nullable: true })
  filter?: ChecklistFilter | null;
}
