import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../../deadlines';
import { FileRecord, filesOf } from '../../../platform/files';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { readersWordsSql } from '../../../platform/messages/both-languages';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { Authority, InspectedSubject, PublicService } from '../../../registry';
import { Finding } from '../../case';
import { IssuedDocument } from '../../documents';
import { LetterOnMeasures } from '../../letter-on-measures';
import {
  MONITORING_FINDINGS,
  MONITORING_SOURCES,
  MONITORING_STATES,
  type MonitoringFindingKind,
  type MonitoringSource,
  type MonitoringState,
} from '../states';

export const MonitoringStateEnum = enumOf('MonitoringState', MONITORING_STATES);
export const MonitoringSourceEnum = enumOf('MonitoringSource', MONITORING_SOURCES, 'A source of clause 36.');
export const MonitoringFindingKindEnum = enumOf('MonitoringFindingKind', MONITORING_FINDINGS);

const OF_MONITORING = `{alias}.case_kind = 'monitoring'`;

@ObjectType({ simpleResolvers: true, description: 'What was looked at of one source: clause 36.' })
@SqlType({ table: 'monitoring_material' })
export class MonitoringMaterial {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => MonitoringSourceEnum)
  source!: MonitoringSource;

  @Field()
  @Sql({ worded: { code: 'source', prefix: 'MONITORING_SOURCE_' } })
  sourceTitle!: string;

  @Field(() => CalendarDateScalar)
  lookedOn!: string;

  @Field()
  @Sql({ expression: readersWordsSql('text') })
  text!: string;

  @Field(() => String, { nullable: true, description: 'An address of a page, or an issue of a newspaper.' })
  link!: string | null;

  @Field(() => ID, { nullable: true, description: 'The report of the body: clause 36 (2).' })
  reportId!: string | null;

  @Field(() => ID, { nullable: true, description: 'A complaint of the register: clause 36 (4).' })
  complaintId!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Services rendered in the period, as the information system had them on the day.',
  })
  rendered!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of them rendered late.' })
  late!: number | null;

  @Field(() => Float, { nullable: true, description: 'Refusals.' })
  refused!: number | null;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field()
  recordedBy!: string;

  @Field(() => [FileRecord])
  @Sql(filesOf('monitoringMaterial'))
  files!: FileRecord[];
}

@ObjectType({ simpleResolvers: true, description: 'What monitoring found.' })
@SqlType({ table: 'monitoring_finding' })
export class MonitoringFinding {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => MonitoringFindingKindEnum)
  kind!: MonitoringFindingKind;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'MONITORING_FINDING_' } })
  kindTitle!: string;

  @Field(() => MonitoringMaterial)
  @Sql({ one: { on: 'material_id' } })
  material!: MonitoringMaterial;

  @Field(() => PublicService, { nullable: true })
  @Sql({ one: { on: 'public_service_id' } })
  publicService!: PublicService | null;

  @Field()
  @Sql({ expression: readersWordsSql('text') })
  text!: string;

  @Field(() => DateTimeScalar)
  foundAt!: Date;

  @Field()
  foundBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'It does not stand any more.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawnReason!: string | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('monitoringFinding'))
  files!: FileRecord[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'External monitoring of one subject over a period, and the decision after it: clauses 36, 37.',
})
@SqlType({ table: 'monitoring' })
export class Monitoring {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  number!: string;

  @Field(() => MonitoringStateEnum)
  state!: MonitoringState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'MONITORING_STATE_' } })
  stateTitle!: string;

  @Field(() => Authority)
  @Sql({ one: { on: 'authority_id' } })
  authority!: Authority;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject;

  @Field(() => CalendarDateScalar)
  periodFrom!: string;

  @Field(() => CalendarDateScalar)
  periodTo!: string;

  @Field(() => DateTimeScalar)
  openedAt!: Date;

  @Field()
  openedBy!: string;

  @Field(() => String, { nullable: true, description: 'What follows from it, as the record says.' })
  summary!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true })
  submittedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the head gave it back.' })
  returnReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true })
  decisionReason!: string | null;

  @Field(() => [MonitoringMaterial])
  @Sql({ many: { foreign: 'monitoring_id', orderBy: '{alias}.position', cap: 200 } })
  materials!: MonitoringMaterial[];

  @Field(() => [MonitoringFinding])
  @Sql({ many: { foreign: 'monitoring_id', orderBy: '{alias}.position', cap: 200 } })
  found!: MonitoringFinding[];

  @Field(() => LetterOnMeasures, { nullable: true, description: 'The letter of clause 37 (1).' })
  @Sql({ one: { foreign: 'monitoring_id' } })
  letter!: LetterOnMeasures | null;

  @Field(() => [IssuedDocument], { description: 'Those that another has replaced stay among them, marked.' })
  @Sql({
    many: {
      foreign: 'case_id',
      where: OF_MONITORING,
      orderBy: '{alias}.id',
      cap: 20,
    },
  })
  documents!: IssuedDocument[];

  @Field(() => [Finding])
  @Sql({ many: { foreign: 'case_id', where: OF_MONITORING, orderBy: '{alias}.id', cap: 50 } })
  findings!: Finding[];

  @Field(() => [Deadline], {
    description:
      'Those of the letter that follows it: the Rules set no term for the monitoring itself (clauses 36, 37).',
  })
  @Sql(
    deadlinesOf(
      'letter-on-measures',
      '(select l.id from letter_on_measures l where l.monitoring_id = {parent}.id)',
    ),
  )
  deadlines!: Deadline[];
}

export const MonitoringConnection = connectionOf(Monitoring);
