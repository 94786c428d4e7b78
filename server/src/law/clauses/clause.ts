import type { Texts } from '../language';

/** A clause of the Rules as we name and summarise it, in our own words. */
export interface Clause {
  readonly title: Texts;
  /** What it asks of the system. */
  readonly summary: string;
}
