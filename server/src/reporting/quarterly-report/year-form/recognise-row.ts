import { SERVICE_NUMBER, type FormIndicator, type FormSection, type ReportForm } from '../../form';

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}]{4,}/gu) ?? []);
}

/** Share of the form's words that a title in a file has, in the language in which it has most. */
function likeness(title: string, indicator: FormIndicator): number {
  const given = words(title);
  return Math.max(
    ...Object.values(indicator.title).map((text) => {
      const wanted = [...words(text)];
      return wanted.length === 0 ? 0 : wanted.filter((word) => given.has(word)).length / wanted.length;
    }),
  );
}

const SAME_WORDS = 0.6;

export type RecognisedRow =
  | { readonly kind: 'indicator'; readonly indicator: FormIndicator }
  | { readonly kind: 'service'; readonly indicator: FormIndicator; readonly service: string }
  | { readonly kind: 'unknown' };

/**
 * Says what a numbered row is. Below an indicator by service a plain number may be either: `15` is a kind of service
 * under 12.1 and an indicator after 14.2. A later indicator is believed by its words, everything else is a service.
 */
export function recogniseRow(
  section: FormSection,
  current: FormIndicator | undefined,
  number: string,
  title: string,
): RecognisedRow {
  const indicator = section.indicators.find((row) => row.number === number);
  const canBeService = current?.byService === true && SERVICE_NUMBER.test(number);
  if (indicator && (!canBeService || likeness(title, indicator) >= SAME_WORDS))
    return { kind: 'indicator', indicator };
  if (canBeService) return { kind: 'service', indicator: current, service: number };
  return { kind: 'unknown' };
}

/** The section that a heading opens; headings start with the section's number and a dot, or repeat its title. */
export function findSection(form: ReportForm, number: string, title: string): FormSection | undefined {
  const heading = `${number} ${title}`.trim();
  // From its first word on: a row may well speak of the results of monitoring in the middle of its title.
  const words = heading.toLowerCase().replace(/^(?:раздел|бөлім|section)?[\s\d.]*/u, '');
  const byWords = form.sections.find((section) =>
    Object.values(section.title).some((text) => words.startsWith(text.toLowerCase())),
  );
  const digit = /^(\d)\.\s+\p{L}/u.exec(heading)?.[1];
  return byWords ?? form.sections.find((section) => section.key === digit);
}
