import type { Texts } from '../../../law';
import type { PublicationKind, PublisherKind } from '../rules';

export interface PublishedPoint {
  readonly number: string;
  readonly text: Texts;
  readonly severity: string;
  readonly description: string;
  readonly remedyBy: string;
  /** OPEN, INFORMED, ACCEPTED, RETURNED, WITHDRAWN: as the case stood. */
  readonly state: string;
}

export interface PublishedRegion {
  readonly code: string;
  readonly name: Texts;
}

export interface PublishedRow {
  readonly key: string;
  readonly number: string;
  readonly title: Texts;
  /** Code of the territory → figure, where there is one. */
  readonly byRegion: Readonly<Record<string, number>>;
}

export interface PublishedFigures {
  readonly form: string;
  readonly formTitle: Texts;
  readonly year: number;
  readonly quarter: number;
  /** Reports that the figures are made of. */
  readonly accepted: number;
  readonly regions: readonly PublishedRegion[];
  readonly rows: readonly PublishedRow[];
}

/** All that the public is shown of a publication. What is not in here cannot be shown. */
export interface PublishedContent {
  readonly kind: PublicationKind;
  readonly title: Texts;
  readonly publisherKind: PublisherKind;
  readonly publisher: Texts;
  /** Null where it is about no single body; a natural person is never named. */
  readonly body: { readonly name: Texts; readonly bin: string | null } | null;
  readonly territory: PublishedRegion | null;
  /** Number, days and state of the case, by their name. */
  readonly facts: Readonly<Record<string, string>>;
  readonly points: readonly PublishedPoint[];
  /** Passages in the words of the act or of the subject, by their name. */
  readonly passages: Readonly<Record<string, string>>;
  /** How many points are left out as marked (clause 31). */
  readonly withheldPoints: number;
  readonly objections: number;
  readonly figures: PublishedFigures | null;
}

/** Whether it holds words that somebody typed, and not those of the Rules, the registers and the product alone. */
export const holdsTypedWords = ({ points, passages }: PublishedContent): boolean =>
  points.length > 0 || Object.keys(passages).length > 0;

/** The text of a snapshot: one content, one text, one hash. */
export function textOfContent(content: PublishedContent): string {
  return JSON.stringify(content);
}

export function contentOfText(text: string): PublishedContent {
  return JSON.parse(text) as PublishedContent;
}
