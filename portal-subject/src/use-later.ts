import { onScopeDispose, ref, watch } from 'vue';
import type { Ref } from 'vue';

/** Follows a text once it has stood still for so many milliseconds, so that a search does not ask at each letter. */
export function useLater(source: Ref<string>, milliseconds: number): Readonly<Ref<string>> {
  const later = ref(source.value);
  let timer = 0;
  watch(source, (text) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      later.value = text.trim();
    }, milliseconds);
  });
  onScopeDispose(() => window.clearTimeout(timer));
  return later;
}
