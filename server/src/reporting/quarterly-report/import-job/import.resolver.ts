import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { MessageValues } from '../../../platform/messages/catalogue';
import { PartOf, ReadWhole } from '../../../platform/reading/sql-metadata';
import { findReadableReport } from '../readable-report';
import { warningMessage, warningValues } from '../year-form/warning-message';
import { BROKEN_OFF, cancelReportImport, type ImportResult } from './import-record';

const REPORT_IMPORT_STATES = ['RUNNING', 'DONE', 'REFUSED', 'CANCELLED', 'FAILED'] as const;
export const ReportImportStateEnum = enumOf('ReportImportState', REPORT_IMPORT_STATES);

@ObjectType({
  simpleResolvers: true,
  description: 'A place of a file, or a row of the report, and what is said of it.',
})
@PartOf('QuarterlyReport')
export class ReportImportRemark {
  @Field({ description: 'The cell as a spreadsheet names it, or the key of the row.' })
  place!: string;

  @Field()
  message!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A file taken into a report, how far it came and what came of it.',
})
@PartOf('QuarterlyReport')
export class ReportImport {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  fileName!: string;

  @Field(() => ReportImportStateEnum)
  state!: (typeof REPORT_IMPORT_STATES)[number];

  @Field()
  stateTitle!: string;

  @Field(() => Int)
  rowsRead!: number;

  @Field(() => Int)
  rowsChecked!: number;

  @Field(() => Int)
  rowsWritten!: number;

  @Field(() => Int, { nullable: true, description: 'Figures that the file gave for the quarter.' })
  cells!: number | null;

  @Field(() => Int, { nullable: true })
  changed!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the file was not taken as a whole.' })
  failure!: string | null;

  @Field(() => [ReportImportRemark], { description: 'Places that could not be taken, at most 500.' })
  refusals!: ReportImportRemark[];

  @Field(() => [ReportImportRemark])
  warnings!: ReportImportRemark[];

  @Field(() => DateTimeScalar)
  startedAt!: Date;

  @Field()
  startedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt!: Date | null;
}

interface Stored {
  readonly id: number;
  readonly version: number;
  readonly fileName: string;
  readonly state: (typeof REPORT_IMPORT_STATES)[number];
  readonly rowsRead: number;
  readonly rowsChecked: number;
  readonly rowsWritten: number;
  readonly failCode: string | null;
  readonly failParams: MessageValues | null;
  readonly result: ImportResult | null;
  readonly startedAt: Date;
  readonly startedBy: string;
  readonly endedAt: Date | null;
}

const SHOWN = 10;

async function read(context: RequestContext, reportId: number): Promise<ReportImport[]> {
  const rows = await context.reader.query<Stored>(
    `select id, version, file_name as "fileName", case when ${BROKEN_OFF} then 'FAILED' else state end as state, rows_read as "rowsRead", rows_checked as "rowsChecked", case when ${BROKEN_OFF} then 0 else rows_written end as "rowsWritten",
       case when ${BROKEN_OFF} then 'REPORT_IMPORT_BROKEN_OFF' else fail_code end as "failCode", fail_params as "failParams", result, started_at as "startedAt", started_by as "startedBy",
       case when ${BROKEN_OFF} then touched_at else ended_at end as "endedAt"
     from report_import where report_id = $1 order by id desc limit ${SHOWN}`,
    [reportId],
  );
  return rows.map(({ id, failCode, failParams, result, ...row }): ReportImport => ({
    ...row,
    id: String(id),
    stateTitle: context.text(`REPORT_IMPORT_${row.state}`),
    cells: result?.cells ?? null,
    changed: result?.changed ?? null,
    failure: failCode === null ? null : context.text(failCode, failParams ?? {}),
    refusals: (result?.refusals ?? []).map(({ cell, code, params }) => ({
      place: cell,
      message: context.text(code, params),
    })),
    warnings: [
      ...(result?.otherBody
        ? [{ place: '', message: context.text('OTHER_BODY', { body: result.otherBody }) }]
        : []),
      ...(result?.leftOut ?? []).map(({ kind, rowKey }) => ({ place: rowKey, message: context.text(kind) })),
      ...(result?.warnings ?? []).map((warning) => ({
        place: warning.rowKey,
        message: context.text(warningMessage(warning.kind), warningValues(warning)),
      })),
    ],
  }));
}

@Resolver()
export class ReportImportResolver {
  @Query(() => [ReportImport], {
    description: 'Files sent to a report of your body, taken or not, the newest first.',
  })
  @Permission('fill', 'QuarterlyReport')
  @ReadWhole()
  async reportImports(
    @Arg('reportId', () => ID) reportId: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportImport[]> {
    const { id } = await findReadableReport(context, parseId(reportId));
    return read(context, id);
  }

  @Mutation(() => [ReportImport], { description: 'Stops a running import; nothing of its file stands then.' })
  @Permission('fill', 'QuarterlyReport')
  async cancelReportImport(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
  ): Promise<ReportImport[]> {
    const command = { id: parseId(id), idempotencyKey, expectedVersion };
    return read(context, await cancelReportImport(context, command));
  }
}
