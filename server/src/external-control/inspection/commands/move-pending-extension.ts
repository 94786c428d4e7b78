import { openDeadline } from '../../../deadlines';
import type { CalendarDate } from '../../../law';
import type { Step } from '../act';
import { changeCaseRows } from '../case-rows';
import { deadlineCase } from '../deadline-case';
import { extendedEnd } from '../rules/extension-rules';
import { isReady, moveEnd, type GivenBack } from './extension-in-force';

/**
 * An additional act that is signed and not in force yet adds its days to the end as it stands now; one that was registered and told of
 * while the term stood still comes into force with it. Clauses 14, 20.
 */
export async function movePendingExtension(
  step: Step,
  earlierEnd: CalendarDate,
  counted?: GivenBack,
): Promise<void> {
  const { work, inspection, facts } = step;
  const { extension } = facts;
  if (extension === null || extension.inForce) return;
  const newEnd = extendedEnd(earlierEnd, extension.workingDays, facts);
  const where = { column: 'inspection_id', value: inspection.id };
  await changeCaseRows(work, 'inspection_extension', where, { earlierEnd, newEnd });
  if (isReady(extension)) await moveEnd(step, extension, newEnd, counted);
  if (extension.noticeSentAt !== null) return;
  await openDeadline(work, {
    ...deadlineCase(step),
    rule: 'P14_EXTENSION_NOTICE',
    from: earlierEnd,
    nextWorkingDay: true,
    edition: inspection.edition,
    party: 'AUTHORITY',
  });
}
