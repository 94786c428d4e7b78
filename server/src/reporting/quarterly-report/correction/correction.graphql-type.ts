import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IssuedDocument } from '../../../external-control/documents';
import { FileRecord, filesOf } from '../../../platform/files';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { readersWordsSql } from '../../../platform/messages/both-languages';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { InspectedSubject } from '../../../registry';
import { QuarterlyReport } from '../graphql/quarterly-report.graphql-type';
import { CORRECTION_STATES, type CorrectionState } from './states';

export const ReportCorrectionStateEnum = enumOf('ReportCorrectionState', CORRECTION_STATES);

@ObjectType({
  simpleResolvers: true,
  description: 'A cell that the body wants corrected, and what became of it.',
})
@SqlType({ table: 'report_correction_cell' })
export class ReportCorrectionCell {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'section/indicator, and /service for a row by service.' })
  rowKey!: string;

  @Field(() => Int, { description: 'Of the year, 1 to 12.' })
  month!: number;

  @Field(() => Int, { nullable: true })
  oldValue!: number | null;

  @Field(() => Int, { nullable: true })
  newValue!: number | null;

  @Field()
  @Sql({ expression: readersWordsSql('reason') })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Why the office left it as it stood.' })
  @Sql({ expression: readersWordsSql('refused_because') })
  refusedBecause!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A request to correct an accepted report, with its proof, and the decision on it (clause 64).',
})
@SqlType({ table: 'report_correction' })
export class ReportCorrection {
  @Field(() => ID)
  id!: string;

  @Field(() => ReportCorrectionStateEnum)
  state!: CorrectionState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'CORRECTION_STATE_' } })
  stateTitle!: string;

  @Field(() => QuarterlyReport, { nullable: true })
  @Sql({ one: { on: 'report_id' } })
  report!: QuarterlyReport | null;

  @Field(() => InspectedSubject, { nullable: true })
  @Sql({ one: { on: 'body_id' } })
  body!: InspectedSubject | null;

  @Field()
  @Sql({ expression: readersWordsSql('reason') })
  reason!: string;

  @Field(() => DateTimeScalar)
  requestedAt!: Date;

  @Field()
  requestedBy!: string;

  @Field(() => [ReportCorrectionCell])
  @Sql({ many: { foreign: 'correction_id', orderBy: '{alias}.id', cap: 500 } })
  cells!: ReportCorrectionCell[];

  @Field(() => [FileRecord], { description: 'What confirms the need for it.' })
  @Sql(filesOf('reportCorrection'))
  proof!: FileRecord[];

  @Field(() => IssuedDocument, { nullable: true })
  @Sql({ one: { on: 'request_document_id' } })
  requestDocument!: IssuedDocument | null;

  @Field(() => IssuedDocument, { nullable: true, description: 'The act of correction, or the refusal.' })
  @Sql({ one: { on: 'decision_document_id' } })
  decisionDocument!: IssuedDocument | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a refusal.' })
  @Sql({ expression: readersWordsSql('decision_reason') })
  decisionReason!: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the report that it replaced.' })
  earlierVersion!: number | null;

  @Field(() => DateTimeScalar, { nullable: true })
  acknowledgedAt!: Date | null;
}

export const ReportCorrectionConnection = connectionOf(ReportCorrection);

@InputType({ description: 'A cell that is to be corrected. An empty value is a blank.' })
export class ReportCorrectionCellInput {
  @Field()
  rowKey!: string;

  @Field(() => Int)
  month!: number;

  @Field({ description: 'As it stands.' })
  oldValue!: string;

  @Field()
  newValue!: string;

  @Field()
  reason!: string;
}

@InputType({ description: 'A cell that the office leaves as it stands.' })
export class RefusedCorrectionCellInput {
  @Field(() => ID)
  cellId!: string;

  @Field()
  reason!: string;
}
