import { keptCells } from './kept-cells';
import { createReportDesk } from './report-desk';
import type { ReportDesk } from './report-desk';

const desks = new Map<string, ReportDesk>();

/** The desk of one person on one report; the same one when they come back to the page. */
export function deskOf(accountId: string, reportId: string, quarter: number): ReportDesk {
  const key = `${accountId} ${reportId}`;
  const found = desks.get(key) ?? createReportDesk(reportId, quarter, keptCells(key));
  desks.set(key, found);
  return found;
}
