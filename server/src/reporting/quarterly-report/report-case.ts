import { dayOf } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { refuseUnlawful } from '../law-refusal';
import { Refusal } from '../../platform/refusals/refusal';
import { getForm, type ReportForm } from '../form';
import { QuarterlyReportRecord } from './quarterly-report.record';
import { findingsFor } from './judge-act';
import { REPORT_ACTS, stateAfter, type ReportAct } from './states';

export const REPORT_CASE = 'report';

/** What every command on a report is given. */
export interface ReportCommand {
  readonly reportId: number;
  readonly idempotencyKey: string;
  /** Left out by saving figures alone, which guards each cell by what stood in it. */
  readonly expectedVersion: number | null;
}

export function formOf(report: QuarterlyReportRecord): ReportForm {
  return getForm(report.formCode, report.formEdition);
}

/** What the report is called in lists of work: `appendix-2 2026-3`. */
export function caseNumberOf(report: Pick<QuarterlyReportRecord, 'formCode' | 'year' | 'quarter'>): string {
  return `${report.formCode} ${report.year}-${report.quarter}`;
}

/** @throws Refusal NOT_FOUND */
export async function lockReport(work: Work, id: number): Promise<QuarterlyReportRecord> {
  const repository = work.manager.getRepository(QuarterlyReportRecord);
  const report = await repository.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!report) throw new Refusal('NOT_FOUND');
  return report;
}

/**
 * The beginning of every act on a report: locked, permitted, seen in its present version, open in its state, lawful.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export async function beginAct(
  work: Work,
  act: ReportAct,
  command: ReportCommand,
): Promise<QuarterlyReportRecord> {
  const report = await lockReport(work, command.reportId);
  work.authorize(REPORT_ACTS[act].permission, 'QuarterlyReport', report);
  if (command.expectedVersion !== null)
    await work.expectVersion(report, command.expectedVersion, REPORT_CASE);
  if (stateAfter(act, report.state) === undefined) {
    throw new Refusal(report.state === 'ACCEPTED' ? 'REPORT_ACCEPTED' : 'WRONG_STATE');
  }
  refuseUnlawful(findingsFor(act, report, dayOf(work.now)));
  return report;
}

/** Moves the report on, saves it as its next version and notes what happened. */
export async function endAct(
  work: Work,
  report: QuarterlyReportRecord,
  act: ReportAct,
  event: string,
  details: JournalDetails = {},
): Promise<void> {
  report.state = stateAfter(act, report.state) ?? report.state;
  await saveNextVersion(work, report, event, details);
}

/** Notes what happened as the next version of a report that is saved in the same transaction by what follows. */
export function noteNextVersion(
  work: Work,
  report: QuarterlyReportRecord,
  event: string,
  details: JournalDetails = {},
): void {
  report.version += 1;
  noteEvent(work, report, event, details);
}

export async function saveNextVersion(
  work: Work,
  report: QuarterlyReportRecord,
  event: string,
  details: JournalDetails = {},
): Promise<void> {
  report.version += 1;
  await work.manager.getRepository(QuarterlyReportRecord).save(report);
  noteEvent(work, report, event, details);
}

/**
 * The body reads the journal of its report; the office reads it once the report was submitted to it, and the body above what
 * happened since.
 */
export function noteEvent(
  work: Work,
  report: QuarterlyReportRecord,
  event: string,
  details: JournalDetails,
): void {
  work.journal({
    action: event,
    caseKind: REPORT_CASE,
    caseId: report.id,
    caseVersion: report.version,
    authorityId: report.authorityId,
    disclosedToSubjectId: report.bodyId,
    alsoDisclosedToSubjectId: report.state === 'DRAFT' ? null : (report.higherBodyId ?? report.leadBodyId),
    details: { number: caseNumberOf(report), ...details },
  });
}
