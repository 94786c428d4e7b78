import type { RefusalFinding } from '../../../platform/refusals/refusal';
import type { BatchKind } from './batch-kinds';

/** Why a paper of a batch was not made, as it is kept. */
export type Stored = Pick<RefusalFinding, 'code' | 'params'> & { readonly clause: string | null };

/** By which clause each paper is issued. */
export const CLAUSES: Readonly<Record<BatchKind, string>> = {
  LIST_NOTICE: '7-1',
  ACT_OF_APPOINTMENT: '12',
  START_NOTICE: '16',
};
