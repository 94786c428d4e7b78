import { beforeSigningOut, keptEntries, useSession } from '@qadagalau/portal-kit';
import { keptCells } from './kept-cells';
import { createReportDesk } from './report-desk';
import type { ReportDesk } from './report-desk';

const desks = new Map<string, ReportDesk>();
const keyOf = (accountId: string, reportId: string): string => `${accountId} ${reportId}`;

/** The desk of one person on one report; the same one when they come back to the page. */
export function deskOf(accountId: string, reportId: string, quarter: number): ReportDesk {
  const key = keyOf(accountId, reportId);
  const { viewer } = useSession();
  // What one person typed is never sent in the name of whoever signs in after them.
  const present = (): boolean => viewer.value?.account.id === accountId;
  const kept = () => keptCells(keptEntries(accountId, `cells ${reportId}`));
  const found = desks.get(key) ?? createReportDesk(reportId, quarter, kept(), present);
  desks.set(key, found);
  return found;
}

beforeSigningOut(async (accountId) => {
  const own = [...desks].filter(([key]) => key.startsWith(keyOf(accountId, '')));
  await Promise.all(own.map(([, desk]) => desk.send()));
  for (const [key, desk] of own) {
    desk.close();
    desks.delete(key);
  }
});
