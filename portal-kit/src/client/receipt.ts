import { shallowRef } from 'vue';
import type { Router } from 'vue-router';

/** What a command did, in the reader's words, and when (ISO 8601, UTC). */
interface Receipt {
  readonly at: string;
  readonly done: readonly {
    readonly title: string;
    readonly number: string | null;
    readonly state: string | null;
  }[];
}

/** The receipt of the last command, where its answer holds nothing more to read: a page that is gone shows it. */
export const shownReceipt = shallowRef<Receipt>();

/** The receipt of an answer whose case may be read no more; undefined where the answer brings the case itself. */
export function receiptOf(data: unknown, extensions?: Record<string, unknown>): Receipt | undefined {
  const isGone =
    typeof data === 'object' && data !== null && Object.values(data).every((value) => value === null);
  const receipts = extensions?.['receipts'] as readonly Receipt[] | undefined;
  return isGone ? receipts?.find(({ done }) => done.length > 0) : undefined;
}

/** What a command did is told on the page that it was given from: who moves on to another page leaves it behind. */
export function leaveReceiptsBehind(router: Pick<Router, 'afterEach'>): void {
  router.afterEach((to, from) => {
    if (to.path !== from.path) shownReceipt.value = undefined;
  });
}
