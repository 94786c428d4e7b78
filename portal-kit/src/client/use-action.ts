import { computed } from 'vue';
import type { RefusalReason } from './refusal';

/** One entry of `actions` of a case: what the reader may do now, or why not. */
export interface ActionView {
  readonly name: string;
  readonly allowed: boolean;
  readonly refusals: readonly RefusalReason[];
}

/** The named action of a case; `known` is false where the server does not offer it to this reader at all. */
export function useAction(actions: () => readonly ActionView[] | undefined, name: string) {
  const action = computed(() => actions()?.find((candidate) => candidate.name === name));
  return {
    action,
    known: computed(() => action.value !== undefined),
    allowed: computed(() => action.value?.allowed ?? false),
    refusals: computed(() => action.value?.refusals ?? []),
  };
}
