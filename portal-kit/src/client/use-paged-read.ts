import { computed, ref, shallowRef, watch } from 'vue';
import type { ShallowRef } from 'vue';
import { ask } from './client';
import type { RegisteredDocument } from './client';
import type { RefusalView } from './refusal';
import { readingEpoch, sessionEnded } from '../session/session';

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/**
 * Reads a connection page by page (`after`), adding each page to the rows already shown.
 * @param variables without `after`; a change starts from the first page.
 * @param pick where in the answer the connection is.
 */
export function usePagedRead<Data, Variables, Node>(
  document: RegisteredDocument<Data, Variables>,
  variables: () => Variables | undefined,
  pick: (data: Data) => Connection<Node> | null | undefined,
) {
  const rows: ShallowRef<readonly Node[]> = shallowRef([]);
  const data = shallowRef<Data>();
  const refusal = shallowRef<RefusalView>();
  const loading = ref(true);
  const pageInfo = shallowRef<Connection<Node>['pageInfo']>();
  const hasMore = computed(() => pageInfo.value?.hasNextPage ?? false);
  let turn = 0;

  async function read(after: string | null): Promise<void> {
    const asked = variables();
    if (asked === undefined) return;
    const mine = ++turn;
    loading.value = true;
    const answer = await ask(document, after === null ? asked : { ...asked, after });
    if (mine !== turn) return;
    loading.value = false;
    refusal.value = answer.refusal;
    if (refusal.value?.code === 'NOT_SIGNED_IN') sessionEnded();
    if (!answer.data || answer.refusal) return;
    const page = pick(answer.data);
    data.value = answer.data;
    pageInfo.value = page?.pageInfo;
    const nodes = page?.edges.map((edge) => edge.node) ?? [];
    rows.value = after === null ? nodes : [...rows.value, ...nodes];
  }

  const reload = (): Promise<void> => read(null);
  const more = (): Promise<void> => read(pageInfo.value?.endCursor ?? null);
  watch([() => JSON.stringify(variables()), readingEpoch], () => void reload(), { immediate: true });
  return { rows, data, refusal, loading, hasMore, more, reload };
}
