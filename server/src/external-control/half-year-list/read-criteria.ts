import { z } from 'zod';
import { isCalendarDate } from '../../law';
import { pathOfIssue, placeInJson } from '../../platform/refusals/place-in-file';
import { Refusal } from '../../platform/refusals/refusal';
import { parseCsv } from '../../registry';
import type { CriteriaEdition } from './criteria-2018';
import { FACT_SOURCES, type FactSource } from './fact-sources';

const LONGEST_TEXT = 1000;
const line = z.string().trim().min(1).max(LONGEST_TEXT);
const texts = z.strictObject({ kk: line, ru: line, en: line });
const points = z.int().min(1).max(100);

const criteriaEdition = z.strictObject({
  edition: z.string().trim().min(1).max(60),
  source: texts,
  validFrom: z.string().refine(isCalendarDate),
  months: z.int().min(1).max(120),
  listedFrom: points,
  mediumFrom: points,
  highFrom: points,
  criteria: z
    .array(
      z.strictObject({
        source: z.string(),
        name: texts,
        risk: texts,
        weight: points,
        grades: z.array(z.strictObject({ from: z.int().min(1), percent: points })).min(1),
      }),
    )
    .min(1),
});
type ReadEdition = z.infer<typeof criteriaEdition>;

/** Columns of the table: those of the edition stand in every row alike. */
const EDITION_COLUMNS = [
  'edition',
  'valid_from',
  'months',
  'listed_from',
  'medium_from',
  'high_from',
] as const;
const TEXT_COLUMNS = ['source', 'name', 'risk'].flatMap((name) =>
  ['kk', 'ru', 'en'].map((code) => `${name}_${code}`),
);
export const CRITERIA_COLUMNS: readonly string[] = [
  ...EDITION_COLUMNS,
  ...TEXT_COLUMNS,
  'fact_source',
  'weight',
  'grades',
];

/** `1:60 2:100`: from one on 60 percent of the weight, from two on all of it. */
const gradesOf = (cell: string) =>
  cell
    .trim()
    .split(/\s+/)
    .map((grade) => grade.split(':').map(Number))
    .map(([from, percent]) => ({ from, percent }));

function fromTable(text: string): unknown {
  const [head, ...rows] = parseCsv(text).map(({ cells }) => cells.map((cell) => cell.trim()));
  if (head?.join(',').toLowerCase() !== CRITERIA_COLUMNS.join(','))
    throw new Refusal('CRITERIA_COLUMNS', {
      params: { columns: CRITERIA_COLUMNS.join(',') },
      field: 'content',
    });
  const named = rows.map((cells) => new Map(CRITERIA_COLUMNS.map((name, i) => [name, cells[i] ?? ''])));
  const [first] = named;
  const same = EDITION_COLUMNS.find((name) => named.some((row) => row.get(name) !== first?.get(name)));
  if (same) throw new Refusal('CRITERIA_FIELD', { params: { place: same }, field: 'content' });
  const of = (row: ReadonlyMap<string, string> | undefined, name: string) => ({
    kk: row?.get(`${name}_kk`),
    ru: row?.get(`${name}_ru`),
    en: row?.get(`${name}_en`),
  });
  return {
    edition: first?.get('edition'),
    source: of(first, 'source'),
    validFrom: first?.get('valid_from'),
    months: Number(first?.get('months')),
    listedFrom: Number(first?.get('listed_from')),
    mediumFrom: Number(first?.get('medium_from')),
    highFrom: Number(first?.get('high_from')),
    criteria: named.map((row) => ({
      source: row.get('fact_source'),
      name: of(row, 'name'),
      risk: of(row, 'risk'),
      weight: Number(row.get('weight')),
      grades: gradesOf(row.get('grades') ?? ''),
    })),
  };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('CRITERIA_NO_JSON', { field: 'content' });
  }
}

const isRising = (grades: ReadEdition['criteria'][number]['grades']) =>
  grades.every(({ from, percent }, i) => {
    const before = grades[i - 1];
    return !before || (from > before.from && percent > before.percent);
  });

const isKnown = (source: string): source is FactSource =>
  (FACT_SOURCES as readonly string[]).includes(source);

/** What a table or a list cannot say by its form. */
function requireSound({ criteria, mediumFrom, highFrom }: ReadEdition): void {
  const refuse = (code: string, params = {}) => {
    throw new Refusal(code, { params, field: 'content' });
  };
  const unknown = criteria.find(({ source }) => !isKnown(source));
  if (unknown)
    refuse('CRITERIA_SOURCE_UNKNOWN', { source: unknown.source, sources: FACT_SOURCES.join(', ') });
  const sources = criteria.map(({ source }) => source);
  const twice = sources.find((source, i) => sources.indexOf(source) !== i);
  if (twice) refuse('CRITERIA_SOURCE_TWICE', { source: twice });
  const falling = criteria.find(({ grades }) => !isRising(grades));
  if (falling) refuse('CRITERIA_GRADES', { source: falling.source });
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  if (sum !== 100) refuse('CRITERIA_WEIGHTS', { sum });
  if (mediumFrom > highFrom) refuse('CRITERIA_THRESHOLDS');
}

/** Where in a table it stands: its column and line. */
function placeInTable([first, at, ...rest]: readonly PropertyKey[]): string {
  const snake = (name: PropertyKey) => String(name).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (first !== 'criteria' || typeof at !== 'number')
    return [first, at].flatMap((part) => (part === undefined ? [] : snake(part))).join('_');
  const [name = '', language] = rest;
  const column =
    name === 'source' ? 'fact_source' : name === 'grades' ? name : [name, language].filter(Boolean).join('_');
  return `${column} (${at + 2})`;
}

function refuseUnread(issue: z.core.$ZodIssue | undefined, format: 'JSON' | 'CSV'): never {
  const path = pathOfIssue(issue);
  const place = format === 'JSON' ? placeInJson(path) : placeInTable(path);
  const params = { place };
  if (format === 'CSV' && path.includes('grades'))
    throw new Refusal('CRITERIA_GRADES_FORM', { params, field: 'content' });
  throw new Refusal('CRITERIA_FIELD', { params, field: 'content' });
}

/**
 * An edition of the criteria out of a file: JSON, or a table with a line for each criterion.
 * @throws Refusal CRITERIA_NO_JSON, CRITERIA_COLUMNS, CRITERIA_FIELD, CRITERIA_GRADES_FORM and what makes the numbers unsound
 */
export function readCriteria(content: string, format: 'JSON' | 'CSV'): CriteriaEdition {
  const text = content.replace(/^\ufeff/, '');
  const read = criteriaEdition.safeParse(format === 'JSON' ? fromJson(text) : fromTable(text));
  if (!read.success) refuseUnread(read.error.issues[0], format);
  requireSound(read.data);
  return read.data as CriteriaEdition;
}
