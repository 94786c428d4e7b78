import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Sql } from '../../../platform/reading/sql-metadata';
import { monthsOfQuarter, quarterOfMonth, type RowKey } from '../../form';
import { ReportRemark } from './report-row.graphql-type';
import { ReportStore } from './report-store';

interface Remarked {
  readonly reportId: number;
  readonly rowKey: RowKey | null;
  readonly month: number | null;
  readonly monthsThen: readonly (number | null)[] | null;
}
const COLUMNS = ['report_id', 'row_key', 'month', 'months_then'] as const;
const BLANK = [null, null, null] as const;

async function monthsNow(context: RequestContext, { reportId, rowKey }: Remarked) {
  if (rowKey === null) return null;
  const { months } = await ReportStore.of(context).figures(reportId);
  return [...(months.get(rowKey) ?? BLANK)];
}

/** Whether what a remark is about has another figure than when it was made. */
@Resolver(() => ReportRemark)
export class ReportRemarkResolver {
  @FieldResolver(() => [Int], {
    nullable: 'itemsAndList',
    description: 'The three months of its row as they stand.',
  })
  @Sql({ needs: COLUMNS })
  monthsNow(@Root() remark: Remarked, @Ctx() context: RequestContext): Promise<(number | null)[] | null> {
    return monthsNow(context, remark);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the cell, or the row, changed since; null for the report as a whole.',
  })
  @Sql({ needs: COLUMNS })
  async changed(@Root() remark: Remarked, @Ctx() context: RequestContext): Promise<boolean | null> {
    const now = await monthsNow(context, remark);
    const { month, monthsThen } = remark;
    if (now === null || monthsThen === null) return null;
    const asked = [0, 1, 2].filter(
      (at) => month === null || monthsOfQuarter(quarterOfMonth(month))[at] === month,
    );
    return asked.some((at) => now[at] !== monthsThen[at]);
  }
}
