import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { ReadWhole } from '../../../platform/reading/sql-metadata';
import { compareRows, findIndicator, getForm, isRowOf, readRowKey, type RowKey } from '../../form';
import { QuarterlyReport } from '../graphql/quarterly-report.graphql-type';
import { ReportStore } from '../graphql/report-store';
import { findReadableReport } from '../readable-report';
import { computeFigures, findOrigins } from './compute-figures';
import { ComputedFigure } from './computed.graphql-type';
import { explainReportFigure } from './explain-figure';
import { isOther } from './rules';

const MOST_ORIGINS = 200;
const BLANK = [null, null, null] as const;

interface Reason {
  readonly rowKey: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

@Resolver()
export class ComputedFigureResolver {
  @Query(() => [ComputedFigure], {
    description:
      'What the system knows of the quarter beside what the report says: section 1 by control events, rows 12 to 14 by the monitoring information system, 15 and 16 by the register of complaints.',
  })
  @Permission('read', 'QuarterlyReport')
  @ReadWhole()
  async reportComputedFigures(
    @Arg('reportId', () => ID) reportId: string,
    @Ctx() context: RequestContext,
  ): Promise<ComputedFigure[]> {
    const report = await findReadableReport(context, parseId(reportId));
    const form = getForm(report.formCode, report.formEdition);
    const [computed, { months }, reasons] = await Promise.all([
      computeFigures(context, report),
      ReportStore.of(context).figures(report.id),
      context.reader.query<Reason>(
        'select row_key as "rowKey", reason, by_name as by, at from report_figure_reason where report_id = $1',
        [report.id],
      ),
    ]);
    const shown = computed
      .filter(({ key }) => isRowOf(form, key))
      .filter((row) => [...row.months, ...(months.get(row.key) ?? [])].some((value) => (value ?? 0) !== 0))
      .sort((a, b) => compareRows(form, a.key, b.key));
    const origins = await findOrigins(context, shown);
    return shown.map((row): ComputedFigure => {
      const { service } = readRowKey(row.key);
      const indicator = findIndicator(form, row.key);
      const declared = months.get(row.key) ?? BLANK;
      const reason = reasons.find(({ rowKey }) => rowKey === row.key);
      return {
        rowKey: row.key,
        number: service === null ? (indicator?.number ?? '') : `${indicator?.number ?? ''} / ${service}`,
        title: indicator?.title[context.language] ?? '',
        source: row.source,
        sourceTitle: context.text(`COMPUTED_FROM_${row.source}`),
        months: [...row.months],
        declared: [...declared],
        differs: [0, 1, 2].filter((at) => isOther(declared[at] ?? null, row.months[at] ?? null, row.reach)),
        reason: reason?.reason ?? null,
        reasonBy: reason?.by ?? null,
        reasonAt: reason?.at ?? null,
        origins: row.ids.slice(0, MOST_ORIGINS).flatMap((id) => {
          const origin = origins.get(`${row.source} ${id}`);
          return origin ? [{ id: String(origin.id), number: origin.number, day: origin.day }] : [];
        }),
      };
    });
  }

  @Mutation(() => QuarterlyReport, {
    description: 'Says why a row is other than what the system computes; an empty reason takes it back.',
  })
  @Permission('fill', 'QuarterlyReport')
  async explainReportFigure(
    @Arg('reportId', () => ID) reportId: string,
    @Arg('rowKey', () => String) rowKey: string,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = {
      reportId: parseId(reportId),
      rowKey: rowKey as RowKey,
      reason,
      idempotencyKey,
      expectedVersion,
    };
    const id = await explainReportFigure(context, command);
    return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
  }
}
