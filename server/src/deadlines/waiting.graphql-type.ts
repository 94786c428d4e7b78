import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../platform/graphql/connection';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../platform/reading/sql-metadata';
import type { SqlWriter } from '../platform/reading/sql-writer';
import { InspectedSubject } from '../registry';
import { DeadlineState, openStateSql } from './deadline-state';
import { Deadline, Party } from './deadline.graphql-type';

export enum WaitingKind {
  TERM = 'TERM',
  DUTY = 'DUTY',
  STEP = 'STEP',
}

registerEnumType(WaitingKind, {
  name: 'WaitingKind',
  description:
    'A term of the Rules, a duty that they set no term for, or a step that follows from where a case stands.',
});

/** Nothing without a date is late. What has a day and no warning of its own, as a session, is near on that day. */
export function waitingStateSql(alias: string, sql: SqlWriter): string {
  const warnsAt = `coalesce(${alias}.first_warning_at, ${alias}.due_date::timestamp at time zone 'Asia/Almaty')`;
  return `(case when ${alias}.due_at is not null then ${openStateSql(alias, sql, warnsAt)} end)`;
}

@ObjectType({ simpleResolvers: true, description: 'A quarter’s report that nobody has begun yet.' })
@PartOf('WaitingItem')
export class ReportToOpen {
  @Field()
  form!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  quarter!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Something whose next step is somebody’s: why, till when, and where it is done.',
})
@SqlType({ table: 'waiting' })
export class WaitingItem {
  @Field(() => ID)
  id!: string;

  @Field(() => WaitingKind)
  kind!: WaitingKind;

  @Field({ description: 'The rule of a term, the code of a duty or of a step.' })
  code!: string;

  @Field()
  clause!: string;

  @Field(() => Party)
  party!: Party;

  @Field()
  caseKind!: string;

  @Field(() => ID, { nullable: true, description: 'Null for what nobody has begun yet.' })
  caseId!: string | null;

  @Field()
  caseNumber!: string;

  @Field(() => ID, { nullable: true, description: 'The inspection whose page shows it.' })
  inspectionId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The drafted inspection that would end a duty.' })
  draftInspectionId!: string | null;

  @Field(() => InspectedSubject, { nullable: true, description: 'Whom the case is about.' })
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number of the paper inside the case, where it is about one.',
  })
  reference!: string | null;

  @Field(() => DateTimeScalar, {
    description: 'The moment, or the beginning of the day where the record knows the day alone.',
  })
  since!: Date;

  @Field(() => CalendarDateScalar, { nullable: true })
  dueDate!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  dueAt!: Date | null;

  @Field(() => DeadlineState, { nullable: true, description: 'Null for what has no date.' })
  @Sql({ expression: waitingStateSql })
  state!: DeadlineState | null;

  @Field(() => Deadline, { nullable: true, description: 'The term, with how it was counted.' })
  @Sql({ one: { on: 'deadline_id' } })
  deadline!: Deadline | null;

  @Field(() => ReportToOpen, { nullable: true })
  @Sql({
    part: {
      when: 'form_code',
      fields: { form: { column: 'form_code' }, year: { column: 'year' }, quarter: { column: 'quarter' } },
    },
  })
  report!: ReportToOpen | null;
}

export const WaitingItemConnection = connectionOf(WaitingItem);

@ObjectType({ simpleResolvers: true, description: 'How much waits, by urgency.' })
@PartOf('WaitingItemConnection')
export class WaitingTotals {
  @Field(() => Int)
  overdue!: number;

  @Field(() => Int)
  dueSoon!: number;

  @Field(() => Int)
  running!: number;

  @Field(() => Int, { description: 'What has no date, and what is suspended.' })
  undated!: number;
}
