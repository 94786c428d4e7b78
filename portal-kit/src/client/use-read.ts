import { ref, shallowRef, watch } from 'vue';
import { ask } from './client';
import type { RegisteredDocument } from './client';
import type { RefusalView } from './refusal';
import { readingEpoch, sessionEnded } from '../session/session';

/**
 * Reads one document and keeps it in step with its variables, the language and the capacity of the reader.
 * @param variables what to ask for; `undefined` waits.
 * @returns `data` stays in place while it is read again, so that nothing jumps.
 */
export function useRead<Data, Variables>(
  document: RegisteredDocument<Data, Variables>,
  variables: () => Variables | undefined,
) {
  const data = shallowRef<Data>();
  const refusal = shallowRef<RefusalView>();
  const loading = ref(true);
  let turn = 0;

  async function reload(): Promise<void> {
    const asked = variables();
    if (asked === undefined) return;
    const mine = ++turn;
    loading.value = true;
    const answer = await ask(document, asked);
    if (mine !== turn) return;
    loading.value = false;
    refusal.value = answer.refusal;
    if (refusal.value?.code === 'NOT_SIGNED_IN') sessionEnded();
    if (!answer.refusal) data.value = answer.data;
  }

  watch([() => JSON.stringify(variables()), readingEpoch], () => void reload(), { immediate: true });
  return { data, refusal, loading, reload };
}
