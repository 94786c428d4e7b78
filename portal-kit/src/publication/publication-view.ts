import type { Tone } from '../components/tones';
import type { PublicationSourceInput, PublicationState } from '../generated/graphql';
import type { LanguageCode } from '../i18n/language';

type Texts = Readonly<Record<LanguageCode, string>>;

/** The snapshot of a publication, as the server writes it. */
export interface PublicationContentView {
  readonly body: { readonly name: Texts; readonly bin: string | null } | null;
  readonly territory: { readonly name: Texts } | null;
  readonly facts: Readonly<Record<string, string>>;
  readonly points: readonly {
    readonly number: string;
    readonly text: Texts;
    readonly description: string;
    readonly remedyBy: string;
  }[];
  readonly passages: Readonly<Record<string, string>>;
  readonly withheldPoints: number;
  readonly objections: number;
  readonly figures: {
    readonly accepted: number;
    readonly regions: readonly unknown[];
    readonly rows: readonly unknown[];
  } | null;
  readonly kind: string;
}

export type PublicationSource = Omit<PublicationSourceInput, 'leaveOut'>;

export const publicationTones: Readonly<Record<PublicationState, Tone>> = {
  PUBLISHED: 'good',
  HELD_BACK: 'warn',
  REPLACED: 'neutral',
  WITHDRAWN: 'bad',
};

export const PUBLICATION_ACTS = [
  'answerPublication',
  'recordMediaPublication',
  'withdrawPublication',
] as const;
export type PublicationActName = (typeof PUBLICATION_ACTS)[number];
