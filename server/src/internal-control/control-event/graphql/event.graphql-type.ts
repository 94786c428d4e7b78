import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../../deadlines';
import { Finding } from '../../../external-control/case';
import { IssuedDocument } from '../../../external-control/documents';
import { LetterOnMeasures } from '../../../external-control/letter-on-measures';
import { FileRecord, filesOf } from '../../../platform/files';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { readersWordsSql } from '../../../platform/messages/both-languages';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { Authority, InspectedSubject } from '../../../registry';
import { ControlPlanLine } from '../../yearly-plan';
import { CONTROL_EVENT_STATES, type ControlEventState } from '../states';
import {
  ControlAct,
  ControlExecutor,
  ControlExpert,
  ControlExpertObjection,
  ControlShortening,
  ControlExtension,
  ControlRecord,
  ControlRequest,
  ControlResponse,
} from './event-parts.graphql-type';
import {
  ControlPenalty,
  ControlRecommendation,
  ControlRestoration,
  ControlViolation,
} from './result.graphql-type';

export const ControlEventStateEnum = enumOf('ControlEventState', CONTROL_EVENT_STATES);
export const ControlEventBasis = enumOf('ControlEventBasis', ['PLAN', 'MONITORING'] as const);
export const ControlHanding = enumOf('ControlHanding', ['TAKEN', 'REFUSED'] as const);

const OF_EVENT = `{alias}.case_kind = 'control-event'`;

@ObjectType({
  simpleResolvers: true,
  description:
    'A control activity: internal control of one object, from its basis to its closing (clauses 41 to 57).',
})
@SqlType({ table: 'control_event' })
export class ControlEvent {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  number!: string;

  @Field(() => ControlEventStateEnum)
  state!: ControlEventState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'CONTROL_EVENT_STATE_' } })
  stateTitle!: string;

  @Field(() => InspectedSubject, { description: 'The body that controls.' })
  @Sql({ one: { on: 'body_id' } })
  body!: InspectedSubject;

  @Field(() => InspectedSubject, { description: 'The object of control.' })
  @Sql({ one: { on: 'object_id' } })
  object!: InspectedSubject;

  @Field(() => Authority)
  @Sql({ one: { on: 'authority_id' } })
  authority!: Authority;

  @Field(() => ControlEventBasis)
  basis!: keyof typeof ControlEventBasis;

  @Field()
  @Sql({ worded: { code: 'basis', prefix: 'CONTROL_BASIS_' } })
  basisTitle!: string;

  @Field(() => ControlPlanLine, {
    nullable: true,
    description: 'The line of the plan; the object does not see it.',
  })
  @Sql({ one: { on: 'plan_line_id' } })
  planLine!: ControlPlanLine | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The internal monitoring whose proposal it rests on (clause 59); the object does not see it.',
  })
  @Sql({
    expression: (alias) =>
      `(select p.monitoring_id::text from monitoring_proposal p where p.id = ${alias}.monitoring_id)`,
  })
  internalMonitoringId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The letter after external monitoring that gave rise to it (clause 37); the object does not see it.',
  })
  @Sql({
    expression: (alias) =>
      `(select l.id::text from letter_on_measures l where l.id = ${alias}.monitoring_letter_id)`,
  })
  monitoringLetterId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The record of that external monitoring (clause 36); the Agency and its offices see it.',
  })
  @Sql({
    expression: (alias) =>
      `(select m.id::text from letter_on_measures l join monitoring m on m.id = l.monitoring_id where l.id = ${alias}.monitoring_letter_id)`,
  })
  externalMonitoringId!: string | null;

  @Field(() => String, { nullable: true, description: 'The monitoring that it rests on: clause 42.' })
  @Sql({ expression: readersWordsSql('monitoring_reference') })
  monitoringReference!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  monitoringDate!: string | null;

  @Field()
  questions!: string;

  @Field(() => CalendarDateScalar)
  plannedStart!: string;

  @Field(() => CalendarDateScalar, { description: 'Last day, as extended or brought forward.' })
  endDate!: string;

  @Field(() => CalendarDateScalar, { description: 'Last day, as the order of appointment named it.' })
  appointedEndDate!: string;

  @Field(() => String, { nullable: true, description: 'Number of the order of appointment.' })
  orderNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  orderDate!: string | null;

  @Field(() => String, { nullable: true })
  appointedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  notifiedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a notice given outside the system: its number and who received it.',
  })
  noticeReference!: string | null;

  @Field(() => [FileRecord], { description: 'Of such a notice: its copy with the mark of receipt.' })
  @Sql(filesOf('controlNotice'))
  noticeFiles!: FileRecord[];

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Day on which the order was handed over: clause 47.',
  })
  startedOn!: string | null;

  @Field(() => ControlHanding, { nullable: true })
  handing!: keyof typeof ControlHanding | null;

  @Field(() => String, { nullable: true, description: 'Who took the order, or who witnessed the refusal.' })
  handingWitness!: string | null;

  @Field(() => [FileRecord], {
    description: 'Of an order handed over on paper: its copy with the mark of who took it.',
  })
  @Sql(filesOf('controlStart'))
  handingFiles!: FileRecord[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the act was shown, or the look at it refused.',
  })
  shownAt!: Date | null;

  @Field(() => String, { nullable: true })
  response!: string | null;

  @Field(() => String, { nullable: true, description: 'What the head of the object answered: clause 52.' })
  @Sql({ worded: { code: 'response', prefix: 'CONTROL_RESPONSE_' } })
  responseTitle!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true })
  decision!: string | null;

  @Field(() => String, { nullable: true, description: 'What the head of the body decided: clause 54.' })
  @Sql({ worded: { code: 'decision', prefix: 'CONTROL_DECISION_' } })
  decisionTitle!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Cancelled by an order before its act.' })
  cancelledAt!: Date | null;

  @Field(() => String, { nullable: true })
  cancelledBy!: string | null;

  @Field(() => String, { nullable: true })
  cancelReason!: string | null;

  @Field(() => String, { nullable: true })
  cancelOrderNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  cancelOrderDate!: string | null;

  @Field(() => [ControlExecutor])
  @Sql({ many: { foreign: 'event_id', orderBy: '{alias}.id', cap: 50 } })
  executors!: ControlExecutor[];

  @Field(() => [ControlExpert])
  @Sql({ many: { foreign: 'event_id', orderBy: '{alias}.id', cap: 50 } })
  experts!: ControlExpert[];

  @Field(() => [ControlExpertObjection])
  @Sql({ many: { foreign: 'event_id', orderBy: '{alias}.id', cap: 50 } })
  expertObjections!: ControlExpertObjection[];

  @Field(() => [ControlShortening])
  @Sql({ many: { foreign: 'event_id', orderBy: '{alias}.id', cap: 50 } })
  shortenings!: ControlShortening[];

  @Field(() => [ControlExtension])
  @Sql({ many: { foreign: 'event_id', orderBy: '{alias}.id', cap: 50 } })
  extensions!: ControlExtension[];

  @Field(() => [ControlRequest])
  @Sql({ many: { foreign: 'event_id', orderBy: '{alias}.id', cap: 200 } })
  requests!: ControlRequest[];

  @Field(() => [ControlRecord], {
    description: 'What the executors did beside requests; the object does not see it.',
  })
  @Sql({ many: { foreign: 'event_id', orderBy: '{alias}.id', cap: 200 } })
  records!: ControlRecord[];

  @Field(() => ControlAct, {
    nullable: true,
    description: 'The object sees it once it was shown: clause 50.',
  })
  @Sql({ one: { foreign: 'event_id' } })
  act!: ControlAct | null;

  @Field(() => [ControlResponse])
  @Sql({ many: { foreign: 'event_id', orderBy: '{alias}.id', cap: 20 } })
  responses!: ControlResponse[];

  @Field(() => [ControlViolation], { description: 'What the act states, by kind; seen with the act.' })
  @Sql({ many: { foreign: 'event_id', orderBy: '{alias}.id', cap: 20 } })
  violationCounts!: ControlViolation[];

  @Field(() => [ControlRecommendation])
  @Sql({ many: { foreign: 'event_id', orderBy: '{alias}.id', cap: 200 } })
  recommendations!: ControlRecommendation[];

  @Field(() => [ControlRestoration])
  @Sql({ many: { foreign: 'event_id', orderBy: '{alias}.id', cap: 200 } })
  restorations!: ControlRestoration[];

  @Field(() => [ControlPenalty])
  @Sql({ many: { foreign: 'event_id', orderBy: '{alias}.id', cap: 200 } })
  penalties!: ControlPenalty[];

  @Field(() => LetterOnMeasures, { nullable: true })
  @Sql({ one: { foreign: 'control_event_id' } })
  letter!: LetterOnMeasures | null;

  @Field(() => [Finding])
  @Sql({ many: { foreign: 'case_id', where: OF_EVENT, orderBy: '{alias}.id', cap: 200 } })
  findings!: Finding[];

  @Field(() => [Deadline])
  @Sql(deadlinesOf('control-event'))
  deadlines!: Deadline[];

  @Field(() => [IssuedDocument])
  @Sql({ many: { foreign: 'case_id', where: OF_EVENT, orderBy: '{alias}.id', cap: 200 } })
  documents!: IssuedDocument[];
}

export const ControlEventConnection = connectionOf(ControlEvent);
