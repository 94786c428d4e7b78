import { breach, compareDates, judge, type CalendarDate, type Finding } from '../../law';

export const PUBLICATION_KINDS = ['INSPECTION', 'CONTROL_EVENT', 'QUARTER', 'OWN_RESULT'] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];
export const PUBLISHER_KINDS = ['AGENCY', 'TERRITORIAL', 'SUBJECT'] as const;
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** Clause 66: the Agency and its territorial bodies publish what they control, a subject its own results. */
const MAY_PUBLISH: Readonly<Record<PublisherKind, readonly PublicationKind[]>> = {
  AGENCY: ['INSPECTION', 'CONTROL_EVENT', 'QUARTER'],
  TERRITORIAL: ['INSPECTION', 'CONTROL_EVENT', 'QUARTER'],
  SUBJECT: ['CONTROL_EVENT', 'OWN_RESULT'],
};

export const mayPublish = (publisher: PublisherKind, kind: PublicationKind): boolean =>
  MAY_PUBLISH[publisher].includes(kind);

/** Of an inspection or a control with a visit. */
export interface CaseFacts {
  readonly of: 'CASE';
  readonly state: string;
  /** Until when objections may still come (25); null where none runs. */
  readonly objectionsUntil: string | null;
  /** Objections in time that no commission has decided on (26 to 28). */
  readonly undecidedObjections: number;
}

export interface EventFacts {
  readonly of: 'EVENT';
  readonly state: string;
}

export interface QuarterFacts {
  readonly of: 'QUARTER';
  readonly lastDay: CalendarDate;
  readonly today: CalendarDate;
  readonly accepted: number;
}

/** What a subject says in its own words about a case: of results that there are; its own objections need not be awaited. */
export interface OwnFacts {
  readonly of: 'OWN';
  readonly state: string;
  readonly says: boolean;
}

export type SourceFacts = CaseFacts | EventFacts | QuarterFacts | OwnFacts;

const HANDED_OVER = ['HANDED_OVER', 'CLOSED'];
const DECIDED = ['UNDER_MEASURES', 'CLOSED'];

/** What stands in the way of publishing a thing as a result of state control. */
export function judgeSource(facts: SourceFacts): Finding[] {
  switch (facts.of) {
    case 'CASE':
      return [
        judge(HANDED_OVER.includes(facts.state), '66', 'RESULT_NOT_READY', 'CURABLE'),
        judge(facts.objectionsUntil === null, '25', 'RESULT_OPEN_TO_OBJECTIONS', 'CURABLE', {
          params: { date: facts.objectionsUntil ?? '' },
        }),
        judge(facts.undecidedObjections === 0, '28', 'RESULT_WITH_OPEN_OBJECTIONS', 'CURABLE'),
      ];
    case 'EVENT':
      return [judge(DECIDED.includes(facts.state), '66', 'CONTROL_EVENT_NOT_DECIDED', 'CURABLE')];
    case 'QUARTER':
      return [
        judge(compareDates(facts.lastDay, facts.today) < 0, '66', 'FIGURES_BEFORE_QUARTER_ENDS', 'CURABLE'),
        judge(facts.accepted > 0, '66', 'FIGURES_WITHOUT_REPORTS', 'CURABLE'),
      ];
    case 'OWN':
      return [
        judge(HANDED_OVER.includes(facts.state), '66', 'RESULT_NOT_READY', 'CURABLE'),
        judge(facts.says, '66', 'NOTHING_TO_PUBLISH', 'CURABLE'),
      ];
  }
}

/**
 * Exactly what was looked at is published, and nothing twice; words that people typed only by who says to have read them, and words that the
 * publication before left out only by who says that the public is to read them now.
 */
export function judgeSnapshot(given: {
  readonly previewed: string;
  readonly sha256: string;
  readonly inForce: string | null;
  /** Whether it holds words that somebody typed: of persons in them only some are known by name or by form. */
  readonly typed: boolean;
  readonly textsRead: boolean;
  /** Words that the publication before left out, and this one shows. */
  readonly comesBack: readonly string[];
  readonly wordsComeBack: boolean;
}): Finding[] {
  const words = given.comesBack.map((one) => `«${one}»`).join(', ');
  return [
    ...(words !== '' && !given.wordsComeBack
      ? [breach('31', 'LEFT_OUT_WORDS_COME_BACK', 'CURABLE', { params: { words } })]
      : []),
    ...(given.typed && !given.textsRead ? [breach('31', 'TEXTS_NOT_READ', 'CURABLE')] : []),
    ...(given.previewed === given.sha256 ? [] : [breach('66', 'PREVIEW_CHANGED', 'CURABLE')]),
    ...(given.inForce === given.sha256 ? [breach('66', 'PUBLISHED_ALREADY', 'CURABLE')] : []),
  ];
}
