import { Max, Min } from 'class-validator';
import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf, PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { cursorOf, decodeCursor } from '../../../platform/reading/cursor';
import { MAX_PAGE } from '../../../platform/reading/reader';
import { PartOf } from '../../../platform/reading/sql-metadata';
import { Refusal } from '../../../platform/refusals/refusal';
import { compareRows, findIndicator, getForm, readRowKey, type ReportForm, type RowKey } from '../../form';
import { compareVersions, type ComparedCell, type VersionFigures } from './compare-versions';

@ObjectType({ simpleResolvers: true, description: 'One cell in two versions of a report.' })
@PartOf('QuarterlyReport')
export class ReportComparisonCell {
  @Field({ description: 'section/indicator, and /service for a row by service.' })
  rowKey!: string;

  @Field({ description: 'Of the indicator, as printed; the service’s code for a row by service.' })
  number!: string;

  @Field()
  title!: string;

  @Field(() => Int, { description: 'Of the year, 1 to 12.' })
  month!: number;

  @Field(() => Int, { nullable: true })
  before!: number | null;

  @Field(() => Int, { nullable: true })
  after!: number | null;
}

export const ReportComparisonCellConnection = connectionOf(ReportComparisonCell);

@ArgsType()
class ComparisonArguments {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int, { description: 'Number of the earlier version.' })
  earlier!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the later one; the present one where left out.',
  })
  later?: number | null;

  @Field({ defaultValue: true, description: 'Only cells that differ.' })
  changedOnly!: boolean;

  @Field(() => Int, { defaultValue: 25 })
  @Min(1)
  @Max(MAX_PAGE)
  first!: PageArguments['first'];

  @Field(() => String, { nullable: true })
  after?: string | null;
}

interface Compared {
  id: number;
  form_code: string;
  form_edition: string;
  quarter: number;
}
interface StoredRow {
  key: RowKey;
  months: (number | null)[];
}

/** The figures of a kept version, or of the present one. @throws Refusal UNKNOWN_VERSION */
async function figuresOf(
  { reader }: RequestContext,
  report: number,
  version: number | null,
  field: string,
): Promise<VersionFigures> {
  if (version === null) {
    const rows = await reader.query<StoredRow>(
      'select row_key as key, array[m1, m2, m3] as months from report_row where report_id = $1',
      [report],
    );
    return new Map(rows.map(({ key, months }) => [key, months]));
  }
  const [kept] = await reader.query<{ rows: StoredRow[] }>(
    'select rows from report_version where report_id = $1 and version = $2',
    [report, version],
  );
  if (!kept) throw new Refusal('UNKNOWN_VERSION', { field });
  return new Map(kept.rows.map(({ key, months }) => [key, months]));
}

/** The name that the list's cursors bear. */
const LIST = 'Query.reportComparison';

/** Cells after a position; the position itself need not stand among them any more. */
function cellsAfter(
  form: ReportForm,
  cells: readonly ComparedCell[],
  after: string,
): readonly ComparedCell[] {
  const [key, month] = decodeCursor(after, LIST, ['text', 'integer']) as [RowKey, number];
  return cells.filter((cell) => {
    const order = compareRows(form, cell.rowKey, key);
    return order > 0 || (order === 0 && cell.month > month);
  });
}

async function titlesOf(
  { reader, language }: RequestContext,
  cells: readonly ComparedCell[],
): Promise<Map<string, string>> {
  const codes = [...new Set(cells.flatMap(({ rowKey }) => readRowKey(rowKey).service ?? []))];
  if (codes.length === 0) return new Map();
  const rows = await reader.query<{ code: string; name: string }>(
    `select code, case $2 when 'kk' then name_kk when 'ru' then name_ru else name_en end as name
     from public_service where code = any ($1::text[])`,
    [codes, language],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

@Resolver(() => ReportComparisonCell)
export class ReportComparisonResolver {
  @Query(() => ReportComparisonCellConnection, {
    description: 'Two versions of a report cell by cell, in the order of the form.',
  })
  @Permission('read', 'ReportVersion')
  async reportComparison(
    @Args() { reportId, earlier, later, changedOnly, first, after }: ComparisonArguments,
    @Ctx() context: RequestContext,
  ) {
    const [report] = await context.reader.query<Compared>(
      'select id, form_code, form_edition, quarter from quarterly_report where id = $1',
      [parseId(reportId)],
    );
    if (!report) throw new Refusal('NOT_FOUND');
    const form = getForm(report.form_code, report.form_edition);
    const [before, present] = [
      await figuresOf(context, report.id, earlier, 'earlier'),
      await figuresOf(context, report.id, later ?? null, 'later'),
    ];
    const all = compareVersions({ form, quarter: report.quarter }, before, present, changedOnly);
    const left = typeof after === 'string' ? cellsAfter(form, all, after) : all;
    const page = left.slice(0, first);
    const names = await titlesOf(context, page);
    const nodes = page.map((cell): ReportComparisonCell => {
      const { service } = readRowKey(cell.rowKey);
      const indicator = findIndicator(form, cell.rowKey);
      return {
        ...cell,
        number: service ?? indicator?.number ?? '',
        title: (service === null ? indicator?.title[context.language] : names.get(service)) ?? cell.rowKey,
      };
    });
    const edges = nodes.map((node) => ({
      cursor: cursorOf(LIST, [node.rowKey, node.month]),
      node,
    }));
    return {
      nodes,
      edges,
      pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: left.length > page.length },
    };
  }
}
