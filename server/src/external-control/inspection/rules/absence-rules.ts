import { breach, type Finding } from '../../../law';
import type { InspectionFacts } from '../facts/inspection-facts';
import { endDatesOf } from './appointment-rules';

/**
 * Leave of those who are named, or whom an additional act would name, that overlaps the days of the inspection. The Rules forbid none
 * of it: whoever signs is told who is away and when, and names others or not (12, 15). Ours.
 */
export function judgeAbsence(facts: InspectionFacts): Finding[] {
  const { absences, pendingChange, inspectors } = facts;
  if (absences.length === 0) return [];
  const { plannedStart, startDate, endDate, termWorkingDays, edition, calendar } = facts;
  const first = startDate ?? plannedStart;
  const last = endDate ?? endDatesOf(plannedStart, termWorkingDays, edition, calendar).endDate;
  const inspects = pendingChange?.inspectorIds ?? inspectors.map(({ capacityId }) => capacityId);
  return absences
    .filter(({ capacityId, firstDay, lastDay }) => {
      return inspects.includes(capacityId) && firstDay <= last && lastDay >= first;
    })
    .map(({ fullName, firstDay, lastDay }) =>
      breach('12', 'INSPECTOR_AWAY', 'WARNING', {
        params: { fullName, firstDay, lastDay },
        inputs: { first, last, firstDay, lastDay },
      }),
    );
}
