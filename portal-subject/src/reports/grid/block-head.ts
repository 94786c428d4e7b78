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

function monthOf(text: string): number | undefined {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  const at = MONTHS.findIndex((names) => names.includes(word));
  return at < 0 ? undefined : at + 1;
}

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
