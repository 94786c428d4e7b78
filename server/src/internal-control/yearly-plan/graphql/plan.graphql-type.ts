import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../../deadlines';
import { Finding } from '../../../external-control/case';
import { IssuedDocument } from '../../../external-control/documents';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { Authority, InspectedSubject, successorNamesOf } from '../../../registry';
import { CONTROL_PLAN_STATES, type ControlPlanState } from '../states';

export const ControlPlanStateEnum = enumOf('ControlPlanState', CONTROL_PLAN_STATES);
export const ControlPlanChangeKind = enumOf('ControlPlanChangeKind', [
  'ADDED',
  'REPLACED',
  'REMOVED',
] as const);
export const PlanClashKind = enumOf('PlanClashKind', ['OBJECT', 'EXECUTOR'] as const);

/** Of the activity that is held on a line, once it was appointed. */
const ofLine = (line: string, column: string): string =>
  `(select ${column} from control_event e where e.plan_line_id = ${line}.id and e.state not in ('DRAFT', 'CANCELLED'))`;

const OF_PLAN = `{alias}.case_kind = 'control-plan'`;

@ObjectType({
  simpleResolvers: true,
  description: 'A responsible executor of a line, as named in it: clause 43.',
})
@SqlType({ table: 'control_plan_executor' })
export class ControlPlanExecutor {
  @Field(() => ID)
  accountId!: string;

  @Field()
  fullName!: string;

  @Field()
  @Sql({ localized: 'position' })
  position!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is controlled, where, when, by whom, and how it ends: clause 43.',
})
@SqlType({ table: 'control_plan_line' })
export class ControlPlanLine {
  @Field(() => ID)
  id!: string;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'object_id' } })
  object!: InspectedSubject;

  @Field(() => String, {
    nullable: true,
    description:
      'Who stands in the place of an object that is no more: of a divided one all its successors, the first one first, whose the line is.',
  })
  @Sql({
    expression: (alias, sql) =>
      `(select z.${sql.language} from (${successorNamesOf(`${alias}.object_id`)}) z)`,
  })
  successorName!: string | null;

  @Field()
  questions!: string;

  @Field(() => CalendarDateScalar)
  startsOn!: string;

  @Field(() => CalendarDateScalar)
  endsOn!: string;

  @Field({ description: 'Form of completion.' })
  completion!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Taken out by an order.' })
  removedAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'The control activity that was held on it.' })
  @Sql({
    expression: (alias) =>
      `(select e.id::text from control_event e where e.plan_line_id = ${alias}.id and e.state <> 'CANCELLED')`,
  })
  eventId!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'When that activity began, or is to begin by its order.',
  })
  @Sql({ expression: (alias) => ofLine(alias, 'coalesce(e.started_on, e.planned_start)::text') })
  eventFrom!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Its last day, as extended or brought forward by an order.',
  })
  @Sql({ expression: (alias) => ofLine(alias, 'e.end_date::text') })
  eventTo!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number and date of the order that cancelled the last activity of the line.',
  })
  @Sql({
    expression: (alias) =>
      `(select e.cancel_order_number || ', ' || to_char(e.cancel_order_date, 'DD.MM.YYYY') from control_event e
        where e.plan_line_id = ${alias}.id and e.cancel_order_number is not null order by e.id desc limit 1)`,
  })
  cancelledBy!: string | null;

  @Field(() => [ControlPlanExecutor])
  @Sql({ many: { foreign: 'line_id', orderBy: '{alias}.id', cap: 50 } })
  executors!: ControlPlanExecutor[];
}

@ObjectType({ simpleResolvers: true, description: 'What an order changed in an approved plan: clause 42.' })
@SqlType({ table: 'control_plan_change' })
export class ControlPlanChange {
  @Field(() => ID)
  id!: string;

  @Field(() => ControlPlanChangeKind)
  kind!: keyof typeof ControlPlanChangeKind;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'CONTROL_PLAN_CHANGE_' } })
  kindTitle!: string;

  @Field(() => ControlPlanLine)
  @Sql({ one: { on: 'line_id' } })
  line!: ControlPlanLine;

  @Field()
  reason!: string;

  @Field()
  orderNumber!: string;

  @Field(() => CalendarDateScalar)
  orderDate!: string;

  @Field()
  byName!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Two lines that stand in each other’s way.' })
@PartOf('ControlPlan')
export class PlanClash {
  @Field(() => ID)
  lineId!: string;

  @Field(() => ID)
  otherLineId!: string;

  @Field(() => PlanClashKind)
  kind!: keyof typeof PlanClashKind;

  @Field(() => ID, { nullable: true, description: 'The person who would be in both.' })
  accountId!: string | null;

  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar)
  to!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How much a person has to do in a month of the plan.' })
@PartOf('ControlPlan')
export class PlanLoad {
  @Field(() => ID)
  accountId!: string;

  @Field(() => Int)
  month!: number;

  @Field(() => Int)
  events!: number;

  @Field(() => Int, { description: 'Calendar days of all its events together.' })
  days!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Plan of control activities of a body for a year: clauses 42, 43.',
})
@SqlType({ table: 'control_plan' })
export class ControlPlan {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  year!: number;

  @Field(() => ControlPlanStateEnum)
  state!: ControlPlanState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'CONTROL_PLAN_STATE_' } })
  stateTitle!: string;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'body_id' } })
  body!: InspectedSubject;

  @Field(() => Authority)
  @Sql({ one: { on: 'authority_id' } })
  authority!: Authority;

  @Field(() => ControlPlan, { nullable: true, description: 'The plan whose lines it began with.' })
  @Sql({ one: { on: 'carried_from_id' } })
  carriedFrom!: ControlPlan | null;

  @Field(() => CalendarDateScalar, {
    description: 'Last day on which it can be approved in time: clause 42.',
  })
  dueDate!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  agreedAt!: Date | null;

  @Field(() => String, { nullable: true })
  agreedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'With whom the unit agreed it.' })
  agreedWith!: string | null;

  @Field(() => String, { nullable: true })
  orderNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  orderDate!: string | null;

  @Field({ description: 'Approved by an order of a later day than clause 42 sets.' })
  @Sql({ expression: (alias) => `coalesce(${alias}.order_date > ${alias}.due_date, false)` })
  late!: boolean;

  @Field(() => String, { nullable: true })
  approvedBy!: string | null;

  @Field(() => Int)
  @Sql({ count: { of: 'ControlPlanLine', foreign: 'plan_id', where: '{alias}.removed_at is null' } })
  lineCount!: number;

  @Field(() => [ControlPlanLine], { description: 'Lines that hold, by their first day.' })
  @Sql({
    many: {
      foreign: 'plan_id',
      where: '{alias}.removed_at is null',
      orderBy: '{alias}.starts_on, {alias}.id',
      cap: 500,
    },
  })
  lines!: ControlPlanLine[];

  @Field(() => [ControlPlanChange])
  @Sql({ many: { foreign: 'plan_id', orderBy: '{alias}.id desc', cap: 200 } })
  changes!: ControlPlanChange[];

  @Field(() => [Finding])
  @Sql({ many: { foreign: 'case_id', orderBy: '{alias}.id', where: OF_PLAN, cap: 50 } })
  findings!: Finding[];

  @Field(() => [Deadline])
  @Sql(deadlinesOf('control-plan'))
  deadlines!: Deadline[];

  @Field(() => [IssuedDocument])
  @Sql({ many: { foreign: 'case_id', orderBy: '{alias}.id', where: OF_PLAN, cap: 100 } })
  documents!: IssuedDocument[];
}

export const ControlPlanConnection = connectionOf(ControlPlan);
