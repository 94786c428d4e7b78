import { ArrayMaxSize, IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../deadlines';
import { SAYS_SOMETHING } from '../../law';
import { Capacity } from '../../people';
import { FileRecord, filesOf } from '../../platform/files';
import { connectionOf, PageArguments } from '../../platform/graphql/connection';
import { enumOf } from '../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import { Sql, SqlType } from '../../platform/reading/sql-metadata';
import type { SqlWriter } from '../../platform/reading/sql-writer';
import { Authority, InspectedSubject } from '../../registry';
import { IssuedDocument } from '../documents';
import { ASSIGNMENT_STATES, type AssignmentState } from './states';

const SHORT = 300;
const LONG = 20_000;

export const AssignmentStateEnum = enumOf('AgencyAssignmentState', ASSIGNMENT_STATES);

const stateSql = (alias: string) =>
  `(case when ${alias}.withdrawn_at is null then 'IN_FORCE' else 'WITHDRAWN' end)`;
const giverSql = (alias: string, sql: SqlWriter) =>
  `coalesce((select ${alias}.given_by || ', ' || ${sql.localized('k', 'position')} from capacity k where k.id = ${alias}.given_by_capacity_id),
    ${alias}.given_by)`;
const nameSql = (alias: string) =>
  `(select o.full_name from capacity k join account o on o.id = k.account_id where k.id = ${alias}.capacity_id)`;
const positionSql = (alias: string, sql: SqlWriter) =>
  `(select ${sql.localized('k', 'position')} from capacity k where k.id = ${alias}.capacity_id)`;

@ObjectType({ simpleResolvers: true, description: 'Staff of the Agency who are assigned.' })
@SqlType({ table: 'assigned_person' })
export class AssignedPerson {
  @Field(() => Capacity)
  @Sql({ one: { on: 'capacity_id' } })
  capacity!: Capacity;

  @Field()
  @Sql({ expression: nameSql })
  fullName!: string;

  @Field()
  @Sql({ expression: positionSql })
  positionTitle!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Assignment by the leadership of the Agency: its staff inspects a subject of a territorial body’s competence (clause 9).',
})
@SqlType({ table: 'agency_assignment' })
export class AgencyAssignment {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => AssignmentStateEnum)
  @Sql({ expression: stateSql })
  state!: AssignmentState;

  @Field()
  @Sql({ worded: { code: stateSql, prefix: 'ASSIGNMENT_STATE_' } })
  stateTitle!: string;

  @Field()
  number!: string;

  @Field(() => CalendarDateScalar)
  date!: string;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject;

  @Field(() => Authority, { description: 'The territorial body within whose competence the subject lies.' })
  @Sql({ one: { on: 'territorial_authority_id' } })
  territorialAuthority!: Authority;

  @Field()
  reason!: string;

  @Field({ description: 'Who gave it, by name and position.' })
  @Sql({ expression: giverSql })
  givenBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was entered.' })
  givenAt!: Date | null;

  @Field(() => [AssignedPerson])
  @Sql({ many: { foreign: 'assignment_id', orderBy: '{alias}.id', cap: 50 } })
  people!: AssignedPerson[];

  @Field(() => IssuedDocument, { nullable: true, description: 'The paper, where it was drawn up here.' })
  @Sql({ one: { on: 'document_id' } })
  document!: IssuedDocument | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('agencyAssignment'))
  files!: FileRecord[];

  @Field(() => DateTimeScalar, { nullable: true })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawalReason!: string | null;

  @Field(() => [Deadline], { description: 'Clause 9 sets none.' })
  @Sql(deadlinesOf('agency-assignment'))
  deadlines!: Deadline[];
}

export const AgencyAssignmentConnection = connectionOf(AgencyAssignment);

@InputType()
export class AgencyAssignmentFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'About it, or about one in whose place it stands as the legal successor.',
  })
  subjectId?: string | null;

  @Field(() => AssignmentStateEnum, { nullable: true })
  state?: AssignmentState | null;
}

@ArgsType()
export class AgencyAssignmentsArguments extends PageArguments {
  @Field(() => AgencyAssignmentFilter, { nullable: true })
  @IsOptional()
  filter?: AgencyAssignmentFilter | null;
}

@InputType()
export class GiveAgencyAssignmentInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Of a paper that was drawn up elsewhere, with its date and file; left out, it is drawn up here.',
  })
  @IsOptional()
  @Length(1, SHORT)
  @Matches(SAYS_SOMETHING)
  number?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  date?: string | null;

  @Field(() => ID)
  subjectId!: string;

  @Field({ description: 'What is to be inspected, and why by the Agency.' })
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  reason!: string;

  @Field(() => [ID], { description: 'Capacities of the staff who are assigned.' })
  @ArrayMaxSize(50)
  capacityIds!: string[];

  @Field(() => [ID])
  @ArrayMaxSize(20)
  fileIds!: string[];
}
