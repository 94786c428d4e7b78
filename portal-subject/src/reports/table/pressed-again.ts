/**
 * Whether a mouse comes a second time upon the current cell, which opens it. A grid has a current cell from the start; until somebody
 * has come to it, and whenever the keyboard is elsewhere, the first press only chooses it, as it chooses any other.
 */
export function isPressedAgain(
  isCurrent: boolean,
  cell: { readonly contains: (other: Element | null) => boolean },
  focused: Element | null,
): boolean {
  return isCurrent && focused !== null && cell.contains(focused);
}
