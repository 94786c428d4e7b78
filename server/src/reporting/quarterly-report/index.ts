import type { Room } from '../../platform/room';
import { exportRoute } from './aggregate/export-route';
import { AggregateResolver } from './aggregate/aggregate.resolver';
import { RegionsResolver } from './aggregate/regions.resolver';
import { figureMessages } from './figure-messages';
import { importRoute } from './import-route';
import { QuarterlyReportResolver } from './graphql/quarterly-report.resolver';
import { ReportCommandsResolver } from './graphql/report-commands.resolver';
import { ReportDutyResolver } from './graphql/report-duty.resolver';
import { ReportVersionResolver } from './graphql/report-version.graphql-type';
import { reportMessages } from './messages';
import { reportPermissions } from './permissions';
import { QuarterlyReportRecord } from './quarterly-report.record';

export { QuarterlyReport } from './graphql/quarterly-report.graphql-type';
export { findFiling, kindsFiling } from './filing';
export { importYearForm, type ImportedQuarter, type ImportYearForm } from './import-year-form';
export { readYearFormFile } from './year-form/read-file';
export { type FileRefusal, type FileWarning, type YearForm } from './year-form/read-year-form';

/** Reports of a quarter: filled, filed along the chain, accepted, added up (clauses 61, 62, 64). */
export const quarterlyReportRoom: Room = {
  name: 'reporting/quarterly-report',
  entities: [QuarterlyReportRecord],
  resolvers: [
    QuarterlyReportResolver,
    ReportCommandsResolver,
    ReportDutyResolver,
    ReportVersionResolver,
    AggregateResolver,
    RegionsResolver,
  ],
  permissions: reportPermissions,
  messages: { ...reportMessages, ...figureMessages },
  routes: (application, actorOf) => [importRoute(application, actorOf), exportRoute(application, actorOf)],
};
