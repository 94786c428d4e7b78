import { computed, onScopeDispose, reactive, ref, watch } from 'vue';
import type { ComputedRef, Ref } from 'vue';
import { announce } from '../boot/announcer';
import { useKitText } from '../i18n/i18n';
import { changesOf, copy, rebase } from './kept-changes';
import type { Fields } from './kept-changes';
import { keptDrafts } from './kept-drafts';
import { useSession } from './session';

export interface Kept<Values> {
  /** what the fields of a form are bound to */
  readonly values: Values;
  readonly changed: ComputedRef<boolean>;
  /** stands from an earlier time: the reader is told so */
  readonly restored: Ref<boolean>;
  /** back to what is stored; also once it has been sent */
  readonly giveUp: () => void;
}

/**
 * Values of a form that live until they are sent or given up: closing the dialog, leaving the page, somebody's or one's
 * own other save take nothing away. As long as the window stands, and for nobody else.
 * @param name what is being typed: the act and the case
 * @param stored what the form starts from; when it changes, untouched fields follow
 */
export function useKept<Values extends object>(name: string, stored: () => Values): Kept<Values> {
  const key = `${useSession().viewer.value?.account.id ?? ''} ${name}`;
  const start = ref(copy(stored())) as Ref<Values>;
  const earlier = keptDrafts.get(key);
  const values = reactive({ ...copy(start.value), ...copy(earlier) }) as Values;
  const restored = ref(earlier !== undefined);
  const changes = computed(() => changesOf(values as Fields, start.value as Fields));
  const changed = computed(() => Object.keys(changes.value).length > 0);

  watch(
    stored,
    (now) => {
      rebase(values as Fields, start.value as Fields, now as Fields);
      start.value = copy(now);
    },
    { deep: true, flush: 'sync' },
  );
  watch(
    changes,
    (now) => {
      if (Object.keys(now).length > 0) return void keptDrafts.set(key, copy(now));
      keptDrafts.delete(key);
      restored.value = false;
    },
    { flush: 'sync' },
  );

  const t = useKitText();
  onScopeDispose(() => {
    if (keptDrafts.has(key)) announce(t('kit.kept.said'));
  });

  function giveUp(): void {
    for (const field of Object.keys(values)) if (!(field in start.value)) delete (values as Fields)[field];
    Object.assign(values, copy(start.value));
    keptDrafts.delete(key);
    restored.value = false;
  }

  return { values, changed, restored, giveUp };
}
