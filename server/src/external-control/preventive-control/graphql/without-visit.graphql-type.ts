import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../../deadlines';
import { FileRecord, filesOf } from '../../../platform/files';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { Authority, InspectedSubject } from '../../../registry';
import { IssuedDocument } from '../../documents';
import {
  CONTROL_WITHOUT_VISIT_STATES,
  FINDING_SOURCES,
  type ControlWithoutVisitState,
  type FindingSource,
} from '../states';

export const ControlWithoutVisitStateEnum = enumOf('ControlWithoutVisitState', CONTROL_WITHOUT_VISIT_STATES);
export const FindingSourceEnum = enumOf('FindingSource', FINDING_SOURCES);

@ObjectType({ simpleResolvers: true, description: 'What the analysis found, and where: clause 7-2.' })
@SqlType({ table: 'control_finding' })
export class ControlFinding {
  @Field(() => ID)
  id!: string;

  @Field(() => FindingSourceEnum)
  source!: FindingSource;

  @Field()
  @Sql({ worded: { code: 'source', prefix: 'FINDING_SOURCE_' } })
  sourceTitle!: string;

  @Field({ description: 'Which report, page or answer.' })
  reference!: string;

  @Field()
  text!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => [FileRecord])
  @Sql(filesOf('controlFinding'))
  files!: FileRecord[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Preventive control without a visit: an analysis and its outcome (clauses 6-3, 7-2).',
})
@SqlType({ table: 'control_without_visit' })
export class ControlWithoutVisit {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  number!: string;

  @Field(() => ControlWithoutVisitStateEnum)
  state!: ControlWithoutVisitState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'CONTROL_WITHOUT_VISIT_STATE_' } })
  stateTitle!: string;

  @Field(() => Authority)
  @Sql({ one: { on: 'authority_id' } })
  authority!: Authority;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject;

  @Field()
  edition!: string;

  @Field({ description: 'What is analysed.' })
  analysis!: string;

  @Field(() => CalendarDateScalar)
  periodFrom!: string;

  @Field(() => CalendarDateScalar)
  periodTo!: string;

  @Field(() => DateTimeScalar)
  openedAt!: Date;

  @Field()
  openedBy!: string;

  @Field(() => [ControlFinding])
  @Sql({ many: { foreign: 'control_id', orderBy: '{alias}.id', cap: 100 } })
  findings!: ControlFinding[];

  @Field(() => String, { nullable: true })
  recommendation!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  recommendedAt!: Date | null;

  @Field(() => String, { nullable: true })
  recommendedBy!: string | null;

  @Field(() => String, { nullable: true })
  recommendationNumber!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Only where the edition has a term for it: the Rules set none (D70).',
  })
  reportBy!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The same.' })
  objectionsUntil!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  seenAt!: Date | null;

  @Field(() => String, { nullable: true })
  seenBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true })
  endReason!: string | null;

  @Field(() => [IssuedDocument])
  @Sql({
    many: {
      foreign: 'case_id',
      where: `{alias}.case_kind = 'control-without-visit' and {alias}.replaced_at is null`,
      orderBy: '{alias}.id',
      cap: 5,
    },
  })
  documents!: IssuedDocument[];

  @Field(() => [Deadline], { description: 'The Rules set none (D70).' })
  @Sql(deadlinesOf('control-without-visit'))
  deadlines!: Deadline[];
}

export const ControlWithoutVisitConnection = connectionOf(ControlWithoutVisit);

@ObjectType({
  simpleResolvers: true,
  description: 'A control without a visit that a person named among the reasons of a line: clause 6-3.',
})
@SqlType({ table: 'half_year_list_reason' })
export class HalfYearListReason {
  @Field(() => ID)
  id!: string;

  @Field(() => ControlWithoutVisit, { nullable: true })
  @Sql({ one: { on: 'control_id' } })
  control!: ControlWithoutVisit | null;

  @Field()
  reason!: string;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field()
  byName!: string;
}
