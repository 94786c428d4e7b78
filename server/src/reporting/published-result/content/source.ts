import type { Texts } from '../../../law';
import type { FormCode } from '../../form';
import type { PublicationKind, PublisherKind, SourceFacts } from '../rules';
import type { PublishedContent } from './content';

/** What somebody wants to publish. */
export interface PublicationSource {
  readonly kind: PublicationKind;
  /** The inspection, or the control event of an internal control. */
  readonly caseId: number | null;
  readonly form: FormCode | null;
  readonly year: number | null;
  readonly quarter: number | null;
  /** A subject's own words about its results. */
  readonly text: string | null;
  /** Further words that the publisher leaves out of every passage; null for those that were left out of it before. */
  readonly leaveOut: readonly string[] | null;
}

/** The same, with the words that are left out. */
export interface SourceWithWords extends PublicationSource {
  readonly leaveOut: readonly string[];
}

/** The body in whose capacity somebody publishes. */
export interface Publisher {
  readonly kind: PublisherKind;
  readonly key: string;
  readonly name: Texts;
  readonly authorityId: number;
  readonly subjectId: number | null;
  readonly territoryId: number | null;
}

/** A thing as it would be published: what the rules judge, what the public would see, whom it is about. */
export interface ComposedSource {
  readonly source: string;
  readonly facts: SourceFacts;
  readonly content: Omit<PublishedContent, 'publisher' | 'publisherKind'>;
  readonly subjectId: number | null;
  readonly territoryId: number | null;
  readonly caseKind: 'inspection' | 'control-event' | null;
  readonly inspectionId: number | null;
  readonly year: number;
}
