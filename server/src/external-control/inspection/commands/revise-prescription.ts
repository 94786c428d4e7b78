import type { CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { judgeInCalendar, refuseUnlawful } from '../../case';
import { revisePrescription as revise } from '../../prescription';
import { act, type ActRequest } from '../act';
import { judgePrescription, type RemedyDate } from '../rules/result-rules';

export interface RevisionInput {
  readonly remedy: readonly RemedyDate[];
  /** Left out: the last of the remedy-by dates (D16). */
  readonly reportBy: CalendarDate | null;
}

/**
 * Prescribes other dates and measures before the result act is handed over: till then the inspection is not completed (clause 23)
 * and nothing was issued to the subject (22, 22-1). The same rules as at the drawing up; the paper is issued anew under its number.
 */
export function revisePrescription(
  context: RequestContext,
  request: ActRequest,
  input: RevisionInput,
): Promise<number> {
  return act(context, 'revisePrescription', request, input, async ({ work, inspection, facts, today }) => {
    const findings = judgePrescription(facts.violated, input.remedy, input.reportBy, today);
    const dates = [...input.remedy.map(({ remedyBy }) => remedyBy), input.reportBy];
    refuseUnlawful([...findings, ...judgeInCalendar('22-1', dates, facts.calendar)]);
    const reportBy =
      input.reportBy ?? input.remedy.map(({ remedyBy }) => remedyBy).reduce((a, b) => (a > b ? a : b));
    await revise(work, { inspectionId: inspection.id, remedy: input.remedy, reportBy });
    return { findings, details: { count: input.remedy.length, dueDate: reportBy } };
  });
}
