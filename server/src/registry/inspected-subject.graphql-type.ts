import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/graphql/connection';
import { enumOf } from '../platform/graphql/enum-of';
import { Sql, SqlType } from '../platform/reading/sql-metadata';
import { Authority } from './authority.graphql-type';
import { SUBJECT_KINDS, type SubjectKind } from './subject-kind';
import { Territory } from './territory.graphql-type';

export const SubjectKindEnum = enumOf(
  'SubjectKind',
  Object.keys(SUBJECT_KINDS) as SubjectKind[],
  'Kinds of inspected subjects by clause 1 of the Rules.',
);

/** A body, organisation or person that the Rules bind. */
@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'inspected_subject' })
export class InspectedSubject {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => SubjectKindEnum)
  kind!: SubjectKind;

  @Field(() => String, { description: 'The kind in words, in the language of the request.' })
  @Sql({ worded: { code: 'kind', prefix: 'subjectKind.' } })
  kindTitle!: string;

  @Field(() => String, {
    nullable: true,
    description: 'BIN of a body or organisation, IIN of a natural person.',
  })
  bin?: string | null;

  @Field(() => String, { description: 'In the language of the request.' })
  @Sql({ localized: 'name' })
  name!: string;

  @Field(() => String)
  nameKk!: string;

  @Field(() => String)
  nameRu!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => Territory, { nullable: true })
  @Sql({ one: { on: 'territory_id' } })
  territory?: Territory | null;

  @Field(() => InspectedSubject, { nullable: true, description: 'The body that it is subordinate to.' })
  @Sql({ one: { on: 'parent_id' } })
  parent?: InspectedSubject | null;

  @Field(() => Authority, {
    nullable: true,
    description: 'The office within whose competence it lies (clause 9).',
  })
  @Sql({ one: { on: 'authority_id' } })
  authority?: Authority | null;

  @Field(() => String, { nullable: true })
  headName?: string | null;

  @Field(() => String, { nullable: true })
  headPosition?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;
}

export const InspectedSubjectConnection = connectionOf(InspectedSubject);
