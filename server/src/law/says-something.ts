/**
 * One sign at least that a reader sees: neither a space nor what takes no room in print (zero-width signs, soft hyphens,
 * marks that no letter carries).
 */
export const SAYS_SOMETHING = /[^\s\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether there is anything to read in a text. */
export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || !SAYS_SOMETHING.test(text);
}
