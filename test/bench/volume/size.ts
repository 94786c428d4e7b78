/** How much a volume holds. Everything else follows from it. */
export interface VolumeSize {
  readonly cases: number;
  /** Quarters of reports, the last of them the third of 2026. */
  readonly quarters: number;
}

export const SUBJECTS = 5000;
/** Violations and deadlines for each case, on average: 600,000 and 1.5 million of 200,000. */
export const VIOLATIONS_PER_CASE = 3;
export const DEADLINES_PER_CASE = 7.5;
/** Officers of each office beside its head. */
export const INSPECTORS_PER_OFFICE = 12;

/** The day that the volume stands at: cases were opened from the one day to the other. */
export const FIRST_DAY = '2019-01-08';
export const LAST_DAY = '2026-11-20';
export const LAST_INSTANT = `${LAST_DAY}T18:00:00+05:00`;
