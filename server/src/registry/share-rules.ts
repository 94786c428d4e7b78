export const SHARED_KINDS = ['inspection', 'complaint'] as const;

/** A case that a division may share out; what was prescribed by it, its terms and its duties go with it. */
export interface SharedCase {
  readonly caseKind: (typeof SHARED_KINDS)[number];
  readonly caseId: number;
}
export type ChosenShare = SharedCase & { readonly successorId: number };

export type ShareFault = 'SHARE_OF_NO_OPEN_CASE' | 'SHARE_NAMED_TWICE' | 'SHARE_WITH_STRANGER';

const keyOf = ({ caseKind, caseId }: SharedCase) => `${caseKind}-${caseId}`;

/**
 * What a division shares out (ours): each open case goes to one of the successors that the act names, once; what nobody was chosen
 * for, and what was chosen for the first successor, is the first one's like everything else of the body. @returns what goes elsewhere
 */
export function sharesOf(
  chosen: readonly ChosenShare[],
  act: {
    readonly open: readonly SharedCase[];
    readonly firstId: number;
    readonly furtherIds: readonly number[];
  },
): { readonly fault?: ShareFault; readonly shares: readonly ChosenShare[] } {
  const { open, firstId, furtherIds } = act;
  const known = new Set(open.map(keyOf));
  if (chosen.some((one) => !known.has(keyOf(one)))) return { fault: 'SHARE_OF_NO_OPEN_CASE', shares: [] };
  if (new Set(chosen.map(keyOf)).size < chosen.length) return { fault: 'SHARE_NAMED_TWICE', shares: [] };
  if (chosen.some(({ successorId }) => successorId !== firstId && !furtherIds.includes(successorId)))
    return { fault: 'SHARE_WITH_STRANGER', shares: [] };
  return { shares: chosen.filter(({ successorId }) => successorId !== firstId) };
}
