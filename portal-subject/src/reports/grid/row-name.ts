/**
 * What the name beside a row's number says: that it is this row's, in the words of whatever edition, another row's of the form,
 * or nobody's. A pasted block and a file are judged alike: the server's `year-form/row-name.ts` is the same rule, under the same tests.
 */
type NameVerdict =
  | { readonly kind: 'SAME' }
  | { readonly kind: 'OTHER'; readonly number: string }
  | { readonly kind: 'UNKNOWN' };

export interface NamedRow {
  readonly number: string;
  readonly titles: readonly string[];
}

/** Share of a row's words that its name must have, and of the name's words that the row must have. */
const [ROW_WORDS, NAME_WORDS] = [0.6, 0.5];
/** So much alike are two spellings of one name. */
const SPELLING = 0.85;

/** A name without what editions and hands write otherwise: its number, letters' size, marks and spaces. */
function plainName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('\u0451', 'е')
    .replace(/^[\s\d.]+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Longer words by their beginning: their endings follow from the words around them. */
const wordsOf = (plain: string) => new Set(plain.match(/\p{L}{4,}/gu)?.map((word) => word.slice(0, 5)));

function shares(given: ReadonlySet<string>, title: string): { readonly row: number; readonly name: number } {
  const wanted = wordsOf(plainName(title));
  const common = [...wanted].filter((word) => given.has(word)).length;
  return { row: common / Math.max(1, wanted.size), name: common / Math.max(1, given.size) };
}

export function judgeName(name: string, own: NamedRow, rows: readonly NamedRow[]): NameVerdict {
  const plain = plainName(name);
  const isCalled = ({ titles }: NamedRow) => titles.some((title) => plainName(title) === plain);
  // A number alone names its row too.
  if (plain === '' || isCalled(own)) return { kind: 'SAME' };
  const other = rows.find((row) => row !== own && isCalled(row));
  if (other) return { kind: 'OTHER', number: other.number };
  const words = wordsOf(plain);
  const likeness = ({ titles }: NamedRow) =>
    Math.max(...titles.map((title) => shares(words, title)).map(({ row, name: of }) => Math.min(row, of)));
  const isAlike = own.titles
    .map((title) => shares(words, title))
    .some(({ row, name: of }) => row >= ROW_WORDS && of >= NAME_WORDS);
  // Rows differ from each other by a word: what is nearly another row's name is not believed for this one's.
  const nearer = rows.some((row) => likeness(row) >= SPELLING && likeness(row) > likeness(own));
  return isAlike && !nearer ? { kind: 'SAME' } : { kind: 'UNKNOWN' };
}
