/** Who complained, as far as words may give it away. */
export interface Complainant {
  readonly name: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
}

export type ToldOfComplainant = 'NAME' | 'IIN' | 'PHONE' | 'EMAIL';

const EMAIL = /[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[\p{L}\d-]+/u;
// The sixth digit and those beside it are a day of birth: those of a body's number never are.
const IIN = /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{6}(?!\d)/;
const PHONE = /(?<!\d)(?:\+?7|8)[\s()-]*\d{3}[\s()-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/;
/** Of a telephone what stands after the code of the country. */
const SUBSCRIBER_DIGITS = 10;

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,;:«»"“”'’()-]+/gu, ' ')
    .trim();

function standsIn(words: string, name: string): boolean {
  const sought = plain(name);
  return sought !== '' && ` ${plain(words)} `.includes(` ${sought} `);
}

function hasPhone(words: string, phone: string): boolean {
  const digits = phone.replace(/\D/g, '').slice(-SUBSCRIBER_DIGITS);
  return digits.length >= 6 && words.replace(/[\s()+-]/g, '').includes(digits);
}

/** What words tell of who complained: the name, and whatever reads as an IIN, a telephone or an address of e-mail. Clause 31. */
export function complainantIn(
  texts: readonly string[],
  { name, phone = null, email = null }: Complainant,
): ToldOfComplainant[] {
  const words = texts.join('\n');
  const told: Readonly<Record<ToldOfComplainant, boolean>> = {
    NAME: name !== null && standsIn(words, name),
    IIN: IIN.test(words),
    PHONE: PHONE.test(words) || (phone !== null && hasPhone(words, phone)),
    EMAIL: EMAIL.test(words) || (email !== null && standsIn(words, email)),
  };
  return (Object.keys(told) as ToldOfComplainant[]).filter((what) => told[what]);
}
