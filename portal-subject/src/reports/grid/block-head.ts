/** What the head of a block says of the columns: that they are other months than those above the cells. */
export interface OtherMonths {
  readonly kind: 'OTHER_MONTHS';
  readonly stands: string;
  readonly here: string;
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
const OF_YEAR = /^(?:20\d\d|г|года|ж|жыл|жылғы)$/;

/** `01.2026` */
const NUMBERED = /^\s*(0?[1-9]|1[0-2])[./-]20\d\d\s*$/;
/** So many letters of a name tell it from all others: `янв.` */
const SHORTEST = 3;

function monthOf(text: string): number | undefined {
  const numbered = NUMBERED.exec(text)?.[1];
  if (numbered !== undefined) return Number(numbered);
  const words = text
    .toLowerCase()
    .split(/[\s.,]+/)
    .filter((word) => word !== '' && !OF_YEAR.test(word));
  const [word = ''] = words;
  if (words.length !== 1 || word.length < SHORTEST) return undefined;
  const at = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  return at < 0 ? undefined : at + 1;
}

export const isMonth = (text: string): boolean => monthOf(text) !== undefined;

/** So many months are told by name, of more the first and the last. */
const MOST_NAMED = 3;

function tell(months: readonly string[]): string {
  return months.length > MOST_NAMED ? `${months[0] ?? ''} – ${months.at(-1) ?? ''}` : months.join(', ');
}

/**
 * Whether a line, its labels left out, says the months above the figures: undefined where it says none.
 * @param months names of the grid's columns
 */
export function readHead(
  line: readonly string[],
  column: number,
  months: readonly string[],
): { readonly misfit: OtherMonths | undefined } | undefined {
  const named = line.map(monthOf);
  if (named.every((month) => month === undefined)) return undefined;
  const here = months.map(monthOf);
  const fits = named.every((month, right) => month === undefined || month === here[column + right]);
  if (fits) return { misfit: undefined };
  const stands = line.filter((_, at) => named[at] !== undefined).map((text) => text.trim());
  return { misfit: { kind: 'OTHER_MONTHS', stands: tell(stands), here: tell(months.slice(column)) } };
}
