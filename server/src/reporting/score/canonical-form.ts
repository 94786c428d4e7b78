import { createHash } from 'node:crypto';
import type { Work } from '../../platform/commands/work';
import type { YearScoreRecord } from './year-score.record';

interface CanonicalLine {
  readonly place: number;
  readonly bodyId: number;
  readonly bin: string | null;
  readonly points: number;
  readonly parts: readonly (readonly [source: string, counted: number, base: number, points: number])[];
  readonly facts: readonly (readonly unknown[])[];
}

/**
 * The score as one text: year, criteria with their weights, bodies in their order, each with its points and the cases and
 * reports that they rest on. The same score gives the same text on every machine.
 */
export async function hashOf(
  work: Work,
  score: Pick<YearScoreRecord, 'id' | 'year' | 'editionId'>,
): Promise<string> {
  const [edition] = await work.query<{ edition: string; late: number; criteria: unknown }>(
    `select e.edition, e.late_percent as late, (select jsonb_agg(jsonb_build_array(c.source, c.weight, c.grades, c.without_base)
       order by c.position) from score_criterion c where c.edition_id = e.id) as criteria
     from score_edition e where e.id = $1`,
    [score.editionId],
  );
  const lines = await work.query<CanonicalLine>(
    `select l.place, l.body_id as "bodyId", s.bin, l.points, p.parts, coalesce(f.facts, '[]') as facts
     from year_score_line l join inspected_subject s on s.id = l.body_id
     left join (select p.line_id, jsonb_agg(jsonb_build_array(c.source, p.counted, p.base, p.points) order by c.position) as parts
       from year_score_part p join score_criterion c on c.id = p.criterion_id group by p.line_id) p on p.line_id = l.id
     left join (select f.line_id, jsonb_agg(jsonb_build_array(f.source, f.outcome, f.number, f.date, f.counted, f.base, f.case_kind, f.case_id)
       order by f.source, f.date, f.number, f.case_id, f.outcome) as facts from year_score_fact f group by f.line_id) f on f.line_id = l.id
     where l.score_id = $1 order by l.place, l.body_id`,
    [score.id],
  );
  const hash = createHash('sha256');
  hash.update(JSON.stringify([score.year, edition?.edition, edition?.late, edition?.criteria]));
  for (const { place, bodyId, bin, points, parts, facts } of lines)
    hash.update(JSON.stringify([place, bodyId, bin, points, parts, facts]));
  return hash.digest('hex');
}
