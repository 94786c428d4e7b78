import type { RequestContext } from '../../../platform/graphql/request-context';
import { monthsOfQuarter, type ReportForm, type RowKey } from '../../form';
import { checkRelations, type MonthValues, type RelationWarning } from '../relations';

interface StoredRow {
  reportId: number;
  rowKey: RowKey;
  serviceTitle: string | null;
  m1: number | null;
  m2: number | null;
  m3: number | null;
}

export interface StoredReport {
  readonly months: ReadonlyMap<RowKey, MonthValues>;
  readonly serviceTitles: ReadonlyMap<RowKey, string>;
}

/** Figures of reports, read once a request for all the reports that it shows. */
export class ReportStore {
  private waiting = new Set<number>();
  private batch: Promise<Map<number, StoredReport>> | undefined;

  constructor(private readonly context: RequestContext) {}

  static of(context: RequestContext): ReportStore {
    return context.store('reporting/figures', () => new ReportStore(context));
  }

  async figures(reportId: number): Promise<StoredReport> {
    this.waiting.add(reportId);
    this.batch ??= Promise.resolve().then(() => this.load());
    return (await this.batch).get(reportId) ?? { months: new Map(), serviceTitles: new Map() };
  }

  async warnings(reportId: number, form: ReportForm, quarter: number): Promise<RelationWarning[]> {
    const { months } = await this.figures(reportId);
    return checkRelations(form, months, monthsOfQuarter(quarter));
  }

  private async load(): Promise<Map<number, StoredReport>> {
    const ids = [...this.waiting];
    this.waiting = new Set();
    this.batch = undefined;
    const rows = await this.context.reader.query<StoredRow>(
      `select report_id as "reportId", row_key as "rowKey", service_title as "serviceTitle", m1, m2, m3
       from report_row where report_id = any ($1::integer[])`,
      [ids],
    );
    const reports = new Map<
      number,
      { months: Map<RowKey, MonthValues>; serviceTitles: Map<RowKey, string> }
    >();
    for (const row of rows) {
      const report = reports.get(row.reportId) ?? { months: new Map(), serviceTitles: new Map() };
      reports.set(row.reportId, report);
      report.months.set(row.rowKey, [row.m1, row.m2, row.m3]);
      if (row.serviceTitle !== null) report.serviceTitles.set(row.rowKey, row.serviceTitle);
    }
    return reports;
  }
}
