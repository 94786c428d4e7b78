import { dayOf, isBlank } from '../../law';
import { asSystem } from '../../platform/access/as-system';
import { execute, type CommandContext } from '../../platform/commands/execute';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { bySystem } from '../../external-control/case';
import { learnForms, removeForm, type AskForms, type FormFault } from '../form';
import { firstDayOf } from '../quarterly-report';

const LONGEST_REASON = 2_000;

interface Withdrawn {
  readonly id: number;
  readonly code: string;
  readonly edition: string;
  readonly digest: string;
  readonly builtIn: boolean;
  readonly from: number;
  readonly reports: number;
}

/** An edition may be taken back before the first day of its first quarter, and while no report was opened by it. */
export function mayWithdraw(
  { builtIn, from, reports }: Pick<Withdrawn, 'builtIn' | 'from' | 'reports'>,
  today: string,
): boolean {
  return !builtIn && reports === 0 && today < firstDayOf(Math.floor(from / 4), (from % 4) + 1);
}

/** An edition with how many reports were opened by it. @throws Refusal NOT_FOUND */
export async function findWithdrawable(ask: AskForms, id: number): Promise<Withdrawn> {
  const [found] = await ask<Withdrawn>(
    `select f.id, f.code, f.edition, f.digest, f.built_in as "builtIn", f.from_quarter as "from",
       (select count(*)::int from quarterly_report r where r.form_code = f.code and r.form_edition = f.edition) as reports
     from report_form f where f.id = $1`,
    [id],
  );
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

/** Why an edition may not be taken back; undefined where it may. @throws Refusal NOT_FOUND */
export async function faultOfReplaced(
  ask: AskForms,
  id: number,
  now: Date,
): Promise<(FormFault & { readonly edition: string }) | undefined> {
  const form = await findWithdrawable(ask, id);
  if (mayWithdraw(form, dayOf(now))) return undefined;
  return { path: '', code: 'FORM_EDITION_BEGUN', edition: form.edition };
}

/**
 * Takes an edition back within a command of the system that holds the lock of the forms: the one before it goes on.
 * @throws Refusal NOT_FOUND, FORM_EDITION_BEGUN, FORM_REASON_MISSING
 */
export async function takeBack(work: Work, id: number, reason: string): Promise<void> {
  if (isBlank(reason) || reason.length > LONGEST_REASON)
    throw new Refusal('FORM_REASON_MISSING', { field: 'reason' });
  const ask: AskForms = (text, values) => work.query(text, values);
  const form = await findWithdrawable(ask, id);
  if (!mayWithdraw(form, dayOf(work.now)))
    throw new Refusal('FORM_EDITION_BEGUN', { params: { edition: form.edition } });
  await removeForm(ask, form);
  work.journal({
    action: 'reportFormWithdrawn',
    caseKind: 'report-form',
    caseId: form.id,
    authorityId: work.actor.authorityId,
    disclosedToSubjectId: null,
    details: { number: `${form.code} ${form.edition}`, reason: reason.trim() },
  });
}

/** Two acts on the forms wait here for each other, and a report that is being opened for both. */
export async function lockForms(work: Work): Promise<void> {
  await work.query('select pg_advisory_xact_lock(780320)');
}

/** The editions as they now stand, for this process. */
export async function learnAnew({ dataSource }: Pick<CommandContext, 'dataSource'>): Promise<void> {
  await asSystem(dataSource, (manager) =>
    learnForms(async (text, values) => (await manager.query(text, [...values])) as never),
  );
}

/**
 * Takes an edition back that was taken in by mistake, before its first quarter begins.
 * @throws Refusal NOT_FOUND, FORM_EDITION_BEGUN, FORM_REASON_MISSING
 */
export async function withdrawForm(
  context: CommandContext,
  {
    formId,
    reason,
    idempotencyKey,
  }: { readonly formId: number; readonly reason: string; readonly idempotencyKey: string },
): Promise<void> {
  const command = { name: 'withdrawReportForm', idempotencyKey, input: { formId, reason } };
  await execute(context, command, async (work) => {
    work.authorize('load', 'ReportFormEdition', {});
    await lockForms(work);
    await bySystem(work, () => takeBack(work, formId, reason));
    return formId;
  });
  await learnAnew(context);
}
