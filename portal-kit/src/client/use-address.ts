import {
  computed,
  nextTick,
  shallowReactive,
  shallowRef,
  watch,
  type ComputedRef,
  type WritableComputedRef,
} from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { leftAsideOf } from './left-aside';

export interface AddressField {
  /** What is shown where the address says nothing; none where it is left out. */
  readonly usual?: () => string;
  /** Whether what the address says can be shown; anything where it is left out. */
  readonly known?: (text: string) => boolean;
  /** Whether it may be left empty although something is usual. */
  readonly blank?: boolean;
}

interface AddressFields {
  (name: string, field?: AddressField): WritableComputedRef<string>;
  /** What of the address the page does not understand, once its fields have what they are read by. */
  readonly leftAside: ComputedRef<readonly string[]>;
}

/**
 * What a page is narrowed to, kept in its address: it can be passed on, a reload keeps it, and the browser leads back to what
 * was shown before. What is changed together is one step back.
 */
export function useAddress(): AddressFields {
  const route = useRoute();
  const router = useRouter();
  const page = route.name;
  const query = shallowRef(route.query);
  const changed = shallowReactive(new Map<string, string>());
  const fields = new Map<string, { readonly usual: () => string; readonly read: () => string }>();
  const readers = new Map<string, (text: string) => boolean>();
  let writing = false;

  watch(
    () => route.query,
    (now) => {
      // A page that is left shows its own to the end.
      if (route.name !== page) return;
      query.value = now;
      changed.clear();
    },
  );

  async function write(): Promise<void> {
    if (writing) return;
    writing = true;
    await nextTick();
    writing = false;
    if (route.name !== page) return;
    const next = { ...route.query };
    for (const [name, { usual, read }] of fields) {
      const value = read();
      // What is usual today is another quarter tomorrow: it is named too.
      if (value === '' && usual() === '') delete next[name];
      else next[name] = value;
    }
    await router.push({ query: next });
  }

  const field = (
    name: string,
    { usual = () => '', known = () => true, blank = false }: AddressField = {},
  ): WritableComputedRef<string> => {
    readers.set(name, known);
    const read = (): string => {
      const given = changed.get(name) ?? query.value[name];
      return typeof given === 'string' && (given === '' ? blank : known(given)) ? given : usual();
    };
    fields.set(name, { usual, read });
    return computed({
      get: read,
      set: (value: string) => {
        changed.set(name, value);
        void write();
      },
    });
  };
  return Object.assign(field, { leftAside: computed(() => leftAsideOf(query.value, readers)) });
}
