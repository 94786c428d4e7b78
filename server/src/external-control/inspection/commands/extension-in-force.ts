import { openDeadline } from '../../../deadlines';
import type { CalendarDate } from '../../../law';
import type { JournalDetails } from '../../../platform/journal/journal';
import type { Step } from '../act';
import { changeCaseRows } from '../case-rows';
import { deadlineCase } from '../deadline-case';
import type { InspectionFacts } from '../facts/inspection-facts';
import { extendedEnd } from '../rules/extension-rules';
import { movesOf } from './moves-of-end';

/** The working days given back to an inspection that went on by itself, and the first of them: no document carries its end yet. */
export interface GivenBack {
  readonly from: CalendarDate;
  readonly workingDays: number;
}

/**
 * Counts the completion anew from the end date as it stands, with what moved it. Clause 23.
 * @param counted left out where a document carries the date (D50)
 */
export async function moveCompletion(step: Step, endDate: CalendarDate, counted?: GivenBack): Promise<void> {
  const { work, inspection } = step;
  await openDeadline(work, {
    ...deadlineCase(step),
    rule: 'P23_COMPLETION',
    ...(counted ? { from: counted.from, givenBack: counted.workingDays } : { from: endDate }),
    edition: inspection.edition,
    moves: await movesOf(work, inspection.id),
    party: 'AUTHORITY',
  });
}

/** Registered, the subject told of it, and not yet in force: it waited for the term to run again. Clauses 14, 20. */
export function isReady(extension: InspectionFacts['extension']): boolean {
  return (
    extension !== null &&
    !extension.inForce &&
    extension.registeredAt !== null &&
    extension.noticeSentAt !== null
  );
}

/**
 * A registered extension of which the subject is told moves the end date: both sides see it, with its reason. While the term stands
 * still nothing moves: the days are added to the end that the resumption gives. Clauses 14, 20, 23.
 */
export async function bringIntoForce(step: Step): Promise<JournalDetails> {
  const { inspection, facts } = step;
  const { extension } = facts;
  if (extension === null || extension.inForce || inspection.state === 'SUSPENDED') return {};
  return moveEnd(step, extension, extension.newEnd);
}

/** Moves the end by the days of an extension. */
export async function moveEnd(
  step: Step,
  { workingDays }: NonNullable<InspectionFacts['extension']>,
  newEnd: CalendarDate,
  counted?: GivenBack,
): Promise<JournalDetails> {
  const { work, inspection, facts } = step;
  inspection.endDate = newEnd;
  if (inspection.endDateStrict !== null)
    inspection.endDateStrict = extendedEnd(inspection.endDateStrict, workingDays, facts);
  await changeCaseRows(
    work,
    'inspection_extension',
    { column: 'inspection_id', value: inspection.id },
    { inForceAt: work.now },
  );
  const extended = counted && { ...counted, workingDays: counted.workingDays + workingDays };
  await moveCompletion(step, newEnd, extended);
  return { endDate: newEnd };
}
