/** What became of a request for correction (clause 64). */
export const CORRECTION_STATES = ['REQUESTED', 'MADE', 'MADE_IN_PART', 'REFUSED'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];
