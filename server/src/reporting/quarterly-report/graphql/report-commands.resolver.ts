import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartOf } from '../../../platform/reading/sql-metadata';
import { Refusal } from '../../../platform/refusals/refusal';
import { acceptReport } from '../accept-report';
import { openReport } from '../open-report';
import { returnReport } from '../return-report';
import { askReportReturn, declineReportReturn } from '../return-request';
import { saveReportCells } from '../save-report-cells';
import { setReportNote } from '../set-report-note';
import { submitReport } from '../submit-report';
import { QuarterlyReport } from './quarterly-report.graphql-type';
import { ReportCellInput, ReportRemarkInput } from './report.arguments';
import { findReportBelow } from './find-report-below';

@ObjectType({ simpleResolvers: true })
@PartOf('QuarterlyReport')
export class ReportCellKey {
  @Field()
  section!: string;

  @Field()
  indicator!: string;

  @Field(() => String, { nullable: true })
  service!: string | null;

  @Field(() => Int)
  month!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A cell that was not saved, and why. The others were.' })
@PartOf('QuarterlyReport')
export class RefusedCell {
  @Field(() => ReportCellKey)
  cell!: ReportCellKey;

  @Field()
  code!: string;

  @Field()
  message!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A cell that somebody else wrote meanwhile: it keeps what they wrote until you choose.',
})
@PartOf('QuarterlyReport')
export class OvertakenReportCell {
  @Field(() => ReportCellKey)
  cell!: ReportCellKey;

  @Field(() => Int, { nullable: true, description: 'What stands in it; null for a blank.' })
  value!: number | null;

  @Field(() => String, { nullable: true })
  by!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  at!: Date | null;
}

@ObjectType({ simpleResolvers: true })
@PartOf('QuarterlyReport')
export class SaveCellsPayload {
  @Field(() => QuarterlyReport)
  report!: QuarterlyReport;

  @Field(() => Int, { description: 'Cells that stand as given.' })
  saved!: number;

  @Field(() => [RefusedCell])
  refused!: RefusedCell[];

  @Field(() => [OvertakenReportCell])
  overtaken!: OvertakenReportCell[];
}

function read(context: RequestContext, info: GraphQLResolveInfo, id: number) {
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver()
export class ReportCommandsResolver {
  @Mutation(() => QuarterlyReport)
  @Permission('open', 'QuarterlyReport')
  async openReport(
    @Arg('form', () => String) form: string,
    @Arg('year', () => Int) year: number,
    @Arg('quarter', () => Int) quarter: number,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('bodyId', () => ID, { nullable: true, description: 'Your own body where left out.' })
    bodyId?: string | null,
  ) {
    const body = bodyId ? parseId(bodyId) : context.actor.subjectId;
    if (body === null) throw new Refusal('FORBIDDEN');
    return read(
      context,
      info,
      await openReport(context, idempotencyKey, { bodyId: body, form, year, quarter }),
    );
  }

  @Mutation(() => SaveCellsPayload, {
    description:
      'Saves figures. A cell that is no count is refused by its place, the others are kept. Without expectedVersion a cell is written over only what it `was`.',
  })
  @Permission('fill', 'QuarterlyReport')
  async saveReportCells(
    @Arg('reportId', () => ID) reportId: string,
    @Arg('cells', () => [ReportCellInput]) cells: ReportCellInput[],
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('expectedVersion', () => Int, { nullable: true }) expectedVersion?: number | null,
  ) {
    const id = parseId(reportId);
    const given = cells.map((cell) => ({ ...cell, service: cell.service || null }));
    const answer = await saveReportCells(context, {
      reportId: id,
      idempotencyKey,
      expectedVersion: expectedVersion ?? null,
      cells: given,
    });
    const refused = answer.refused.map((cell) => ({ ...cell, message: context.text(cell.code) }));
    const overtaken = answer.overtaken.map(({ at, ...cell }) => ({
      ...cell,
      at: at === null ? null : new Date(at),
    }));
    return {
      saved: answer.saved,
      refused,
      overtaken,
      report: await findReportBelow(context, info, 'report', id),
    };
  }

  @Mutation(() => QuarterlyReport)
  @Permission('fill', 'QuarterlyReport')
  async setReportNote(
    @Arg('reportId', () => ID) reportId: string,
    @Arg('note', () => String) note: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('fileId', () => ID, { nullable: true, description: 'One file, where `fileIds` is left out.' })
    fileId?: string | null,
    @Arg('fileIds', () => [ID], {
      nullable: true,
      description: 'All the files that stand with the note from now on.',
    })
    fileIds?: string[] | null,
  ) {
    const command = {
      reportId: parseId(reportId),
      note,
      fileIds: fileIds ?? (fileId ? [fileId] : []),
      idempotencyKey,
      expectedVersion,
    };
    return read(context, info, await setReportNote(context, command));
  }

  @Mutation(() => QuarterlyReport)
  @Permission('submit', 'QuarterlyReport')
  async submitReport(
    @Arg('reportId', () => ID) reportId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(
      context,
      info,
      await submitReport(context, { reportId: parseId(reportId), idempotencyKey, expectedVersion }),
    );
  }

  @Mutation(() => QuarterlyReport)
  @Permission('judge', 'QuarterlyReport')
  async returnReport(
    @Arg('reportId', () => ID) reportId: string,
    @Arg('remarks', () => [ReportRemarkInput]) remarks: ReportRemarkInput[],
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = remarks.map(({ rowKey, month, text }) => ({
      rowKey: rowKey ?? null,
      month: month ?? null,
      text,
    }));
    const command = { reportId: parseId(reportId), idempotencyKey, expectedVersion, remarks: given };
    return read(context, info, await returnReport(context, command));
  }

  @Mutation(() => QuarterlyReport)
  @Permission('judge', 'QuarterlyReport')
  async acceptReport(
    @Arg('reportId', () => ID) reportId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(
      context,
      info,
      await acceptReport(context, { reportId: parseId(reportId), idempotencyKey, expectedVersion }),
    );
  }

  @Mutation(() => QuarterlyReport, {
    description:
      'Asks whoever takes the report in to return it. It stays submitted until they return it, accept it or decline.',
  })
  @Permission('submit', 'QuarterlyReport')
  async askReportReturn(
    @Arg('reportId', () => ID) reportId: string,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { reportId: parseId(reportId), reason, idempotencyKey, expectedVersion };
    return read(context, info, await askReportReturn(context, command));
  }

  @Mutation(() => QuarterlyReport, {
    description: 'Declines the request for return; the report stays submitted.',
  })
  @Permission('judge', 'QuarterlyReport')
  async declineReportReturn(
    @Arg('reportId', () => ID) reportId: string,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { reportId: parseId(reportId), reason, idempotencyKey, expectedVersion };
    return read(context, info, await declineReportReturn(context, command));
  }
}
