import { addDays, addWorkingDays, workingDaysBetween, type CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { calendarOfVersion } from '../../../working-calendar';
import type { Step } from '../act';
import { changeCaseRows } from '../case-rows';
import { endGivenBack } from '../rules/suspension-rules';
import { moveCompletion, type GivenBack } from './extension-in-force';
import { movePendingExtension } from './move-pending-extension';

interface CountedEnd extends GivenBack {
  readonly dueDate: CalendarDate;
  /** It runs; of one that was kept the case is over. */
  readonly open: boolean;
}

const COUNTED_SQL = `select certificate ->> 'from' as "from", (certificate ->> 'givenBack')::int as "workingDays",
    due_date::text as "dueDate", met_at is null and cancelled_at is null as open
  from deadline where case_kind = 'inspection' and case_id = $1 and rule = 'P23_COMPLETION' and certificate ? 'givenBack'`;

async function countedEnd(work: Work, inspectionId: number): Promise<CountedEnd | undefined> {
  const [end] = await work.query<CountedEnd>(COUNTED_SQL, [inspectionId]);
  return end;
}

/** A document carries the end now, with the notice of the resumption or an additional act: no decree moves it any more. Clauses 14, 21; D50. */
export async function fixCountedEnd(step: Step): Promise<void> {
  const { work, inspection } = step;
  const end = await countedEnd(work, inspection.id);
  if (end?.open && inspection.endDate !== null) await moveCompletion(step, inspection.endDate);
}

/** The extension that came into force with the resumption ends with it. */
async function moveExtension(step: Step, earlierEnd: CalendarDate, end: CountedEnd): Promise<void> {
  const { work, inspection, facts } = step;
  const { extension } = facts;
  if (extension === null) return;
  if (!extension.inForce) return movePendingExtension(step, earlierEnd);
  if (extension.earlierEnd < end.from) return;
  const where = { column: 'inspection_id', value: inspection.id };
  await changeCaseRows(work, 'inspection_extension', where, { earlierEnd, newEnd: end.dueDate });
}

/** An end that no document carries yet follows the calendar: the case, and what moved its end, say the date of the term. Clause 20; D52. */
export async function followDecree(step: Step, version: number): Promise<void> {
  const { work, inspection, facts } = step;
  const { suspension, calendar } = facts;
  const end = await countedEnd(work, inspection.id);
  if (end === undefined || suspension === null || inspection.endDate === end.dueDate) return;
  const { earlierEnd } = suspension;
  const newEnd = endGivenBack(suspension, earlierEnd, end.from, calendar);
  if (inspection.endDateStrict !== null && inspection.endDateStrict >= end.from) {
    const before = await calendarOfVersion((text, values) => work.query(text, [...values]), version - 1);
    const dayBefore = addDays(end.from, -1);
    const left = workingDaysBetween(dayBefore, inspection.endDateStrict, before);
    inspection.endDateStrict = addWorkingDays(dayBefore, left, calendar);
  }
  inspection.endDate = end.dueDate;
  const where = { column: 'inspection_id', value: inspection.id };
  await changeCaseRows(work, 'inspection_suspension', where, { newEnd });
  await moveExtension(step, newEnd, end);
  if (end.open) await moveCompletion(step, end.dueDate, end);
  inspection.version += 1;
  await work.manager.save(inspection);
}
