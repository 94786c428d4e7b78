import { isBlank } from '../../../law';
import { invalidInput } from '../../../platform/refusals/invalid-input';

const LONGEST_REASON = 20_000;

/** @throws Refusal INVALID_INPUT for a reason that says nothing, or too much */
export function assertReason(reason: string): void {
  if (isBlank(reason) || reason.length > LONGEST_REASON) throw invalidInput('reason');
}
