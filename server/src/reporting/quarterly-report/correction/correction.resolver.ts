import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { Order } from '../../../platform/reading/reader';
import { Sql } from '../../../platform/reading/sql-metadata';
import { toReportWarning } from '../graphql/report-warning';
import { ReportWarning } from '../graphql/report-row.graphql-type';
import type { RelationWarning } from '../relations';
import type { ReportCommand } from '../report-case';
import { acknowledgeCorrection } from './acknowledge-correction';
import {
  RefusedCorrectionCellInput,
  ReportCorrection,
  ReportCorrectionCellInput,
  ReportCorrectionConnection,
  ReportCorrectionStateEnum,
} from './correction.graphql-type';
import { makeCorrection, refuseCorrection } from './decide-correction';
import { requestCorrection } from './request-correction';
import type { CorrectionState } from './states';

@ArgsType()
class CorrectionArguments {
  @Field(() => ID)
  reportId!: string;

  @Field()
  idempotencyKey!: string;

  @Field(() => Int, { description: 'Of the report.' })
  expectedVersion!: number;
}

function commandOf({ reportId, idempotencyKey, expectedVersion }: CorrectionArguments): ReportCommand {
  return { reportId: parseId(reportId), idempotencyKey, expectedVersion };
}

const newestFirst: Order = {
  descending: true,
  keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }],
};

function read(context: RequestContext, info: GraphQLResolveInfo, id: number) {
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver(() => ReportCorrection)
export class ReportCorrectionResolver {
  @FieldResolver(() => [ReportWarning], {
    description:
      'Control relations that the report breaks by this correction and did not before: of what is asked, then of what was made.',
  })
  @Sql({ needs: ['broken_relations'] })
  warnings(
    @Root() root: { readonly brokenRelations: readonly RelationWarning[] },
    @Ctx() context: RequestContext,
  ): ReportWarning[] {
    return root.brokenRelations.map((warning) => toReportWarning(warning, context));
  }

  @Query(() => ReportCorrectionConnection, {
    description: 'Requests for correction and what became of them, the newest first.',
  })
  @Permission('read', 'ReportCorrection')
  reportCorrections(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('reportId', () => ID, { nullable: true }) reportId?: string | null,
    @Arg('state', () => ReportCorrectionStateEnum, { nullable: true }) state?: CorrectionState | null,
  ) {
    return reader.findPage(info, page, newestFirst, (alias, sql) =>
      [
        'true',
        ...(reportId ? [`${alias}.report_id = ${sql.value(parseId(reportId), 'integer')}`] : []),
        ...(state ? [`${alias}.state = ${sql.value(state, 'text')}`] : []),
      ].join(' and '),
    );
  }

  @Mutation(() => ReportCorrection, {
    description: 'The body asks for a correction, with proof (clause 64).',
  })
  @Permission('askCorrection', 'QuarterlyReport')
  async requestReportCorrection(
    @Args() given: CorrectionArguments,
    @Arg('reason', () => String) reason: string,
    @Arg('cells', () => [ReportCorrectionCellInput]) cells: ReportCorrectionCellInput[],
    @Arg('fileIds', () => [ID]) fileIds: string[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { ...commandOf(given), reason, fileIds, cells: cells.map((cell) => ({ ...cell })) };
    return read(context, info, await requestCorrection(context, command));
  }

  @Mutation(() => ReportCorrection, {
    description: 'The office corrects the report, wholly or but for some cells (clause 64).',
  })
  @Permission('correct', 'QuarterlyReport')
  async makeReportCorrection(
    @Args() given: CorrectionArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('refusedCells', () => [RefusedCorrectionCellInput], { defaultValue: [] })
    refused: RefusedCorrectionCellInput[],
  ) {
    const refusedCells = refused.map(({ cellId, reason }) => ({ cellId: parseId(cellId), reason }));
    return read(context, info, await makeCorrection(context, { ...commandOf(given), refusedCells }));
  }

  @Mutation(() => ReportCorrection, { description: 'The office refuses and says why (clause 64).' })
  @Permission('correct', 'QuarterlyReport')
  async refuseReportCorrection(
    @Args() given: CorrectionArguments,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(context, info, await refuseCorrection(context, { ...commandOf(given), reason }));
  }

  @Mutation(() => ReportCorrection, { description: 'The body confirms that it knows the decision.' })
  @Permission('acknowledge', 'QuarterlyReport')
  async acknowledgeReportCorrection(
    @Args() given: CorrectionArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(context, info, await acknowledgeCorrection(context, commandOf(given)));
  }
}
