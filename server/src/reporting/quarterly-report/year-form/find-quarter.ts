import { UnreadableFile } from '../../../platform/files';
import { quarterOfMonth } from '../../form';
import type { YearFormColumns } from './find-columns';
import { textOf, type TableRow } from './table';

// In small letters, with the Cyrillic і written as the Latin one, as Roman numbers are typed with either, and without the two dots.
const ORDINALS: readonly RegExp[] = [
  /^(?:1|i|перв\p{L}+|бiрiншi|first)$/u,
  /^(?:2|ii|втор\p{L}+|екiншi|second)$/u,
  /^(?:3|iii|трет\p{L}+|үшiншi|third)$/u,
  /^(?:4|iv|четверт\p{L}+|төртiншi|fourth)$/u,
];
const ORDINAL = `[1-4]|iv|i{1,3}|(?:перв|втор|трет|четверт)\\p{L}+|бiрiншi|екiншi|үшiншi|төртiншi|first|second|third|fourth`;
const DASH = '\\s*[-–—]\\s*';
const SEVERAL = `(?<![\\p{L}\\d])(?:(${ORDINAL})${DASH})?(${ORDINAL})`;
const ENDING = '(?:\\s*-?(?:й|ый|ого|го|ом|м|шi|шы|st|nd|rd|th))?';
const NAMED: readonly RegExp[] = [
  new RegExp(
    `${SEVERAL}${ENDING}[\\s\\-–—]*(?:квартал(?:а|е|ы|у|ом|ов)?|тоқсан\\p{L}*|quarters?)(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\d])(?:quarters?|q)\\s*(?:(${ORDINAL})${DASH})?(${ORDINAL})(?![\\p{L}\\d])`, 'gu'),
];
const YEAR = /(?:^|\D)20\d{2}(?:\D|$)/;

function ordinal(text: string): number {
  return ORDINALS.findIndex((words) => words.test(text)) + 1;
}

/** Quarters that a text names: `III квартал`, `2-тоқсан`, `Quarter 4`, and `1–3 кварталы`, which names three. */
export function quartersIn(text: string): number[] {
  const plain = text.toLowerCase().replaceAll('і', 'i').replaceAll('\u0451', 'е');
  return NAMED.flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap(([, from, to = '']) => {
      const last = ordinal(to);
      const first = from === undefined ? last : ordinal(from);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
    }),
  );
}

/**
 * The quarters of which the heading says that the form is; none where it names no quarter.
 * @throws UnreadableFile WRONG_QUARTER where it names others than those whose months follow
 */
export function findQuarters(rows: readonly TableRow[], columns: YearFormColumns): number[] {
  const { firstRow, months, titleColumn, totals } = columns;
  const ofMonths = [...new Set(months.map(({ month }) => quarterOfMonth(month)))];
  const named = new Set<number>();
  for (const row of rows.slice(0, firstRow)) {
    row.cells.forEach((cell, at) => {
      const text = textOf(cell);
      const quarters = quartersIn(text);
      if (quarters.length === 0 || totals.some(({ column }) => column === at)) return;
      if (at <= titleColumn || YEAR.test(text)) return quarters.forEach((quarter) => named.add(quarter));
      // Over the months it stands above the first of its own.
      const below = months.find(({ column }) => column >= at);
      const wanted = below && quarterOfMonth(below.month);
      if (wanted !== undefined && !quarters.includes(wanted))
        throw new UnreadableFile('WRONG_QUARTER', { given: quarters.join(', '), wanted });
    });
  }
  const given = [...named].sort();
  if (given.length > 0 && !given.some((quarter) => ofMonths.includes(quarter)))
    throw new UnreadableFile('WRONG_QUARTER', { given: given.join(', '), wanted: ofMonths.join(', ') });
  return given;
}
