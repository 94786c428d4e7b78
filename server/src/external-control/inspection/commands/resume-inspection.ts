import { meetDeadline } from '../../../deadlines';
import { computeDeadline, type CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { Work } from '../../../platform/commands/work';
import { Refusal } from '../../../platform/refusals/refusal';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import { changeCaseRows, type RowValues } from '../case-rows';
import { whichDeadline } from '../deadline-case';
import { issueSuspensionPaper } from '../documents/suspension-paper';
import type { InspectionFacts, SuspensionFacts } from '../facts/inspection-facts';
import { extendedEnd } from '../rules/extension-rules';
import { endGivenBack, judgeResumption, resumptionOf } from '../rules/suspension-rules';
import { isReady, moveCompletion } from './extension-in-force';
import { movePendingExtension } from './move-pending-extension';

export interface ArrivalInput {
  readonly arrivedOn: CalendarDate;
  /** What came, and from whom. */
  readonly arrived: string;
}

/** One notice of the resumption is owed: a draft of another day becomes that of this one. Clause 21. */
export async function draftResumptionNotice(
  work: Work,
  of: { id: number; authorityId: number; disclosedToSubjectId: number | null },
  effectiveOn: CalendarDate,
): Promise<void> {
  await work.query(
    `update course_notice set effective_on = $2 where inspection_id = $1 and kind = 'RESUMPTION' and sent_at is null
       and not exists (select from course_notice c where c.inspection_id = $1 and c.kind = 'RESUMPTION' and c.effective_on = $2)`,
    [of.id, effectiveOn],
  );
  await work.query(
    `insert into course_notice (inspection_id, authority_id, disclosed_to_subject_id, kind, effective_on, drafted_at)
     values ($1, $2, $3, 'RESUMPTION', $4, $5) on conflict do nothing`,
    [of.id, of.authorityId, of.disclosedToSubjectId, effectiveOn, work.now.toISOString()],
  );
}

/** The limit of a month was kept, by the day on which the term runs again or by the end of the month itself. */
async function meetLimit(step: Step, suspension: SuspensionFacts): Promise<void> {
  const { work, inspection } = step;
  const inTime = new Date(Math.min(work.now.getTime(), limitOf(step, suspension) - 1));
  await meetDeadline(work, whichDeadline(inspection, 'P20_SUSPENSION'), inTime);
}

/** It ended with the month, and work resumes on the first working day after it: till then the case stands suspended. Clause 20; D13. */
export async function keepEndedLimit(step: Step, suspension: SuspensionFacts): Promise<void> {
  if (step.work.now.getTime() >= limitOf(step, suspension)) await meetLimit(step, suspension);
}

function limitOf({ inspection, facts }: Step, { suspendedOn }: SuspensionFacts): number {
  const { edition } = inspection;
  const question = { rule: 'P20_SUSPENSION', from: suspendedOn, edition, calendar: facts.calendar };
  return Date.parse(computeDeadline(question).dueAt);
}

/** An end that is told with the resumption: an extension that waited for it included. Clauses 14, 20. */
function withExtension(end: CalendarDate, facts: InspectionFacts): CalendarDate {
  const { extension } = facts;
  return extension !== null && isReady(extension) ? extendedEnd(end, extension.workingDays, facts) : end;
}

/** The end that the month will bring, for the notice that goes out before it is over. Clauses 20, 21; D52. */
export function endAfterMonth(suspension: SuspensionFacts, facts: InspectionFacts): CalendarDate {
  const { calendar } = facts;
  const resumedOn = resumptionOf(suspension, null, facts);
  return withExtension(endGivenBack(suspension, suspension.earlierEnd, resumedOn, calendar), facts);
}

/**
 * The term runs again, with the days that were left: the end date moves, the deadlines are counted anew, a notice is drafted.
 * @param arrival what came; null: the month is over without it. Clauses 19, 20; D13, D52
 */
export async function resume(step: Step, arrival: ArrivalInput | null): Promise<Outcome> {
  const { work, inspection, facts, today } = step;
  const { suspension, calendar } = facts;
  if (suspension === null || suspension.resumedOn !== null) throw new Refusal('WRONG_STATE');
  const { suspendedOn, earlierEnd, daysLeft, cause } = suspension;
  const resumedOn = resumptionOf(suspension, arrival?.arrivedOn ?? null, facts);
  const given = (end: CalendarDate) => endGivenBack(suspension, end, resumedOn, calendar);
  const newEnd = given(earlierEnd);
  const columns: Record<string, RowValues[string]> = {
    resumedOn,
    resumedAt: work.now,
    resumedBy: arrival ? 'MATERIAL' : 'MONTH_OVER',
    newEnd,
  };
  if (arrival) {
    const added = facts.extension !== null && isReady(facts.extension) ? facts.extension.workingDays : 0;
    const { number, date } = await issueSuspensionPaper(step, 'RESUMPTION', {
      cause,
      reason: arrival.arrived,
      suspendedOn,
      resumedOn,
      workingDaysLeft: daysLeft + added,
      earlierEnd: withExtension(earlierEnd, facts),
      newEnd: withExtension(newEnd, facts),
    });
    const { arrivedOn, arrived } = arrival;
    Object.assign(columns, { arrivedOn, arrived, resumptionNumber: number, resumptionDate: date });
  }
  inspection.endDate = newEnd;
  if (inspection.endDateStrict !== null) inspection.endDateStrict = given(inspection.endDateStrict);
  const where = { column: 'inspection_id', value: inspection.id };
  await changeCaseRows(work, 'inspection_suspension', where, columns);
  // Papers carry the end: the act of resumption, or the notice that went out before the month was over (D50).
  const inPapers = arrival !== null || suspension.toldResumption === resumedOn;
  const counted = inPapers || daysLeft <= 0 ? undefined : { from: resumedOn, workingDays: daysLeft };
  await moveCompletion(step, newEnd, counted);
  await movePendingExtension(step, newEnd, counted);
  await meetLimit(step, suspension);
  await draftResumptionNotice(work, inspection, resumedOn);
  return {
    next: 'IN_PROGRESS',
    findings: arrival ? judgeResumption(arrival.arrivedOn, today) : [],
    details: {
      date: resumedOn,
      endDate: inspection.endDate,
      ...(arrival ? { reason: arrival.arrived } : {}),
    },
  };
}

/** The material is there: the inspection resumes at once, as of the day on which it came. Clause 19. */
export function resumeInspection(
  context: RequestContext,
  request: ActRequest,
  input: ArrivalInput,
): Promise<number> {
  const { arrivedOn } = input;
  const arrived = input.arrived.trim().replace(/\s+/g, ' ');
  return act(context, 'resumeInspection', request, { arrivedOn, arrived }, async (step) => {
    const field = 'input.arrivedOn';
    const { suspension } = step.facts;
    const refuse = (code: string, other: string) =>
      new Refusal(code, { field, params: { at: arrivedOn, now: other, after: other } });
    if (arrivedOn > step.today) throw refuse('FACT_IN_FUTURE', step.today);
    if (suspension !== null && arrivedOn < suspension.suspendedOn)
      throw refuse('FACT_BEFORE_CASE', suspension.suspendedOn);
    return resume(step, { arrivedOn, arrived });
  });
}
