import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/graphql/connection';
import { enumOf } from '../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import { Sql, SqlType } from '../platform/reading/sql-metadata';
import { Authority } from './authority.graphql-type';
import { SUBJECT_KINDS, type SubjectKind } from './subject-kind';
import { SUCCESSION_KINDS, type SuccessionKind } from './succession-rules';
import { Territory } from './territory.graphql-type';

export const SubjectKindEnum = enumOf(
  'SubjectKind',
  Object.keys(SUBJECT_KINDS) as SubjectKind[],
  'Kinds of inspected subjects by clause 1 of the Rules.',
);

const SUCCESSIONS_INTO = `any (array(
  select x.id from subject_succession x where x.successor_id = {parent}.id
  union all select x.id from subject_succession x where x.further_successor_ids @> array[{parent}.id]))`;

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
  @Sql({ column: 'bin', plain: true })
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

  @Field(() => SubjectSuccession, {
    nullable: true,
    description: 'By which act it ended, and who is its legal successor.',
  })
  @Sql({ one: { foreign: 'predecessor_id' } })
  succession?: SubjectSuccession | null;

  @Field(() => [SubjectSuccession], {
    description: 'Whose legal successor it is, alone or, of a division, beside others.',
  })
  @Sql({ many: { foreign: 'id', ownSql: SUCCESSIONS_INTO, orderBy: '{alias}.id', cap: 50 } })
  predecessors!: SubjectSuccession[];

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      'From which day it is, where the register knows it: it owes reports from the quarter of that day on, though of none before the first quarter that the system asked reports of.',
  })
  beganOn?: string | null;

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

export const SuccessionKindEnum = enumOf(
  'SuccessionKind',
  SUCCESSION_KINDS,
  'How a body or organisation came to an end with a legal successor.',
);

/** An act by which a subject was reorganised: from its day on the successor stands in its place. */
@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'subject_succession' })
export class SubjectSuccession {
  @Field(() => ID)
  id!: string;

  @Field(() => SuccessionKindEnum)
  kind!: SuccessionKind;

  @Field(() => String)
  @Sql({ worded: { code: 'kind', prefix: 'SUCCESSION_' } })
  kindTitle!: string;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'predecessor_id' } })
  predecessor!: InspectedSubject;

  @Field(() => InspectedSubject, { description: 'Of a division, the first one.' })
  @Sql({ one: { on: 'successor_id' } })
  successor!: InspectedSubject;

  @Field(() => [InspectedSubject], { description: 'Of a division: who succeeds beside the first one.' })
  @Sql({
    many: {
      foreign: 'id',
      ownSql: 'any ({parent}.further_successor_ids)',
      orderBy: '{alias}.id',
      cap: 20,
    },
  })
  furtherSuccessors!: InspectedSubject[];

  @Field()
  actNumber!: string;

  @Field(() => CalendarDateScalar)
  actDate!: string;

  @Field(() => CalendarDateScalar)
  effectiveOn!: string;

  @Field(() => DateTimeScalar)
  enteredAt!: Date;

  @Field()
  enteredBy!: string;
}

export const InspectedSubjectConnection = connectionOf(InspectedSubject);
