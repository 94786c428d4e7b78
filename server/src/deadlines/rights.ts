/**
 * Terms of a right, not of a duty: whoever lets one pass has missed nothing and need do nothing more. They leave the work lists
 * when they are over; a late act is still taken in and marked late. Clauses 25, 28, 52.
 */
export const TERMS_OF_RIGHTS: readonly string[] = ['P25_OBJECTION', 'P28_EXTENSION_REQUEST', 'P52_OBJECTION'];
