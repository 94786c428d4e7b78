import { formsOfName } from './forms-of-name';

/** What stands where something was left out. */
export const LEFT_OUT = '[…]';

/** What the ordinary columns hold where a marked text was (clause 31). */
const MARKED = /⟦31:[A-Z_]+⟧/g;
const WORD = String.raw`\p{Lu}[\p{L}’'-]+`;
const INITIAL = String.raw`\p{Lu}\.\s?`;
const PATRONYMIC = String.raw`\p{Lu}[\p{L}’'-]*(?:вич|вна|вич[ауе]м?|вичем|вн[уые]|вной|ұлы|улы|оглы|қызы|кызы|гызы|vich|vna|uly|qyzy|kyzy)\p{Ll}{0,4}`;

/** A person in running text: a surname with initials on either side, names before a patronymic; and what is a person's own. */
const PERSONAL: readonly RegExp[] = [
  new RegExp(String.raw`(?:${WORD}\s+){0,2}${PATRONYMIC}(?:\s+${WORD})?(?!\p{L})`, 'gu'),
  new RegExp(String.raw`${WORD}\s+\p{Lu}\.(?:\s?\p{Lu}\.)?(?!\p{L})`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})${INITIAL}(?:${INITIAL})?${WORD}`, 'gu'),
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<!\d)\d{12}(?!\d)/g,
  /(?:\+7|(?<!\d)8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/g,
];

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const BEGINS_WITH_CAPITAL = /^\p{Lu}/u;

/**
 * A text without what is marked, without persons and what belongs to a person, without the words that the publisher asked to leave out.
 * @param names words of names that are known to stand in it
 */
export function leaveOut(text: string, names: readonly string[], asked: readonly string[] = []): string {
  const phrases = asked
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 1)
    .map((phrase) => new RegExp(escaped(phrase), 'giu'));
  const unnamed = names.reduce(
    (kept, name) =>
      kept.replaceAll(formsOfName(name), (word) => (BEGINS_WITH_CAPITAL.test(word) ? LEFT_OUT : word)),
    [MARKED, ...phrases, ...PERSONAL].reduce((kept, pattern) => kept.replaceAll(pattern, LEFT_OUT), text),
  );
  return unnamed.replaceAll(/\[…\](?:[\s.,]*\[…\])+/g, LEFT_OUT).trim();
}
