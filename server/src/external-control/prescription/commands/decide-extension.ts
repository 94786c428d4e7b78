import { dayOf, endOfDay, type CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { parseId } from '../../../platform/graphql/id';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { judgeInCalendar, refuseUnlawful } from '../../case';
import { beginAct, type BegunAct, type PrescriptionCommand } from '../begin-act';
import { endAct } from '../end-act';
import { extendable, judgeExtensionDecision, judgeMovedDates, judgeWithinAsked } from '../extension-rules';
import { EXTENSION_ACTS, type ExtensionAct } from '../extension-states';
import { issueExtensionDecision } from '../issue-extension-decision';
import { datesOf, type ExtensionItem } from '../keep-extension-request';
import { RemediationExtensionRecord } from '../remediation-extension.record';
import { settle } from '../settle';
import { meetDecision, openCorrection, openTerm } from '../terms';

export interface RefuseExtension extends PrescriptionCommand {
  readonly extensionId: string;
  readonly reason: string;
}

export interface ExtendRemediation extends RefuseExtension {
  readonly items: readonly ExtensionItem[];
  readonly reportBy: CalendarDate;
}

/** The request that waits for its decision. @throws Refusal NOT_FOUND, WRONG_STATE for one that was decided */
async function waitingRequest(
  work: Work,
  { record }: BegunAct,
  extensionId: string,
  act: ExtensionAct,
): Promise<RemediationExtensionRecord> {
  const found = await work.manager.findOneBy(RemediationExtensionRecord, {
    id: parseId(extensionId),
    prescriptionId: record.id,
  });
  if (!found) throw new Refusal('NOT_FOUND');
  if (!(found.state in EXTENSION_ACTS[act].opens))
    throw new Refusal('WRONG_STATE', { field: 'input.extensionId' });
  return found;
}

/** Writes the decision with its paper; both sides see it, and the term of the decision is met. */
async function conclude(
  work: Work,
  { record, facts }: BegunAct,
  extension: RemediationExtensionRecord,
  decided: Pick<RemediationExtensionRecord, 'state' | 'decisionReason' | 'reportBy'>,
) {
  Object.assign(extension, decided, { decidedAt: work.now });
  await work.manager.save(extension);
  const { number } = await issueExtensionDecision(work, record, extension);
  extension.number = number;
  await work.manager.save(extension);
  await meetDecision(work, record, extension.id, work.now);
  return judgeExtensionDecision(extension.receivedAt.getTime(), work.now.getTime(), facts.calendar);
}

/** Refuses more time, with its reasons (clause 28): the dates stay. */
export async function refuseExtension(context: RequestContext, input: RefuseExtension): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'refuseExtension', idempotencyKey, input: given }, async (work) => {
    const found = await beginAct(work, 'refuseExtension', input);
    const extension = await waitingRequest(work, found, input.extensionId, 'refuseExtension');
    const reason = input.reason.trim();
    const finding = await conclude(work, found, extension, {
      state: EXTENSION_ACTS.refuseExtension.opens.ASKED,
      decisionReason: reason,
      reportBy: null,
    });
    await endAct(work, found.record, {
      event: 'extensionRefused',
      details: { reason },
      findings: [...found.warnings, finding],
    });
    return found.record.id;
  });
}

/** Moves the dates in the order to remedy: of its violations, of the report, and of what was given back. */
async function moveDates(
  work: Work,
  { record, facts }: BegunAct,
  extensionId: number,
  dates: ReadonlyMap<number, CalendarDate>,
  reportBy: CalendarDate,
): Promise<void> {
  const rows = JSON.stringify([...dates].map(([id, remedyBy]) => ({ id, remedyBy })));
  const moved = `jsonb_to_recordset($1::jsonb) as r(id int, "remedyBy" date)`;
  await work.query(`update violation v set remedy_by = r."remedyBy" from ${moved} where v.id = r.id`, [rows]);
  await work.query(
    `update extension_violation m set remedy_by = r."remedyBy" from ${moved} where m.violation_id = r.id and m.extension_id = $2`,
    [rows, extensionId],
  );
  Object.assign(record, { reportBy, reportDueAt: new Date(endOfDay(reportBy)) });
  await work.manager.save(record);
  if (record.informedAt === null) await openTerm(work, record, 'P28_1_REMEDIATION', reportBy);
  for (const { id, state } of facts.violations) {
    const remedyBy = dates.get(id);
    if (remedyBy !== undefined && state === 'RETURNED') await openCorrection(work, record, { id, remedyBy });
  }
  await settle(work, record);
}

/**
 * Extends the dates to remedy, with its reasons (clause 28). Everything that follows counts from the moved date (28-1, 28-2; D48).
 */
export async function extendRemediation(context: RequestContext, input: ExtendRemediation): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'extendRemediation', idempotencyKey, input: given }, async (work) => {
    const found = await beginAct(work, 'extendRemediation', input);
    const { record, facts } = found;
    const extension = await waitingRequest(work, found, input.extensionId, 'extendRemediation');
    const dates = datesOf(input.items, extendable(facts));
    const asked = facts.waiting.find(({ id }) => id === extension.id);
    if (!asked || ![...dates.keys()].every((id) => asked.violationIds.includes(id)))
      throw new Refusal('NOT_FOUND');
    const items = [...dates].map(([violationId, remedyBy]) => ({ violationId, remedyBy }));
    const today = dayOf(work.now);
    refuseUnlawful([
      ...judgeMovedDates(facts, { items, reportBy: input.reportBy }, today),
      ...judgeWithinAsked(asked, dates),
      ...judgeInCalendar('28', [...dates.values(), input.reportBy], facts.calendar),
    ]);
    const earlierDueDate = record.reportBy;
    await moveDates(work, found, extension.id, dates, input.reportBy);
    const reason = input.reason.trim();
    const finding = await conclude(work, found, extension, {
      state: EXTENSION_ACTS.extendRemediation.opens.ASKED,
      decisionReason: reason,
      reportBy: input.reportBy,
    });
    await endAct(work, record, {
      event: 'remediationExtended',
      details: { earlierDueDate, dueDate: input.reportBy, reason },
      findings: [...found.warnings, finding],
    });
    return record.id;
  });
}
