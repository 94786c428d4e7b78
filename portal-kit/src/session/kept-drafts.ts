import { reactive } from 'vue';

/** What was typed and not sent, by whose it is and what it is for: field by field, only what differs from what is stored. */
export const keptDrafts = reactive(new Map<string, Record<string, unknown>>());

/** Who signs out leaves nothing behind for the next at the same screen. */
export function forgetDrafts(): void {
  keptDrafts.clear();
}

/** Closing the window would lose it, so the browser asks. */
export function guardDrafts(): void {
  window.addEventListener('beforeunload', (event) => {
    if (keptDrafts.size > 0) event.preventDefault();
  });
}
