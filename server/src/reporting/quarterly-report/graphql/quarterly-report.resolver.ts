import { dayOf } from '../../../law';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { journalOf, JournalEntryConnection } from '../../../journal';
import { Action } from '../../../platform/graphql/action.graphql-type';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { Order, Where } from '../../../platform/reading/reader';
import { ReadWhole, Sql } from '../../../platform/reading/sql-metadata';
import { allForms, getForm } from '../../form';
import { judgeActs, type JudgedReport } from '../judge-act';
import { toActions } from './actions';
import { nameAddressee } from './addressee';
import { QuarterlyReport, QuarterlyReportConnection } from './quarterly-report.graphql-type';
import { ReportForm, toReportForm } from './report-form.graphql-type';
import { ReportRow, ReportWarning } from './report-row.graphql-type';
import { rowsOf } from './report-rows';
import { ReportStore } from './report-store';
import { toReportWarning } from './report-warning';
import { QuarterlyReportFilter } from './report.arguments';

const FORM_COLUMNS = ['form_code', 'form_edition'] as const;
const ROW_COLUMNS = ['id', ...FORM_COLUMNS, 'body_id', 'year', 'quarter'] as const;
const ACT_COLUMNS = [
  ...ROW_COLUMNS,
  'higher_body_id',
  'authority_id',
  'state',
  'historical',
  'filled_cells',
  'note',
  'note_file_id',
  'correction_pending',
  'correction_unread',
  'return_asked',
] as const;

interface FormRoot {
  formCode: string;
  formEdition: string;
}
interface RowsRoot extends FormRoot {
  /** A text where the request asks for the id as well. */
  id: number | string;
  bodyId: number;
  year: number;
  quarter: number;
}

const newestFirst: Order = {
  descending: true,
  keys: ['year', 'quarter', 'id'].map((column) => ({
    expression: (alias) => `${alias}.${column}`,
    type: 'integer',
  })),
};

const matching =
  (filter: QuarterlyReportFilter | null | undefined): Where =>
  (alias, sql) =>
    [
      'true',
      ...(filter?.year ? [`${alias}.year = ${sql.value(filter.year, 'integer')}`] : []),
      ...(filter?.quarter ? [`${alias}.quarter = ${sql.value(filter.quarter, 'integer')}`] : []),
      ...(filter?.state?.length ? [`${alias}.state = any (${sql.value(filter.state, 'text[]')})`] : []),
      ...(filter?.bodyId ? [`${alias}.body_id = ${sql.value(parseId(filter.bodyId), 'integer')}`] : []),
      ...(filter?.formCode ? [`${alias}.form_code = ${sql.value(filter.formCode, 'text')}`] : []),
    ].join(' and ');

@Resolver(() => QuarterlyReport)
export class QuarterlyReportResolver {
  @Query(() => QuarterlyReport, { nullable: true })
  @Permission('read', 'QuarterlyReport')
  @ReadWhole()
  report(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => QuarterlyReportConnection, {
    description: 'Reports of the chain that you stand in, the newest quarter first.',
  })
  @Permission('read', 'QuarterlyReport')
  @ReadWhole()
  reports(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => QuarterlyReportFilter, { nullable: true }) filter?: QuarterlyReportFilter | null,
  ) {
    return reader.findPage(info, page, newestFirst, matching(filter));
  }

  @Query(() => [ReportForm], { description: 'Every edition of every form.' })
  @Permission('read', 'QuarterlyReport')
  reportForms(@Ctx() context: RequestContext): ReportForm[] {
    return allForms().map((form) =>
      toReportForm(form, context.language, (key, values) => context.text(key, values)),
    );
  }

  @FieldResolver(() => ReportForm)
  @Sql({ needs: FORM_COLUMNS })
  form(@Root() root: FormRoot, @Ctx() context: RequestContext): ReportForm {
    return toReportForm(getForm(root.formCode, root.formEdition), context.language, (key, values) =>
      context.text(key, values),
    );
  }

  @FieldResolver(() => String, { description: 'A draft without a figure is not begun, whoever opened it.' })
  @Sql({ needs: ['state', 'filled_cells'] })
  stateTitle(
    @Root() { state, filledCells }: { state: string; filledCells: number },
    @Ctx() context: RequestContext,
  ): string {
    return context.text(
      state === 'DRAFT' && filledCells === 0 ? 'REPORT_NOT_BEGUN' : `REPORT_STATE_${state}`,
    );
  }

  @FieldResolver(() => String, { description: 'The office or body that accepts it.' })
  @Sql({ needs: ['authority_id', 'higher_body_id'] })
  addressee(
    @Root() root: { authorityId: number; higherBodyId: number | null },
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return nameAddressee(context, root.authorityId, root.higherBodyId);
  }

  @FieldResolver(() => [ReportRow], {
    description: 'Every row of the form, with the figures of the quarter.',
  })
  @Sql({ needs: ROW_COLUMNS })
  rows(
    @Root() root: RowsRoot,
    @Ctx() context: RequestContext,
    @Arg('section', () => String, { nullable: true }) section?: string | null,
  ): Promise<ReportRow[]> {
    return rowsOf(
      context,
      { ...root, id: Number(root.id), form: getForm(root.formCode, root.formEdition) },
      section ?? null,
    );
  }

  @FieldResolver(() => [ReportWarning], { description: 'Control relations that the figures break.' })
  @Sql({ needs: ROW_COLUMNS })
  async warnings(@Root() root: RowsRoot, @Ctx() context: RequestContext): Promise<ReportWarning[]> {
    const form = getForm(root.formCode, root.formEdition);
    const broken = await ReportStore.of(context).warnings(Number(root.id), form, root.quarter);
    return broken.map((warning) => toReportWarning(warning, context));
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ACT_COLUMNS })
  actions(@Root() root: JudgedReport, @Ctx() context: RequestContext): Action[] {
    return toActions(context, judgeActs(root, context.abilities.forActor(context.actor), dayOf(context.now)));
  }

  @FieldResolver(() => JournalEntryConnection)
  @Sql({ needs: ['id'] })
  journal(
    @Root() { id }: { id: number | string },
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return journalOf(context, info, page, 'report', Number(id));
  }
}
