import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../../deadlines';
import { Finding } from '../../../external-control/case';
import { IssuedDocument } from '../../../external-control/documents';
import {
  FileRecord,
  filesOf,
  SECRET_MARK_TITLE,
  SecretMarkEnum,
  type SecretMark,
} from '../../../platform/files';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { readersWordsSql } from '../../../platform/messages/both-languages';
import { PartOf, Sql, SqlType, type Expression } from '../../../platform/reading/sql-metadata';
import { InspectedSubject, PublicService } from '../../../registry';
import { proposalVersionSql } from '../proposal-version';
import {
  INTERNAL_MONITORING_STATES,
  FINDING_NATURES,
  POINT_ANSWERS,
  PROPOSAL_STATES,
  type FindingNature,
  type InternalMonitoringState,
  type PointAnswer,
  type ProposalState,
} from '../states';

export const InternalMonitoringStateEnum = enumOf('InternalMonitoringState', INTERNAL_MONITORING_STATES);
export const PointAnswerEnum = enumOf('PointAnswer', POINT_ANSWERS);
export const FindingNatureEnum = enumOf(
  'FindingNature',
  FINDING_NATURES,
  'A violation of the law, or what study showed to be wanting without one.',
);
export const ProposalStateEnum = enumOf('ProposalState', PROPOSAL_STATES);

/** What a thing says in the reader's language, where it bears no mark (clause 31). */
const unmarkedWords: Expression = (alias, sql) =>
  `case when ${alias}.mark is null then ${readersWordsSql('text')(alias, sql)} end`;

/** Of a proposal that was sent, whether its addressee has informed of the measures (clause 60). */
const shownProposalState = (alias: string) =>
  `case when ${alias}.state = 'SENT' and exists (select from proposal_answer a where a.proposal_id = ${alias}.id)
    then 'INFORMED' else ${alias}.state end`;

const OF_CASE = `{alias}.case_kind = 'internal-monitoring'`;

@ObjectType({
  simpleResolvers: true,
  description: 'What one object of control has of a figure that is known.',
})
@PartOf('InternalMonitoringPoint')
export class InternalKnownPart {
  @Field(() => ID)
  objectId!: string;

  @Field()
  name!: string;

  @Field()
  text!: string;

  @Field({
    description: 'Counted in the quarterly report of the body that monitors; otherwise it reports itself.',
  })
  inReport!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the system knows of a point, and of which objects of control it is the sum.',
})
@PartOf('InternalMonitoringPoint')
export class InternalKnownFact {
  @Field()
  text!: string;

  @Field(() => [InternalKnownPart], { description: 'Empty where it is not a sum over objects.' })
  parts!: InternalKnownPart[];
}

@ObjectType({ simpleResolvers: true, description: 'One of the thirteen points: clause 58.' })
@SqlType({ table: 'internal_monitoring_point' })
export class InternalMonitoringPoint {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field()
  @Sql({ worded: { code: (alias) => `${alias}.number::text`, prefix: 'MONITORING_POINT_' } })
  title!: string;

  @Field(() => PointAnswerEnum, { nullable: true })
  answer!: PointAnswer | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'answer', prefix: 'POINT_ANSWER_' } })
  answerTitle!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was studied, or why it does not apply. Null where it is marked (clause 31).',
  })
  @Sql({ expression: unmarkedWords })
  text!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that it holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true })
  answeredBy!: string | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('internalMonitoringPoint'))
  files!: FileRecord[];
}

@ObjectType({ simpleResolvers: true, description: 'What was found at a point.' })
@SqlType({ table: 'internal_monitoring_finding' })
export class InternalMonitoringFinding {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => Int)
  point!: number;

  @Field(() => FindingNatureEnum)
  nature!: FindingNature;

  @Field()
  @Sql({ worded: { code: 'nature', prefix: 'FINDING_NATURE_' } })
  natureTitle!: string;

  @Field(() => PublicService, { nullable: true })
  @Sql({ one: { on: 'public_service_id' } })
  publicService!: PublicService | null;

  @Field(() => String, { nullable: true, description: 'Null where it is marked (clause 31).' })
  @Sql({ expression: unmarkedWords })
  text!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that it holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field()
  foundBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back as a mistake.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawReason!: string | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('internalMonitoringFinding'))
  files!: FileRecord[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the addressee of a proposal informed of: clause 60.',
})
@SqlType({ table: 'proposal_answer' })
export class ProposalAnswer {
  @Field(() => ID)
  id!: string;

  @Field()
  text!: string;

  @Field({ description: 'After the day by which the addressee was to inform.' })
  late!: boolean;

  @Field(() => DateTimeScalar)
  answeredAt!: Date;

  @Field()
  answeredBy!: string;

  @Field(() => [FileRecord])
  @Sql(filesOf('proposalAnswer'))
  files!: FileRecord[];
}

@ObjectType({ simpleResolvers: true, description: 'A proposal of one of the seven kinds: clauses 59, 60.' })
@SqlType({ table: 'monitoring_proposal' })
export class MonitoringProposal {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Grows with each answer of the addressee.' })
  @Sql({ expression: proposalVersionSql })
  version!: number;

  @Field(() => Int)
  position!: number;

  @Field(() => Int)
  kind!: number;

  @Field()
  @Sql({ worded: { code: (alias) => `${alias}.kind::text`, prefix: 'PROPOSAL_KIND_' } })
  kindTitle!: string;

  @Field(() => InternalMonitoringFinding, {
    nullable: true,
    description: 'What it rests on. Null for its addressee, who reads the proposal alone.',
  })
  @Sql({ one: { on: 'finding_id' } })
  finding!: InternalMonitoringFinding | null;

  @Field(() => InspectedSubject, {
    nullable: true,
    description: 'Of the fourth kind: at whom a control event is to be held. A basis of clause 42.',
  })
  @Sql({ one: { on: 'object_id' } })
  object!: InspectedSubject | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of the fourth kind: the control activity that rests on it.',
  })
  @Sql({
    expression: (alias) =>
      `(select e.id::text from control_event e where e.monitoring_id = ${alias}.id and e.state <> 'CANCELLED')`,
  })
  eventId!: string | null;

  @Field(() => String, { nullable: true, description: 'Null where it is marked (clause 31).' })
  @Sql({ expression: unmarkedWords })
  text!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that it holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field(() => InspectedSubject, { description: 'The body that proposes.' })
  @Sql({ one: { on: 'body_id' } })
  body!: InspectedSubject;

  @Field()
  @Sql({ expression: readersWordsSql('addressee') })
  addressee!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sent on.' })
  sentAt!: Date | null;

  @Field(() => [ProposalAnswer], { description: 'What its addressee informed of.' })
  @Sql({ many: { foreign: 'proposal_id', orderBy: '{alias}.id', cap: 100 } })
  answers!: ProposalAnswer[];

  @Field(() => [IssuedDocument], { description: 'The covering letter to an addressee of the register.' })
  @Sql({
    many: {
      foreign: 'case_id',
      own: 'monitoring_id',
      where: `{alias}.case_kind = 'internal-monitoring' and {alias}.kind = 'PROPOSALS_LETTER'
        and {alias}.disclosed_to_subject_id = {parent}.disclosed_to_subject_id`,
      orderBy: '{alias}.id',
      cap: 5,
    },
  })
  letters!: IssuedDocument[];

  @Field(() => CalendarDateScalar, { description: 'Day by which the addressee informs of the measures.' })
  reportBy!: string;

  @Field(() => ProposalStateEnum, {
    description: 'SENT until the body that proposed records what came of it, informed or not.',
  })
  state!: ProposalState;

  @Field({ description: 'Says, too, that the addressee has informed and the outcome is not recorded yet.' })
  @Sql({ worded: { code: shownProposalState, prefix: 'PROPOSAL_STATE_' } })
  stateTitle!: string;

  @Field(() => String, { nullable: true })
  @Sql({ expression: readersWordsSql('outcome') })
  outcome!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As recorded with the outcome; before that when its addressee first informed in the system.',
  })
  @Sql({
    expression: (alias) =>
      `coalesce(${alias}.informed_at, (select min(a.answered_at) from proposal_answer a where a.proposal_id = ${alias}.id))`,
  })
  informedAt!: Date | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('monitoringProposal'))
  files!: FileRecord[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Internal monitoring of a body over a quarter: clauses 58 to 60.',
})
@SqlType({ table: 'internal_monitoring' })
export class InternalMonitoring {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => InternalMonitoringStateEnum)
  state!: InternalMonitoringState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'INTERNAL_MONITORING_' } })
  stateTitle!: string;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'body_id' } })
  body!: InspectedSubject;

  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  quarter!: number;

  @Field(() => CalendarDateScalar, { description: 'The report that it feeds is due that day (D24).' })
  dueDate!: string;

  @Field(() => DateTimeScalar)
  openedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true })
  returnReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt!: Date | null;

  @Field(() => String, { nullable: true })
  sentBy!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When what is known was taken for the last time; null where the sheet was never ended.',
  })
  knownAt!: Date | null;

  @Field(() => [InternalMonitoringPoint])
  @Sql({ many: { foreign: 'monitoring_id', orderBy: '{alias}.number', cap: 13 } })
  points!: InternalMonitoringPoint[];

  @Field(() => [InternalMonitoringFinding])
  @Sql({ many: { foreign: 'monitoring_id', orderBy: '{alias}.position', cap: 200 } })
  found!: InternalMonitoringFinding[];

  @Field(() => [MonitoringProposal])
  @Sql({ many: { foreign: 'monitoring_id', orderBy: '{alias}.position', cap: 200 } })
  proposals!: MonitoringProposal[];

  @Field(() => [Deadline])
  @Sql(deadlinesOf('internal-monitoring'))
  deadlines!: Deadline[];

  @Field(() => [IssuedDocument], { description: 'Sheet, proposals and covering letters: clauses 58 to 60.' })
  @Sql({ many: { foreign: 'case_id', where: OF_CASE, orderBy: '{alias}.id', cap: 200 } })
  documents!: IssuedDocument[];

  @Field(() => [Finding])
  @Sql({ many: { foreign: 'case_id', where: OF_CASE, orderBy: '{alias}.id', cap: 100 } })
  findings!: Finding[];
}

export const InternalMonitoringConnection = connectionOf(InternalMonitoring);
export const InternalMonitoringFindingConnection = connectionOf(InternalMonitoringFinding);
export const MonitoringProposalConnection = connectionOf(MonitoringProposal);
