import { nameWords } from './bare-name';

/** How a text stands to a name: it is the name, holds it (declined too), holds what distinguishes it, or has nothing of it. */
type Likeness = 'SAME' | 'WITHIN' | 'LIKE' | 'APART';

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;
/** Words by which a place is named, folded as names are. */
const OF_PLACES =
  /^(?:г|город|города|городу|кала|каласы|каласынын|облыс|облысы|облысынын|область|области|район|района|аудан|ауданы|ауданынын|city|region|oblast|district|of|the)$/;

/** What the people of an akim are called: the akimat, the office of the akim and the akim of a place are told apart by the place alone. */
const OF_OFFICES = /^(?:аппарат|аппарата|аппараты|аппаратынын|office)$/;

const wordsOf = (text: string) => nameWords(text).split(' ').filter(Boolean);

function beginsAlike(one: string, other: string, from: number): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at >= SHORTEST_STEM && at >= from - LONGEST_ENDING && !/\d/.test(one + other);
}
/** One word in two of its cases. */
const isDeclined = (one: string, other: string) =>
  one === other || beginsAlike(one, other, Math.max(one.length, other.length));
/** Words of one root, whatever was put after it. */
const isAkin = (one: string, other: string) =>
  one === other || beginsAlike(one, other, Math.min(one.length, other.length));

/** @param places names of the places where the bearer of the name is: it may be named without them */
export function likenessOf(text: string, name: string, places: readonly string[]): Likeness {
  const [said, named] = [wordsOf(text), wordsOf(name)];
  if (named.join('').length <= SHORTEST_STEM - 1) return 'APART';
  if (said.join('') === named.join('')) return 'SAME';
  const within = said.some((_, from) => named.every((word, at) => isDeclined(said[from + at] ?? '', word)));
  if (within) return named.length === said.length ? 'SAME' : 'WITHIN';
  const isSaid = (word: string) => said.some((one) => isAkin(one, word));
  const holds = (words: readonly string[]) => words.length > 1 && words.every(isSaid);
  const telling = named.filter((word) => !OF_PLACES.test(word));
  const towns = places.flatMap(wordsOf).filter((word) => !OF_PLACES.test(word));
  const isTown = (word: string) => towns.some((town) => isAkin(word, town));
  const withoutTown = telling.filter((word) => !isTown(word));
  const ofAkim = withoutTown.filter((word) => !OF_OFFICES.test(word));
  const byPlace =
    ofAkim.length > 0 && ofAkim.every(isSaid) && telling.some((word) => isTown(word) && isSaid(word));
  return holds(telling) || holds(withoutTown) || byPlace ? 'LIKE' : 'APART';
}
