import { onBeforeUnmount, ref, shallowRef } from 'vue';
import { ask, useCommand } from '@qadagalau/portal-kit';
import { CancelReportImportDocument, ReportImportsDocument } from '../../generated/graphql';
import type { ReportImportPartsFragment } from '../../generated/graphql';

const pause = 700;

/** How far the file is that is being taken into a report, asked for while it is under way; it can be stopped. */
export function useImportProgress(reportId: () => string) {
  const running = shallowRef<ReportImportPartsFragment>();
  const cancelling = useCommand(CancelReportImportDocument);
  /** It was asked to stop, and its answer has not come yet. */
  const stopping = ref(false);
  let timer = 0;

  async function look(): Promise<void> {
    const answer = await ask(ReportImportsDocument, { reportId: reportId() });
    if (timer === 0) return;
    running.value = answer.data?.reportImports.find(({ state }) => state === 'RUNNING');
    timer = window.setTimeout(() => void look(), pause);
  }

  function follow(): void {
    stopping.value = false;
    timer = window.setTimeout(() => void look(), pause);
  }

  function stop(): void {
    window.clearTimeout(timer);
    timer = 0;
    running.value = undefined;
    stopping.value = false;
  }

  async function cancel(): Promise<void> {
    if (!running.value) return;
    const { id, version } = running.value;
    if (await cancelling.run({ id, expectedVersion: version })) stopping.value = timer !== 0;
  }

  /** Stops what may have begun before the page heard of it, as a file that has just arrived whole. */
  async function cancelUnheard(): Promise<void> {
    const answer = await ask(ReportImportsDocument, { reportId: reportId() });
    const begun = answer.data?.reportImports.find(({ state }) => state === 'RUNNING');
    if (begun) await cancelling.run({ id: begun.id, expectedVersion: begun.version });
  }

  onBeforeUnmount(stop);
  return { running, stopping, cancelling: cancelling.running, follow, stop, cancel, cancelUnheard };
}
