import { onScopeDispose, ref, watch } from 'vue';
import type { Ref } from 'vue';

/** The value once typing has paused, so that a search is asked once a word and not once a letter. */
export function useSettled(source: Ref<string>, milliseconds = 300): Ref<string> {
  const settled = ref(source.value.trim());
  let timer = 0;
  watch(source, (value) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      settled.value = value.trim();
    }, milliseconds);
  });
  onScopeDispose(() => window.clearTimeout(timer));
  return settled;
}
