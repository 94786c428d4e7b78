import { openDeadline } from '../../../deadlines';
import type { CalendarDate } from '../../../law';
import type { JournalDetails } from '../../../platform/journal/journal';
import type { Step } from '../act';
import { changeCaseRows } from '../case-rows';
import { deadlineCase } from '../deadline-case';
import { extendedEnd } from '../rules/extension-rules';
import { movesOf } from './moves-of-end';

/** Counts the completion anew from the end date as it stands, with what moved it. Clause 23. */
export async function moveCompletion(step: Step, endDate: CalendarDate): Promise<void> {
  const { work, inspection } = step;
  await openDeadline(work, {
    ...deadlineCase(step),
    rule: 'P23_COMPLETION',
    from: endDate,
    edition: inspection.edition,
    moves: await movesOf(work, inspection.id),
    party: 'AUTHORITY',
  });
}

/** A registered extension of which the subject is told moves the end date: both sides see it, with its reason. Clauses 14, 23. */
export async function bringIntoForce(step: Step): Promise<JournalDetails> {
  const { work, inspection, facts } = step;
  const { extension } = facts;
  if (extension === null || extension.inForce) return {};
  const { newEnd, workingDays } = extension;
  inspection.endDate = newEnd;
  if (inspection.endDateStrict !== null)
    inspection.endDateStrict = extendedEnd(inspection.endDateStrict, workingDays, facts);
  await changeCaseRows(
    work,
    'inspection_extension',
    { column: 'inspection_id', value: inspection.id },
    { inForceAt: work.now },
  );
  await moveCompletion(step, newEnd);
  return { endDate: newEnd };
}
