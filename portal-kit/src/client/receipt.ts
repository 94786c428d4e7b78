import { shallowRef } from 'vue';

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
