import { openDeadline, suspendDeadline } from '../../../deadlines';
import {
  endDateAfterSuspension,
  endOfDay,
  latestResumption,
  workingDaysLeft,
  type CalendarDate,
} from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseUnlawful } from '../../case';
import { act, type ActRequest } from '../act';
import { addCaseRow } from '../case-rows';
import { deadlineCase, whichDeadline } from '../deadline-case';
import { issueSuspensionPaper } from '../documents/suspension-paper';
import type { SuspensionCause } from '../facts/inspection-facts';
import { judgeCause, lastDayOfSuspension } from '../rules/suspension-rules';

export interface SuspensionInput {
  readonly cause: SuspensionCause;
  /** What is asked for or examined, and of whom. */
  readonly reason: string;
  /** When it is expected to be there. */
  readonly expectedOn: CalendarDate;
}

/** Suspends the inspection, once and for a month at most: its term stands still, the day itself is used. Clauses 19, 20; D13, D52. */
export function suspendInspection(
  context: RequestContext,
  request: ActRequest,
  input: SuspensionInput,
): Promise<number> {
  const { cause, expectedOn } = input;
  const reason = input.reason.trim().replace(/\s+/g, ' ');
  return act(context, 'suspendInspection', request, { cause, expectedOn, reason }, async (step) => {
    const { work, inspection, facts, today: suspendedOn } = step;
    const field = 'input.expectedOn';
    if (expectedOn <= suspendedOn)
      throw new Refusal('DATE_PAST', {
        params: { field, date: expectedOn, today: suspendedOn },
        field,
        wording: 'DATE_AFTER_TODAY',
      });
    const findings = judgeCause(cause, expectedOn, suspendedOn);
    refuseUnlawful(findings);
    const earlierEnd = inspection.endDate;
    if (earlierEnd === null) throw new Refusal('WRONG_STATE');
    const { calendar } = facts;
    const daysLeft = workingDaysLeft(suspendedOn, earlierEnd, calendar);
    const latest = latestResumption(suspendedOn, calendar);
    const { number, date } = await issueSuspensionPaper(step, 'SUSPENSION', {
      cause,
      reason,
      suspendedOn,
      resumedOn: latest,
      workingDaysLeft: daysLeft,
      earlierEnd,
      newEnd: endDateAfterSuspension(earlierEnd, { suspendedOn }, calendar),
    });
    await addCaseRow(work, 'inspection_suspension', inspection, {
      cause,
      reason,
      expectedOn,
      actNumber: number,
      actDate: date,
      suspendedOn,
      earlierEnd,
      daysLeft,
      latestResumption: latest,
      signedAt: work.now,
      signedByCapacityId: work.actor.capacityId,
    });
    // The month is over at its own midnight, wherever days off move what is counted; from then on each day is asked whether work resumes (D13).
    const monthOver = new Date(endOfDay(lastDayOfSuspension(suspendedOn)));
    await suspendDeadline(work, whichDeadline(inspection, 'P23_COMPLETION'), monthOver);
    await suspendDeadline(work, whichDeadline(inspection, 'P14_EXTENSION_NOTICE'), null);
    await openDeadline(work, {
      ...deadlineCase(step),
      rule: 'P20_SUSPENSION',
      from: suspendedOn,
      edition: inspection.edition,
      party: 'AUTHORITY',
    });
    return { next: 'SUSPENDED', findings, details: { number, reason, dueDate: latest } };
  });
}
