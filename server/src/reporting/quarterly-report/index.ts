import type { Room } from '../../platform/room';
import { totalsRoute } from './aggregate/export-route';
import { AggregateResolver } from './aggregate/aggregate.resolver';
import { ReportFiguresResolver } from './aggregate/figures.resolver';
import { RegionsResolver } from './aggregate/regions.resolver';
import { ReportCorrectionResolver } from './correction/correction.resolver';
import { correctionMessages } from './correction/messages';
import { correctionPermissions } from './correction/permissions';
import { ReportComparisonResolver } from './correction/comparison.resolver';
import { ReportBesideResolver } from './beside.resolver';
import { ComputedFigureResolver } from './computed/computed.resolver';
import { computedMessages } from './computed/messages';
import { exportRoute } from './export/export-route';
import { formSheetMessages } from './export/messages';
import { figureMessages } from './figure-messages';
import { importRoute } from './import-route';
import { QuarterlyReportResolver } from './graphql/quarterly-report.resolver';
import { ReportCommandsResolver } from './graphql/report-commands.resolver';
import { ReportDutyResolver } from './graphql/report-duty.resolver';
import { ReportRemarkResolver } from './graphql/report-remark.resolver';
import { ReportVersionResolver } from './graphql/report-version.graphql-type';
import { ReportImportResolver } from './import-job/import.resolver';
import { reportImportMessages } from './import-job/messages';
import { openMissingReports } from './open-missing';
import { reportJobs } from './report-jobs';
import { reportMessages } from './messages';
import { reportPermissions } from './permissions';
import { QuarterlyReportRecord } from './quarterly-report.record';

export { QuarterlyReport } from './graphql/quarterly-report.graphql-type';
export { ReportDuty } from './graphql/report-duty.resolver';
export { ReportForm, toReportForm } from './graphql/report-form.graphql-type';
export { nameAddressee } from './graphql/addressee';
export { TILES } from './aggregate/map-tiles';
export { rebuildTotals, type DifferingTotal, type RebuiltTotals } from './aggregate/rebuild-totals';
export { beginAsking } from './open-missing';
export { firstDayOf } from './rules';
export { importYearForm, type ImportedQuarter, type ImportYearForm } from './import-year-form';
export { readYearFormFile } from './year-form/read-file';
export { warningMessage, warningValues } from './year-form/warning-message';
export {
  warningsOfTaken,
  type FileRefusal,
  type FileWarning,
  type YearForm,
} from './year-form/read-year-form';

/** Reports of a quarter: filled, filed along the chain, accepted, added up (clauses 61, 62, 64). */
export const quarterlyReportRoom: Room = {
  name: 'reporting/quarterly-report',
  entities: [QuarterlyReportRecord],
  resolvers: [
    QuarterlyReportResolver,
    ReportCommandsResolver,
    ReportDutyResolver,
    ReportRemarkResolver,
    ReportVersionResolver,
    ReportCorrectionResolver,
    ReportComparisonResolver,
    AggregateResolver,
    ReportFiguresResolver,
    RegionsResolver,
    ReportBesideResolver,
    ComputedFigureResolver,
    ReportImportResolver,
  ],
  permissions: [...reportPermissions, ...correctionPermissions],
  messages: {
    ...reportMessages,
    ...figureMessages,
    ...formSheetMessages,
    ...computedMessages,
    ...reportImportMessages,
    ...correctionMessages,
  },
  jobs: reportJobs,
  turn: openMissingReports,
  routes: (application, actorOf) => [
    importRoute(application, actorOf),
    exportRoute(application, actorOf),
    totalsRoute(application, actorOf),
  ],
};
