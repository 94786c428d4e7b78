import { LawError } from '../../law';
import type { MessageValues } from '../../platform/messages/catalogue';
import { Refusal } from '../../platform/refusals/refusal';

/** Answers the kernel's own refusals (a date outside the calendar, say) as refusals of the command. */
export async function withLaw<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LawError) throw new Refusal(error.code, { params: error.params as MessageValues });
    throw error;
  }
}
