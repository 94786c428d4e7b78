import { ref, shallowRef } from 'vue';
import { command } from './client';
import type { RegisteredDocument } from './client';
import { SubmissionKey } from './idempotency';
import { receiptOf, shownReceipt } from './receipt';
import type { RefusalView } from './refusal';
import { readingEpoch, sessionEnded } from '../session/session';

type Keyless<Variables> = Omit<Variables, 'idempotencyKey'>;

/**
 * One command of the API. `run` adds the idempotency key and keeps it while the same input is sent again after a
 * lost answer; it gives the answer's data, or undefined with `refusal` set.
 */
export function useCommand<Data, Variables>(document: RegisteredDocument<Data, Variables>) {
  const running = ref(false);
  const refusal = shallowRef<RefusalView>();
  const key = new SubmissionKey();

  async function run(variables: Keyless<Variables>): Promise<Data | undefined> {
    if (running.value) return undefined;
    running.value = true;
    refusal.value = undefined;
    const idempotencyKey = key.for(JSON.stringify(variables));
    const answer = await command(document, { ...variables, idempotencyKey } as unknown as Variables);
    running.value = false;
    refusal.value = answer.refusal;
    if (refusal.value?.kind !== 'unreachable') key.settle();
    if (refusal.value?.code === 'NOT_SIGNED_IN') sessionEnded();
    // Whoever reads the case no more by this command is told what it did.
    if (!answer.refusal) shownReceipt.value = receiptOf(answer.data, answer.extensions);
    // The page brings what has changed, so that the next try goes with the newest version; what was typed stays.
    if (refusal.value?.code === 'STALE_VERSION') readingEpoch.value += 1;
    return answer.data;
  }

  function clear(): void {
    refusal.value = undefined;
  }

  return { run, running, refusal, clear };
}
