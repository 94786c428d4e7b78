import type { Work } from '../../platform/commands/work';
import { addToTotals } from './accept-report';
import type { QuarterlyReportRecord } from './quarterly-report.record';
import { saveNextVersion } from './report-case';
import type { CellChanges } from './write-cells';

/** Whether a report was taken in as history, and so by a file; what a body filed itself is not. */
export function isTakenIn(report: QuarterlyReportRecord): boolean {
  return report.historical && report.state === 'ACCEPTED' && report.firstSubmittedAt === null;
}

/** The figures of a report as they stand, to be kept when they are replaced. */
export async function readVersion(work: Work, report: QuarterlyReportRecord): Promise<string> {
  const [row] = await work.query<{ rows: string }>(
    `select coalesce(jsonb_agg(jsonb_build_object('key', row_key, 'serviceTitle', service_title,
       'months', jsonb_build_array(m1, m2, m3)) order by row_key), '[]')::text as rows
     from report_row where report_id = $1`,
    [report.id],
  );
  return row?.rows ?? '[]';
}

/** What ends a version: a return with remarks, a correction (clause 64), a newer file of history (D51). */
export const VERSION_CAUSES = ['RETURNED', 'CORRECTED', 'REPLACED'] as const;
export type VersionCause = (typeof VERSION_CAUSES)[number];

/** Keeps the figures and the note of the present version, which another is about to replace. */
export async function keepVersion(
  work: Work,
  report: QuarterlyReportRecord,
  figures: string,
  { cause, correctionId }: { readonly cause: VersionCause; readonly correctionId?: number },
): Promise<void> {
  await work.query(
    `insert into report_version (report_id, version, form_code, form_edition, replaced_at, rows, correction_id, cause, note,
       submitted_at, submitted_by)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10, $11)`,
    [
      report.id,
      report.version,
      report.formCode,
      report.formEdition,
      work.now.toISOString(),
      figures,
      correctionId ?? null,
      cause,
      report.note,
      report.submittedAt?.toISOString() ?? null,
      report.submittedBy,
    ],
  );
}

/**
 * Makes the next version of history whose figures were written anew: the earlier one stays readable, the totals follow by
 * the rows that changed, however many bodies a quarter has.
 * @param earlier what `readVersion` gave before the figures were written
 * @param keys of the rows that were taken out of the totals before they were written
 */
export async function replaceHistory(
  work: Work,
  report: QuarterlyReportRecord,
  earlier: string,
  { added, changed, removed }: CellChanges,
  keys: readonly string[],
): Promise<void> {
  work.authorize('takeIn', 'QuarterlyReport', report);
  await keepVersion(work, report, earlier, { cause: 'REPLACED' });
  const details = { earlierVersion: report.version, added, changed, removed };
  await saveNextVersion(work, report, 'reportHistoryReplaced', details);
  await addToTotals(work, report, keys);
}
