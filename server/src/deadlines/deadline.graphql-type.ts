import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { DeadlineCertificate } from '../law';
import { connectionOf } from '../platform/graphql/connection';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../platform/reading/sql-metadata';
import { InspectedSubject } from '../registry';
import { DeadlineState, deadlineStateSql } from './deadline-state';
import { DeadlineMove } from './recount/recount.graphql-type';
import { lapsedSql } from './rights';

export enum Party {
  AUTHORITY = 'AUTHORITY',
  SUBJECT = 'SUBJECT',
  REGISTRY = 'REGISTRY',
}

registerEnumType(DeadlineState, { name: 'DeadlineState' });
registerEnumType(Party, { name: 'Party', description: 'Who must act.' });

/** Columns that the explaining fields are computed from. */
export interface DeadlineRow {
  rule: string;
  caseNumber: string;
  party: Party;
  dueAt: Date | string;
  certificate: DeadlineCertificate;
}

@ObjectType({ simpleResolvers: true, description: 'A term that runs in a case, with how it was computed.' })
@SqlType({ table: 'deadline' })
export class Deadline {
  @Field(() => ID)
  id!: string;

  @Field()
  caseKind!: string;

  @Field(() => ID)
  caseId!: string;

  @Field()
  caseNumber!: string;

  @Field(() => ID, { nullable: true, description: 'The inspection whose page shows it.' })
  inspectionId!: string | null;

  @Field(() => ID, { nullable: true })
  subjectId!: string | null;

  @Field(() => InspectedSubject, { nullable: true, description: 'Whom the case is about.' })
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject | null;

  @Field({ description: 'The id of the rule, e.g. P25_OBJECTION.' })
  @Sql({ column: 'rule', plain: true })
  rule!: string;

  @Field()
  @Sql({ column: 'clause', plain: true })
  clause!: string;

  @Field()
  edition!: string;

  @Field(() => Party)
  party!: Party;

  @Field(() => CalendarDateScalar)
  @Sql({ column: 'from_date' })
  from!: string;

  @Field(() => CalendarDateScalar)
  dueDate!: string;

  @Field(() => DateTimeScalar)
  dueAt!: Date;

  @Field(() => DeadlineState)
  @Sql({ expression: deadlineStateSql })
  state!: DeadlineState;

  @Field({
    description:
      'A right that was not used in its term (clauses 25, 28, 52): nobody missed a duty, a late act is still taken in and marked late.',
  })
  @Sql({ expression: lapsedSql })
  lapsed!: boolean;

  @Field()
  provisional!: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  metAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was told that the term had been kept, where that was after its end: till then it stood as missed.',
  })
  toldAt!: Date | null;

  @Field(() => [DeadlineMove], { description: 'How decrees moved it, the newest first; at most twenty.' })
  @Sql({ many: { foreign: 'deadline_id', where: '{alias}.moved', orderBy: '{alias}.id desc', cap: 20 } })
  moves!: DeadlineMove[];
}

export const DeadlineConnection = connectionOf(Deadline);

@ObjectType({
  simpleResolvers: true,
  description: 'Open deadlines of the side that is asked for, by urgency.',
})
@PartOf('DeadlineConnection')
export class DeadlineTotals {
  @Field(() => Int)
  overdue!: number;

  @Field(() => Int)
  dueSoon!: number;

  @Field(() => Int)
  running!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What an office must do and the Rules set no term for.' })
@SqlType({ table: 'duty' })
export class Duty {
  @Field(() => ID)
  id!: string;

  @Field()
  code!: string;

  @Field()
  clause!: string;

  @Field()
  caseKind!: string;

  @Field(() => ID)
  caseId!: string;

  @Field()
  caseNumber!: string;

  @Field(() => ID, { nullable: true })
  inspectionId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The drafted inspection that would end the duty.' })
  draftInspectionId!: string | null;

  @Field(() => DateTimeScalar)
  since!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt!: Date | null;
}

export const DutyConnection = connectionOf(Duty);

@ObjectType({
  simpleResolvers: true,
  description: 'A warning that was given once, or the notice that a term was missed.',
})
@SqlType({ table: 'reminder' })
export class Reminder {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: '1: three working days before, 2: one working day before, 3: missed.' })
  stage!: number;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field(() => Deadline)
  @Sql({ one: { on: 'deadline_id' } })
  deadline!: Deadline;
}

export const ReminderConnection = connectionOf(Reminder);
