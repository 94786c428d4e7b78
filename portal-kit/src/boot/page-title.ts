import { onScopeDispose, ref, watchEffect } from 'vue';

const named = ref<string>();

/** What the page calls itself once it is read: the case or report by its name, where the route knows only its kind. */
export function usePageTitle() {
  return named;
}

/** Lends the page its name for as long as the heading stands. */
export function namePage(title: () => string): void {
  watchEffect(() => {
    named.value = title();
  });
  onScopeDispose(() => {
    named.value = undefined;
  });
}
