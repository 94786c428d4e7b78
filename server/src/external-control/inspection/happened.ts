import { Refusal } from '../../platform/refusals/refusal';
import type { Step } from './act';

// People give facts to the minute: within one minute nothing is earlier than its paper.
const minuteOf = (at: Date) => Math.floor(at.getTime() / 60_000);

/**
 * A fact that a person records lies between the act of appointment and now.
 * @throws Refusal FACT_IN_FUTURE, FACT_BEFORE_CASE
 */
export function assertHappened(
  { work, inspection }: Pick<Step, 'work' | 'inspection'>,
  at: Date,
  field: string,
): void {
  if (at > work.now) throw new Refusal('FACT_IN_FUTURE', { field });
  if (inspection.appointedAt !== null && minuteOf(at) < minuteOf(inspection.appointedAt))
    throw new Refusal('FACT_BEFORE_CASE', { field });
}
