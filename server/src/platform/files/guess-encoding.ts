/** Where windows-1251 and the Kazakh code page of the same layout differ. */
const [OF_1251, OF_KZ] = ['ЌЏќџЎўЈҐЄЇґєјЅѕї', 'ҚҺқһҰұӘӨҒҮөғәҢңү'];

function decodeKz1048(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1251').decode(bytes);
  return text.replace(/[ЌЏќџЎўЈҐЄЇґєјЅѕї]/g, (letter) => OF_KZ[OF_1251.indexOf(letter)] ?? letter);
}

const named = (encoding: string) => (bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

/** What spreadsheets save here: where another reads a text alike, it is still this one. */
const USUAL = 'windows-1251';
const ENCODINGS: readonly (readonly [name: string, decode: (bytes: Uint8Array) => string])[] = [
  [USUAL, named(USUAL)],
  ['KZ-1048', decodeKz1048],
  ['CP866', named('ibm866')],
  ['KOI8-R', named('koi8-r')],
  ['MacCyrillic', named('x-mac-cyrillic')],
  ['ISO-8859-5', named('iso-8859-5')],
];

/** Letters of Russian and Kazakh texts, the frequent first. */
const LETTERS = 'аеонитрсылдкмвпуізбгяьқйжшчңхғюәөүұцщэфһъ\u0451';
const MARKS = /[\u00a0«»–—“”„…№’•]/;
const WORD = /\p{L}+/gu;
const NOT_ASCII = /[^\p{ASCII}]/gu;

/** From 1 for the most frequent letter down to -1. */
function weigh(letter: string): number {
  const rank = LETTERS.indexOf(letter.toLowerCase());
  return rank < 0 ? -1 : 1 - (2 * rank) / (LETTERS.length - 1);
}

const CAPITALS = 0.2;

/** How much words look like Russian or Kazakh: by their letters, and by capitals that stand in front or throughout. */
function score(text: string): number {
  let total = 0;
  for (const [word] of text.matchAll(WORD)) {
    const letters = word.match(NOT_ASCII) ?? [];
    const isOdd = letters.length < word.length || /\p{Ll}\p{Lu}/u.test(word);
    const isCapital = word.length > 1 && word === word.toUpperCase();
    for (const letter of letters) total += isOdd ? -1 : weigh(letter) - (isCapital ? CAPITALS : 0);
  }
  const others = text.replace(WORD, '').match(NOT_ASCII) ?? [];
  return total - others.filter((sign) => !MARKS.test(sign)).length;
}

/** How much of a text is looked at: of a table with hardly a word in it also what stands further down. */
const LOOKED_AT = 64 * 1024;
/** What a letter of the right reading scores at least on the average. */
const SURE = 0.2;
/** By so much the right reading is before any other. */
const AHEAD = 1;
const SHORTEST_WORD = /[А-я]{3}/;

const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;

/** The encoding of one byte a letter that a Russian or Kazakh text seems to be in; undefined where none can be told for sure. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  );
  const looked = bytes.subarray(first, first + LOOKED_AT);
  const length = looked.filter((byte) => byte > 0x7f).length;
  const utf8 = new TextDecoder().decode(looked);
  // UTF-8 with a fault in it is nothing else.
  if (count(utf8, /[^\p{ASCII}\ufffd]/gu) > count(utf8, /\ufffd/g)) return undefined;
  const readings = ENCODINGS.map(([name, decode]) => {
    const text = decode(looked);
    return { name, text, score: score(text) };
  });
  const best = readings.reduce((a, b) => (b.score > a.score ? b : a));
  const isAlike = ({ text }: (typeof readings)[number]) => best.name === USUAL && text === best.text;
  const others = readings.filter((one) => one !== best && !isAlike(one)).map((one) => one.score);
  const isSure = best.score >= SURE * length && best.score - Math.max(...others) >= AHEAD;
  return isSure && SHORTEST_WORD.test(best.text) ? best.name : undefined;
}
