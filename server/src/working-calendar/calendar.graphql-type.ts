import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/graphql/connection';
import { enumOf } from '../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../platform/reading/sql-metadata';
import { DECREE_KINDS, type DecreeKindName } from './decree-row';

export const DecreeKind = enumOf('DecreeKind', DECREE_KINDS, 'What a decree does to the calendar.');
export const DecreeEntryKind = enumOf(
  'DecreeEntryKind',
  [...DECREE_KINDS, 'TAKEN_BACK'],
  'The same, or the entry by which a wrong decree was taken back.',
);

@ObjectType({ simpleResolvers: true, description: 'A day of the year: whether it is worked, and why.' })
@PartOf('open to everybody')
export class WorkingYearDay {
  @Field(() => CalendarDateScalar)
  date!: string;

  @Field()
  working!: boolean;

  @Field({ description: 'WEEKEND, HOLIDAY, DAY_OFF_TRANSFERRED…; empty for an ordinary working day.' })
  code!: string;

  @Field({ description: 'The same in your language; empty for an ordinary working day.' })
  reason!: string;

  @Field({ description: 'A decree that was entered here says so.' })
  decreed!: boolean;

  @Field({ description: 'No decree covers the day yet.' })
  provisional!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The working calendar of a year, with the decrees in force.',
})
@PartOf('open to everybody')
export class WorkingYear {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: 'How many decrees and counter-entries have been entered so far.' })
  version!: number;

  @Field(() => Int)
  firstYear!: number;

  @Field(() => Int)
  lastYear!: number;

  @Field(() => CalendarDateScalar, { description: 'The last day that decrees cover.' })
  decreedUntil!: string;

  @Field(() => Int)
  workingDays!: number;

  @Field({ description: 'Where the facts of the year come from.' })
  source!: string;

  @Field(() => [WorkingYearDay], { description: 'Every day of the year: at most 366.' })
  days!: WorkingYearDay[];
}

@ObjectType({ simpleResolvers: true, description: 'How far the open deadlines have been counted anew.' })
@SqlType({ table: 'calendar_recount' })
export class CalendarRecount {
  @Field(() => Int, { description: 'Open deadlines that the days may touch and that were looked at.' })
  looked!: number;

  @Field(() => Int, { description: 'Of them, those whose explanation changed.' })
  counted!: number;

  @Field(() => Int, { description: 'Of them, those whose date moved.' })
  moved!: number;

  @Field(() => Int, {
    description: 'Of them, those that the new calendar cannot count; they stand as they were.',
  })
  refused!: number;

  @Field(() => Int, { description: 'Of a hundred.' })
  @Sql({
    expression: (alias) =>
      `(case when ${alias}.finished_at is not null or ${alias}.last_id = 0 then 100 else (100::bigint * ${alias}.passed / ${alias}.last_id)::int end)`,
  })
  percent!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt!: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A change of the calendar, with the paper that orders it. It is never changed, only taken back.',
})
@SqlType({ table: 'calendar_decree' })
export class CalendarDecree {
  @Field(() => ID, { description: 'The version of the calendar that it made.' })
  id!: string;

  @Field(() => DecreeEntryKind)
  kind!: DecreeKindName | 'TAKEN_BACK';

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'DECREE_KIND_' } })
  kindTitle!: string;

  @Field(() => CalendarDateScalar)
  date!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Of a transfer: the weekend day that is worked.',
  })
  workingDate!: string | null;

  @Field()
  number!: string;

  @Field(() => CalendarDateScalar, { description: 'The date of the paper.' })
  decreedOn!: string;

  @Field({ description: 'Who issued it.' })
  source!: string;

  @Field()
  reason!: string;

  @Field(() => DateTimeScalar)
  enteredAt!: Date;

  @Field(() => CalendarDecree, { nullable: true, description: 'The entry that took it back.' })
  @Sql({ one: { foreign: 'takes_back_id' } })
  takenBackBy!: CalendarDecree | null;

  @Field(() => CalendarDecree, { nullable: true, description: 'The decree that this entry takes back.' })
  @Sql({ one: { on: 'takes_back_id' } })
  takesBack!: CalendarDecree | null;

  @Field(() => CalendarRecount, { nullable: true })
  @Sql({ one: { foreign: 'version' } })
  recount!: CalendarRecount | null;
}

export const CalendarDecreeConnection = connectionOf(CalendarDecree);

const LONGEST = 1000;

@InputType()
export class EnterDecreeInput {
  @Field(() => DecreeKind)
  kind!: DecreeKindName;

  @Field(() => CalendarDateScalar, { description: 'The day off, the working day, or the last decreed day.' })
  date!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Of a transfer: the day that is worked.' })
  workingDate?: string | null;

  @Field()
  @MinLength(1)
  @MaxLength(LONGEST)
  number!: string;

  @Field(() => CalendarDateScalar)
  decreedOn!: string;

  @Field()
  @MinLength(1)
  @MaxLength(LONGEST)
  source!: string;

  @Field()
  @MinLength(1)
  @MaxLength(LONGEST)
  reason!: string;
}
