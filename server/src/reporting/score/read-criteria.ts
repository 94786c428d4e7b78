import { z } from 'zod';
import { isCalendarDate } from '../../law';
import { pathOfIssue, placeInJson } from '../../platform/refusals/place-in-file';
import { Refusal } from '../../platform/refusals/refusal';
import type { ScoreEditionData } from './criteria-ours';
import { isScoreSource, SCORE_SOURCE_NAMES, SCORE_SOURCES } from './sources';

const LONGEST_TEXT = 1000;
const line = z.string().trim().min(1).max(LONGEST_TEXT);
const texts = z.strictObject({ kk: line, ru: line, en: line });
const percent = z.int().min(0).max(100);

const scoreEdition = z.strictObject({
  edition: z.string().trim().min(1).max(60),
  source: texts,
  official: z.boolean(),
  validFrom: z.string().refine(isCalendarDate),
  latePercent: percent,
  criteria: z
    .array(
      z.strictObject({
        source: z.string(),
        name: texts,
        weight: percent,
        grades: z.array(z.strictObject({ from: z.int().min(1), percent: z.int().min(1).max(100) })),
        withoutBase: percent,
      }),
    )
    .min(1),
});
type ReadEdition = z.infer<typeof scoreEdition>;

function refuse(code: string, params = {}): never {
  throw new Refusal(code, { params, field: 'content' });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('SCORE_CRITERIA_NO_JSON');
  }
}

const isRising = (grades: ReadEdition['criteria'][number]['grades']) =>
  grades.every(({ from, percent: lost }, i) => {
    const before = grades[i - 1];
    return !before || (from > before.from && lost > before.percent);
  });

/** The weights are points of a hundred. @throws Refusal SCORE_WEIGHTS */
export function requireWhole(weights: readonly number[], field: string): void {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum !== 100) throw new Refusal('SCORE_WEIGHTS', { params: { sum }, field });
}

/** What the form of the file cannot say. */
function requireSound({ criteria }: ReadEdition): void {
  const names = criteria.map(({ source }) => source);
  const unknown = names.find((name) => !isScoreSource(name));
  if (unknown !== undefined)
    refuse('SCORE_SOURCE_UNKNOWN', { source: unknown, sources: SCORE_SOURCE_NAMES.join(', ') });
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) refuse('SCORE_SOURCE_TWICE', { source: twice });
  for (const { source, grades } of criteria) {
    // What is measured by a share takes nothing away by grades; what is counted cannot do without them.
    const graded = isScoreSource(source) && SCORE_SOURCES[source].measure !== 'SHARE';
    if (graded !== grades.length > 0 || !isRising(grades)) refuse('SCORE_GRADES', { source });
  }
  requireWhole(
    criteria.map(({ weight }) => weight),
    'content',
  );
}

/**
 * An edition of criteria and weights out of a JSON file.
 * @throws Refusal SCORE_CRITERIA_NO_JSON, SCORE_CRITERIA_FIELD and what makes the numbers unsound
 */
export function readScoreCriteria(content: string): ScoreEditionData {
  const read = scoreEdition.safeParse(readJson(content.replace(/^\ufeff/, '')));
  if (!read.success)
    return refuse('SCORE_CRITERIA_FIELD', { place: placeInJson(pathOfIssue(read.error.issues[0])) });
  requireSound(read.data);
  return read.data as ScoreEditionData;
}
