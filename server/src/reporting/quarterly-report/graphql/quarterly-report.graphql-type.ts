import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../../deadlines';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { FileRecord, filesOf } from '../../../platform/files';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { InspectedSubject } from '../../../registry';
import { REPORT_STATES, type ReportState } from '../states';
import { ReportRemark } from './report-row.graphql-type';
import { ReportReturnRequest } from './return-request.graphql-type';
import { ReportVersion } from './report-version.graphql-type';

export const ReportStateEnum = enumOf('ReportState', REPORT_STATES);

@ObjectType({ simpleResolvers: true, description: 'The report of a body for a quarter (clauses 61 and 62).' })
@SqlType({ table: 'quarterly_report' })
export class QuarterlyReport {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => InspectedSubject, { nullable: true })
  @Sql({ one: { on: 'body_id' } })
  body!: InspectedSubject | null;

  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  quarter!: number;

  @Field(() => ReportStateEnum)
  state!: ReportState;

  @Field({ description: 'Of a quarter before the edition of the Rules: no term, no lateness (D51).' })
  historical!: boolean;

  @Field(() => CalendarDateScalar, { nullable: true })
  dueDate!: string | null;

  @Field(() => [Deadline])
  @Sql(deadlinesOf('report'))
  deadlines!: Deadline[];

  @Field(() => String, { nullable: true, description: 'The analytical note.' })
  note!: string | null;

  @Field(() => FileRecord, { nullable: true })
  @Sql({ one: { on: 'note_file_id' } })
  noteFile!: FileRecord | null;

  @Field(() => [FileRecord], { description: 'The files of the note, the first of them `noteFile`.' })
  @Sql(filesOf('reportNote'))
  noteFiles!: FileRecord[];

  @Field(() => [ReportRemark])
  @Sql({ many: { foreign: 'report_id', orderBy: '{alias}.id desc', cap: 500 } })
  remarks!: ReportRemark[];

  @Field(() => [ReportVersion], {
    description:
      'Versions that were submitted and returned, or that a correction (64) or, of history, a newer file (D51) replaced.',
  })
  @Sql({ many: { foreign: 'report_id', orderBy: '{alias}.version desc', cap: 50 } })
  earlierVersions!: ReportVersion[];

  @Field(() => Int, { description: 'Cells with a figure.' })
  filledCells!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The first filing, which the term asks for.' })
  firstSubmittedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The last filing: other than the first where it was returned.',
  })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true })
  submittedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  acceptedAt!: Date | null;

  @Field({ description: 'A correction is asked for, and nobody has decided on it (clause 64).' })
  correctionPending!: boolean;

  @Field({ description: 'The body asked for its return, and nobody has answered.' })
  returnAsked!: boolean;

  @Field(() => [ReportReturnRequest], { description: 'Requests of the body for its return, the last first.' })
  @Sql({ many: { foreign: 'report_id', orderBy: '{alias}.id desc', cap: 50 } })
  returnRequests!: ReportReturnRequest[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last corrected by the office (clause 64).' })
  correctedAt!: Date | null;
}

export const QuarterlyReportConnection = connectionOf(QuarterlyReport);
