import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SAYS_SOMETHING } from '../../law';
import { connectionOf } from '../../platform/graphql/connection';
import { CalendarDateScalar } from '../../platform/graphql/scalars';
import { Sql, SqlType } from '../../platform/reading/sql-metadata';
import type { SqlWriter } from '../../platform/reading/sql-writer';

const LONG = 2000;
const todayOf = (sql: SqlWriter) => `(${sql.instant()} at time zone 'Asia/Almaty')::date`;

const casesOf = (alias: string, which: string) =>
  `(select count(*)::int from inspection_inspector n join inspection i on i.id = n.inspection_id
    where n.capacity_id = ${alias}.id and ${which})`;
/** Open terms of the office's side in the cases that name the inspector. */
const termsOf = (alias: string, which: string) =>
  `(select count(*)::int from inspection_inspector n join deadline d on d.inspection_id = n.inspection_id
    where n.capacity_id = ${alias}.id and d.met_at is null and d.cancelled_at is null and d.party = 'AUTHORITY' and ${which})`;

@ObjectType({ simpleResolvers: true, description: 'Days on which an inspector is away (ours).' })
@SqlType({ table: 'staff_leave' })
export class StaffLeave {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => CalendarDateScalar)
  firstDay!: string;

  @Field(() => CalendarDateScalar)
  lastDay!: string;

  @Field()
  reason!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'An inspector of the own office and the work that is theirs now (ours). Its id is that of the capacity.',
})
@SqlType({ table: 'capacity' })
export class InspectorLoad {
  @Field(() => ID)
  id!: string;

  @Field()
  @Sql({ expression: (alias) => `(select o.full_name from account o where o.id = ${alias}.account_id)` })
  fullName!: string;

  @Field()
  @Sql({ localized: 'position' })
  positionTitle!: string;

  @Field(() => Int, { description: 'Drafts that name the inspector: they go over freely.' })
  @Sql({ expression: (alias) => casesOf(alias, `i.state = 'DRAFT'`) })
  drafts!: number;

  @Field(() => Int, {
    description: 'Cases whose signed act names the inspector: an additional act changes that (clause 12).',
  })
  @Sql({ expression: (alias) => casesOf(alias, `i.state not in ('DRAFT', 'CLOSED', 'WITHDRAWN')`) })
  namedCases!: number;

  @Field(() => Int, { description: 'Complaints that the head gave to the inspector.' })
  @Sql({
    expression: (
      alias,
    ) => `(select count(*)::int from complaint c where c.assigned_account_id = ${alias}.account_id
      and c.authority_id = ${alias}.authority_id and c.state = 'WAITING')`,
  })
  complaints!: number;

  @Field(() => Int)
  @Sql({ expression: (alias) => termsOf(alias, 'true') })
  openTerms!: number;

  @Field(() => Int)
  @Sql({ expression: (alias, sql) => termsOf(alias, `d.due_at <= ${sql.instant()}`) })
  overdueTerms!: number;

  @Field(() => Int, { description: 'Open terms whose last day falls into a leave.' })
  @Sql({
    expression: (alias) =>
      termsOf(
        alias,
        `exists (select from staff_leave l where l.account_id = ${alias}.account_id and l.withdrawn_at is null
          and d.due_date between l.first_day and l.last_day)`,
      ),
  })
  termsInLeave!: number;

  @Field(() => [StaffLeave], { description: 'Leave that is not over.' })
  @Sql({
    many: {
      foreign: 'capacity_id',
      where: (alias, sql) => `${alias}.withdrawn_at is null and ${alias}.last_day >= ${todayOf(sql)}`,
      orderBy: '{alias}.first_day, {alias}.id',
      cap: 20,
    },
  })
  leaves!: StaffLeave[];
}

export const InspectorLoadConnection = connectionOf(InspectorLoad);

@InputType()
export class EnterStaffLeaveInput {
  @Field(() => ID, { description: 'The capacity of the inspector.' })
  capacityId!: string;

  @Field(() => CalendarDateScalar)
  firstDay!: string;

  @Field(() => CalendarDateScalar, { description: 'The last day, itself included.' })
  lastDay!: string;

  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class HandOverWorkInput {
  @Field(() => ID, { description: 'The capacity whose work goes over.' })
  fromId!: string;

  @Field(() => ID)
  toId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Chosen drafts; all of it, with the complaints, where left out.',
  })
  @IsOptional()
  @ArrayMaxSize(500)
  inspectionIds?: string[] | null;

  @Field()
  @MaxLength(LONG)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}
