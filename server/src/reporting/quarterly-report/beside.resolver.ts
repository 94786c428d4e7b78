import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import { PartOf, ReadWhole } from '../../platform/reading/sql-metadata';
import type { RowKey } from '../form';
import { findReadableReport } from './readable-report';
import { sumOfMonths } from './relations';

@ObjectType({ simpleResolvers: true })
@PartOf('QuarterlyReport')
export class ReportRowBeside {
  @Field()
  key!: string;

  @Field(() => [Int], { nullable: 'items', description: 'The three months; null for a blank.' })
  months!: (number | null)[];

  @Field(() => Float, { nullable: true, description: 'Sum of the months; null where all are blank.' })
  total!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Figures of an earlier quarter of the same body and form.',
})
@PartOf('QuarterlyReport')
export class ReportBeside {
  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  quarter!: number;

  @Field(() => ID)
  reportId!: string;

  @Field(() => [ReportRowBeside])
  rows!: ReportRowBeside[];
}

interface EarlierRow {
  readonly id: number;
  readonly year: number;
  readonly quarter: number;
  readonly key: RowKey | null;
  readonly m1: number | null;
  readonly m2: number | null;
  readonly m3: number | null;
}

@Resolver()
export class ReportBesideResolver {
  @Query(() => [ReportBeside], {
    description:
      'The quarter before and the same quarter of the year before, as far as there are reports that you may read.',
  })
  @Permission('read', 'QuarterlyReport')
  @ReadWhole()
  async reportsBeside(
    @Arg('reportId', () => ID) reportId: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportBeside[]> {
    const { bodyId, formCode, year, quarter } = await findReadableReport(context, parseId(reportId));
    const before = quarter === 1 ? [year - 1, 4] : [year, quarter - 1];
    const rows = await context.reader.query<EarlierRow>(
      `select r.id, r.year, r.quarter, w.row_key as key, w.m1, w.m2, w.m3
       from quarterly_report r left join report_row w on w.report_id = r.id
       where r.body_id = $1 and r.form_code = $2 and ((r.year, r.quarter) = ($3, $4) or (r.year, r.quarter) = ($5, $6))
       order by r.year desc, r.quarter desc, w.row_key`,
      [bodyId, formCode, ...before, year - 1, quarter],
    );
    const reports = new Map<number, ReportBeside>();
    for (const { id, key, m1, m2, m3, ...of } of rows) {
      const report = reports.get(id) ?? { ...of, reportId: String(id), rows: [] };
      reports.set(id, report);
      if (key !== null) report.rows.push({ key, months: [m1, m2, m3], total: sumOfMonths([m1, m2, m3]) });
    }
    return [...reports.values()];
  }
}
