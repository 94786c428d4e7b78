/**
 * The months that a head names, in whatever language and with their year or without. A file and a pasted block are read alike:
 * the portal's `reports/grid/block-head.ts` is the same rule, under the same tests.
 */
export interface NamedMonth {
  readonly month: number;
  readonly year: number | undefined;
}

const MONTHS: readonly (readonly string[])[] = [
  ['январь', 'қаңтар', 'january'],
  ['февраль', 'ақпан', 'february'],
  ['март', 'наурыз', 'march'],
  ['апрель', 'сәуір', 'april'],
  ['май', 'мамыр', 'may'],
  ['июнь', 'маусым', 'june'],
  ['июль', 'шілде', 'july'],
  ['август', 'тамыз', 'august'],
  ['сентябрь', 'қыркүйек', 'september'],
  ['октябрь', 'қазан', 'october'],
  ['ноябрь', 'қараша', 'november'],
  ['декабрь', 'желтоқсан', 'december'],
];

/** Words of a year beside a month's name: `июль 2026 г.`, `2026 жылғы шілде`. */
const OF_YEAR = /^(?:г|год|года|ж|жыл|жылы|жылғы|year)$/;
const YEAR = /^(20\d\d)(?:г|год|года|ж|жыл|жылы|жылғы)?$/;

/** `01.2026`, `2026-01`, and the first of a month for the month: `01.01.2026` */
const NUMBERED =
  /^\s*(?:(?:0?1[./-])?(?<month>0?[1-9]|1[0-2])[./-](?<year>20\d\d)|(?<first>20\d\d)[./-](?<then>0?[1-9]|1[0-2]))\s*$/;
/** `01.26`: a figure may look so, a line of months that follow one another does not. */
const SHORT = /^\s*(0[1-9]|1[0-2])[./-](\d\d)\s*$/;
/** So many letters of a name tell it from all others: `янв.` */
const SHORTEST = 3;
const CENTURY = 2000;

const partsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s.,'’/\u2010-\u2013-]+/)
    .filter((word) => word !== '' && !OF_YEAR.test(word));

const yearOf = (word: string): number | undefined => {
  const year = YEAR.exec(word)?.[1];
  return year === undefined ? undefined : Number(year);
};

function readMonth(text: string): NamedMonth | undefined {
  const numbered = NUMBERED.exec(text)?.groups;
  if (numbered)
    return {
      month: Number(numbered['month'] ?? numbered['then']),
      year: Number(numbered['year'] ?? numbered['first']),
    };
  const parts = partsOf(text);
  const words = parts.filter((word) => yearOf(word) === undefined);
  const [word = '', short] = words;
  // Two figures of a year stand behind the name: before it they are a day.
  const isShort = words.length === 2 && /^\d\d$/.test(short ?? '') && words.length === parts.length;
  if ((words.length !== 1 && !isShort) || word.length < SHORTEST) return undefined;
  const at = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  if (at < 0) return undefined;
  const year = isShort ? CENTURY + Number(short) : parts.map(yearOf).find((one) => one !== undefined);
  return { month: at + 1, year };
}

/** The month that each text of a line names; undefined where it names none. */
export function readMonths(line: readonly string[]): (NamedMonth | undefined)[] {
  const short = line.flatMap((text) => {
    const [, month, year] = SHORT.exec(text) ?? [];
    return month === undefined ? [] : [{ month: Number(month), year: CENTURY + Number(year) }];
  });
  const [first] = short;
  const follow = short.every(({ month, year }, at) => first?.year === year && month === first.month + at);
  const isShort = short.length > 1 && follow;
  return line.map((text) => (isShort && SHORT.test(text) ? short.shift() : readMonth(text)));
}
