import { computeDeadline, dayOf } from '../../law';
import { openDeadline } from '../../deadlines';
import { execute, type CommandContext } from '../../platform/commands/execute';
import type { Work } from '../../platform/commands/work';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { refuseUnlawful } from '../law-refusal';
import { findFormFor, isFormCode, learnForms, type ReportForm } from '../form';
import { getFiler, type Filer } from './filer';
import { QuarterlyReportRecord } from './quarterly-report.record';
import { caseNumberOf, noteEvent, REPORT_CASE } from './report-case';
import { firstDayOf, mayOpen } from './rules';

export interface OpenReportInput {
  readonly bodyId: number;
  readonly form: string;
  readonly year: number;
  readonly quarter: number;
}

/** Years before the first form are told as such. */
const LATEST_YEAR = 2100;

function getFormFor({ form, year, quarter }: OpenReportInput): ReportForm {
  if (!isFormCode(form)) throw new Refusal('UNKNOWN_FORM', { field: 'form' });
  if (year > LATEST_YEAR) throw invalidInput('year');
  if (quarter < 1 || quarter > 4) throw invalidInput('quarter');
  const found = findFormFor(form, { year, quarter });
  if (!found) throw new Refusal('NO_EDITION_OF_FORM', { field: 'year', params: { year, quarter } });
  return found;
}

function dueDateOf(filer: Filer, { year, quarter }: OpenReportInput): string {
  return computeDeadline({ rule: filer.filing.rule, from: firstDayOf(year, quarter) }).dueDate;
}

async function openDeadlineOf(work: Work, report: QuarterlyReportRecord): Promise<void> {
  await openDeadline(work, {
    rule: report.rule,
    from: firstDayOf(report.year, report.quarter),
    party: 'SUBJECT',
    caseKind: REPORT_CASE,
    caseId: report.id,
    caseNumber: caseNumberOf(report),
    inspectionId: null,
    authorityId: report.authorityId,
    subjectId: report.bodyId,
    disclosedToSubjectId: report.bodyId,
    alsoDisclosedToSubjectId: report.higherBodyId,
  });
}

/** The report of a body for a quarter, opened where there is none yet. One report a quarter (D51). */
export async function findOrOpenReport(work: Work, input: OpenReportInput): Promise<QuarterlyReportRecord> {
  // An edition that is being taken back is waited for.
  await work.query('select pg_advisory_xact_lock_shared(780320)');
  await learnForms((text, values) => work.query(text, values));
  const form = getFormFor(input);
  const filer = await getFiler(work, input.bodyId, form, input);
  work.authorize('open', 'QuarterlyReport', { ...filer, state: 'DRAFT' });
  refuseUnlawful(mayOpen({ ...input, clause: form.clause, today: dayOf(work.now) }));
  const repository = work.manager.getRepository(QuarterlyReportRecord);
  const { bodyId, year, quarter } = input;
  const key = { bodyId, formCode: form.code, year, quarter };
  // Two openings at once wait here for each other.
  await work.query('select pg_advisory_xact_lock(780060, $1)', [bodyId]);
  const present = await repository.findOne({ where: key, lock: { mode: 'pessimistic_write' } });
  if (present) return present;
  const report = await repository.save(
    repository.create({
      ...key,
      version: 1,
      formEdition: form.edition,
      state: 'DRAFT',
      historical: !form.termsApply,
      rule: filer.filing.rule,
      authorityId: filer.authorityId,
      higherBodyId: filer.higherBodyId,
      leadBodyId: filer.leadBodyId,
      leadAuthorityId: filer.leadAuthorityId,
      territoryId: filer.territoryId,
      regionTerritoryId: filer.regionTerritoryId,
      dueDate: form.termsApply ? dueDateOf(filer, input) : null,
      note: '',
      filledCells: 0,
      openedAt: work.now,
    }),
  );
  if (form.termsApply) await openDeadlineOf(work, report);
  noteEvent(work, report, 'reportOpened', { dueDate: report.dueDate });
  return report;
}

/**
 * Opens the report of a quarter, or finds the one that is open; its term stands from then on among the body's deadlines.
 * @throws Refusal UNKNOWN_FORM, NO_EDITION_OF_FORM, FORM_NOT_FILED, NO_HIGHER_BODY, REFUSED_BY_LAW, FORBIDDEN
 */
export async function openReport(
  context: CommandContext,
  idempotencyKey: string,
  input: OpenReportInput,
): Promise<number> {
  return execute(context, { name: 'openReport', idempotencyKey, input }, async (work) => {
    const report = await findOrOpenReport(work, input);
    return report.id;
  });
}
