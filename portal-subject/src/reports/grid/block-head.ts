import type { SheetTitle } from './block-title';

/** What the head of a block says of the columns: that they are other months than those above the cells. */
export interface OtherMonths {
  readonly kind: 'OTHER_MONTHS';
  readonly stands: string;
  readonly here: string;
}

/** That they are months of another year. */
export interface OtherYear {
  readonly kind: 'OTHER_YEAR';
  readonly stands: string;
  readonly year: number;
}

/** That the months stand further to the right than the figures are taken from. */
export interface ColumnsBetween {
  readonly kind: 'COLUMNS_BETWEEN';
  readonly more: number;
}

/** What stands above the grid's figures. */
export interface GridHead {
  /** Names of the columns. */
  readonly months: readonly string[];
  readonly year: number;
  readonly title?: SheetTitle;
}

/** A line of a head; without a misfit it says what stands here. */
export interface ReadHead {
  readonly misfit: OtherMonths | OtherYear | ColumnsBetween | undefined;
}

// Whatever language the spreadsheet is in: it need not be that of the page.
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

/** `01.2026`, `2026-01`, and a day of a month for the month: `01.01.2026`, `31.10.2026`, `2026-10-31` */
const NUMBERED =
  /^\s*(?:(?:(?:0?[1-9]|[12]\d|3[01])[.-])?(?<month>0?[1-9]|1[0-2])[./-](?<year>20\d\d)|(?<first>20\d\d)[./-](?<then>0?[1-9]|1[0-2])(?:[./-](?:0?[1-9]|[12]\d|3[01]))?)\s*$/;
/** `31.10.26` */
const SHORT_DAY = /^\s*(?:0?[1-9]|[12]\d|3[01])[.-](?<month>0?[1-9]|1[0-2])[.-](?<year>\d\d)\s*$/;
/** `10/1/2026` or `1/10/2026`: which of the two is the month, months that follow one another say. */
const SLASHED = /^\s*(\d{1,2})\/(\d{1,2})\/(?:20)?(\d\d)\s*$/;
/** `01.26`: a figure may look so, a line of months that follow one another does not. */
const SHORT = /^\s*(0[1-9]|1[0-2])[./-](\d\d)\s*$/;
/** So many letters of a name tell it from all others: `янв.` */
const SHORTEST = 3;
const CENTURY = 2000;

interface NamedMonth {
  readonly month: number;
  readonly year: number | undefined;
}

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
      month: Number(numbered.month ?? numbered.then),
      year: Number(numbered.year ?? numbered.first),
    };
  const day = SHORT_DAY.exec(text)?.groups;
  if (day) return { month: Number(day.month), year: CENTURY + Number(day.year) };
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

export const isMonth = (text: string): boolean => readMonth(text) !== undefined;

/** Months one after another of one year, in their line: undefined where the cells are no such. */
function following(
  line: readonly string[],
  read: (text: string) => NamedMonth | undefined,
): (NamedMonth | undefined)[] | undefined {
  const months = line.map(read);
  const named = months.flatMap((month) => month ?? []);
  const [first] = named;
  const follow = named.every(({ month, year }, at) => first?.year === year && month === first.month + at);
  return named.length > 1 && follow && named.every(({ month }) => month >= 1 && month <= 12)
    ? months
    : undefined;
}

function readMonths(line: readonly string[]): (NamedMonth | undefined)[] {
  const slashed = (part: 1 | 2) => (text: string) => {
    const found = SLASHED.exec(text);
    return found ? { month: Number(found[part]), year: CENTURY + Number(found[3]) } : undefined;
  };
  const bySlash = following(line, slashed(1)) ?? following(line, slashed(2));
  if (bySlash) return bySlash;
  const short = line.flatMap((text) => {
    const [, month, year] = SHORT.exec(text) ?? [];
    return month === undefined ? [] : [{ month: Number(month), year: CENTURY + Number(year) }];
  });
  const [first] = short;
  const follow = short.every(({ month, year }, at) => first?.year === year && month === first.month + at);
  const isShort = short.length > 1 && follow;
  return line.map((text) => (isShort && SHORT.test(text) ? short.shift() : readMonth(text)));
}

/** `1 квартал 2026 г.`, `IV тоқсан`, `Q2` */
const QUARTER =
  /(?<![\p{L}\d])(?:(?<of>[1-4]|i{1,3}|iv)[\s.\u2010-\u2013-]*(?:й|ый|го|ші|шы)?\s*(?:квартал|тоқсан|quarter|кв\.)|(?:q|quarter)\s*(?<number>[1-4])(?![\p{L}\d]))/iu;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

function quarterOf(text: string): number | undefined {
  const found = QUARTER.exec(text)?.groups;
  if (!found) return undefined;
  const named = (found.of ?? found.number ?? '').toLowerCase();
  return ROMAN.includes(named) ? ROMAN.indexOf(named) + 1 : Number(named);
}

const MONTHS_OF_QUARTER = 3;

/** What a line says of the quarter of the figures under it; undefined where it names none. */
function readQuarters(line: readonly string[], head: GridHead): ReadHead | undefined {
  const named = line.filter((text) => quarterOf(text) !== undefined);
  if (named.length === 0) return undefined;
  const first = readMonth(head.months[0] ?? '')?.month ?? 0;
  const here = Math.ceil(first / MONTHS_OF_QUARTER);
  if (named.some((text) => quarterOf(text) !== here))
    return { misfit: { kind: 'OTHER_MONTHS', stands: tell(trimmed(named)), here: tell(head.months) } };
  const years = named.flatMap((text) => /20\d\d/.exec(text) ?? []);
  return { misfit: years.some((year) => Number(year) !== head.year) ? otherYear(named, head) : undefined };
}

/** The years of a line or of its labels that hold nothing else; `worded` where no figure is written so. */
function readYears(texts: readonly string[]): { readonly years: number[]; readonly worded: boolean } {
  const written = texts.filter((text) => text.trim() !== '');
  const years = written.flatMap((text) => {
    const [year, ...more] = partsOf(text).map(yearOf);
    return year === undefined || more.length > 0 ? [] : [year];
  });
  return years.length < written.length
    ? { years: [], worded: false }
    : { years, worded: written.some((text) => /\p{L}/u.test(text)) };
}

/** Whether the line above other figures says what they are, numbers among its words: `Всего 2025`, `2024 2025 2026` */
export function isHeadWithNumbers(line: readonly string[]): boolean {
  const written = trimmed(line);
  const years = written.map((text) => (/^20\d\d$/.test(text) ? Number(text) : undefined));
  const numbers = written.filter((text) => /^[\d\s.,-]+$/.test(text));
  const words = written.filter((text) => /\p{L}{2}/u.test(text) && !text.startsWith('#'));
  const [first] = years;
  if (words.length === 0)
    return years.length > 1 && first !== undefined && years.every((year, at) => year === first + at);
  const isKnown = (text: string) => TOTAL.test(text) || isMonth(text) || quarterOf(text) !== undefined;
  return words.some(isKnown) || numbers.every((text) => /^20\d\d$/.test(text));
}

/** A column of sums: it is compared behind the months, and is no month. */
const TOTAL = /(?:итог|всего|барлығы|жиын|қорытынды|total)/i;

/** So many months are told by name, of more the first and the last. */
const MOST_NAMED = 3;

function tell(months: readonly string[]): string {
  return months.length > MOST_NAMED ? `${months[0] ?? ''} – ${months.at(-1) ?? ''}` : months.join(', ');
}

const trimmed = (texts: readonly string[]): string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '');

/**
 * Whether a line says the months above the figures, or their quarter: undefined where it says none.
 * @param labels its leading cells, which stand above numbers and names
 * @param column the first one that the figures fall on
 */
export function readHead(
  labels: readonly string[],
  figures: readonly string[],
  column: number,
  head: GridHead,
): ReadHead | undefined {
  const named = readMonths(figures);
  if (named.every((month) => month === undefined)) return readQuarters([...labels, ...figures], head);
  const here = head.months.map((name) => readMonth(name)?.month);
  const isTotal = (text: string, right: number) =>
    TOTAL.test(text) && column + right < head.months.length && named[right] === undefined;
  const told = trimmed(figures.filter((text, at) => named[at] !== undefined || TOTAL.test(text)));
  // Sums between the months are what is wrong: the first and the last month would not say it.
  const stands = figures.some(isTotal)
    ? told.join(', ')
    : tell(trimmed(figures.filter((_, at) => named[at] !== undefined)));
  const fitsFrom = (from: number) =>
    !figures.some(isTotal) &&
    named.every((one, right) => one === undefined || one.month === here[column + right - from]);
  const before = named.findIndex((one) => one !== undefined);
  if (before > 0 && !fitsFrom(0) && fitsFrom(before))
    return { misfit: { kind: 'COLUMNS_BETWEEN', more: before } };
  if (!fitsFrom(0))
    return { misfit: { kind: 'OTHER_MONTHS', stands, here: tell(head.months.slice(column)) } };
  if (named.some((one) => one?.year !== undefined && one.year !== head.year))
    return { misfit: { kind: 'OTHER_YEAR', stands, year: head.year } };
  const corner = labels.filter((text) => readYears([text]).years.some((year) => year !== head.year));
  return { misfit: corner.length > 0 ? otherYear(corner, head) : undefined };
}

const otherYear = (texts: readonly string[], { year }: GridHead): OtherYear => ({
  kind: 'OTHER_YEAR',
  stands: trimmed(texts).join(', '),
  year,
});

/**
 * Whether a line says the year above the months and nothing else: undefined where it does not.
 * @param next the line below: a bare `2026` is a figure unless months stand under it
 */
export function readYearLine(
  line: readonly string[],
  next: readonly string[],
  head: GridHead,
): ReadHead | undefined {
  const { years, worded } = readYears(line);
  if (years.length === 0 || (!worded && readMonths(next).every((month) => month === undefined)))
    return undefined;
  return { misfit: years.some((year) => year !== head.year) ? otherYear(line, head) : undefined };
}
