import { usePagedRead } from '../client/use-paged-read';
import { ReportCorrectionsDocument } from '../generated/graphql';

/** Requests for correction of a report, the newest first (clause 64). */
export const useReportCorrections = (reportId: () => string) =>
  usePagedRead(
    ReportCorrectionsDocument,
    () => ({ reportId: reportId(), first: 10 }),
    (data) => data.reportCorrections,
  );
