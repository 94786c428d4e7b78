import type { PaperBatchKind } from '../generated/graphql';

/** The act that makes each paper: who may never do it is offered no list of such papers. */
const ACTS: Readonly<Record<PaperBatchKind, string>> = {
  LIST_NOTICE: 'prepare:HalfYearList',
  ACT_OF_APPOINTMENT: 'appointInspection:Inspection',
  START_NOTICE: 'sendStartNotice:Inspection',
};

/** Of these kinds those that the reader may make at all. */
export const kindsOpen = (
  kinds: readonly PaperBatchKind[],
  may: (permission: string) => boolean,
): PaperBatchKind[] => kinds.filter((kind) => may('make:PaperBatch') && may(ACTS[kind]));
