import { createHash } from 'node:crypto';
import type { Work } from '../../platform/commands/work';
import type { HalfYearListRecord } from './half-year-list.record';

interface CanonicalLine {
  readonly position: number;
  readonly subjectId: number;
  readonly bin: string | null;
  readonly name: string;
  readonly score: number;
  readonly fact: string | null;
  readonly risk: string | null;
  /** What the score rests on, and the controls without a visit that a person named (6-3). */
  readonly parts: readonly (
    | readonly [source: string, counted: number, points: number]
    | readonly [source: 'CONTROL_WITHOUT_VISIT', number: string, reason: string]
  )[];
}

/**
 * The list as one text: half-year, edition of the criteria, lines in their order, each with what its score rests on. The
 * same list gives the same text on every machine: keys stand as they are written here, and nothing of the time is in it.
 */
export function canonicalForm(
  list: { readonly year: number; readonly half: number },
  edition: string,
  lines: readonly CanonicalLine[],
): string {
  const rows = lines.map(({ position, subjectId, bin, name, score, fact, risk, parts }) => [
    position,
    subjectId,
    bin,
    name,
    score,
    fact,
    risk,
    parts,
  ]);
  return JSON.stringify({ year: list.year, half: list.half, edition, lines: rows });
}

export async function hashOf(
  work: Work,
  list: Pick<HalfYearListRecord, 'id' | 'year' | 'half' | 'editionId'>,
): Promise<string> {
  const [edition] = await work.query<{ edition: string }>(
    'select edition from risk_criteria_edition where id = $1',
    [list.editionId],
  );
  const lines = await work.query<CanonicalLine>(
    `select n.position, n.subject_id as "subjectId", s.bin, s.name_ru as name, n.score, n.fact, n.risk,
       coalesce((select jsonb_agg(jsonb_build_array(c.source, p.counted, p.points) order by c.position)
         from risk_score_part p join risk_criterion c on c.id = p.criterion_id where p.line_id = n.id), '[]')
         || coalesce((select jsonb_agg(jsonb_build_array('CONTROL_WITHOUT_VISIT', c.number, r.reason) order by r.id)
           from half_year_list_reason r join control_without_visit c on c.id = r.control_id
           where r.list_id = n.list_id and r.subject_id = n.subject_id), '[]') as parts
     from half_year_list_line n join inspected_subject s on s.id = n.subject_id
     where n.list_id = $1 and n.position is not null order by n.position`,
    [list.id],
  );
  return createHash('sha256')
    .update(canonicalForm(list, edition?.edition ?? '', lines))
    .digest('hex');
}
