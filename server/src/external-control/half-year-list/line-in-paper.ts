import type { ExternalControlDocumentData } from '../documents';

/** A line of a list as papers print it. */
export type LineInPaper = ExternalControlDocumentData['HALF_YEAR_LIST_ORDER']['lines'][number];
type Reason = LineInPaper['reasons'][number];
type Fact = NonNullable<Reason['facts']>[number];

type FoundFact = Fact & { readonly caseKind: string | null };
export type FoundLine = Omit<LineInPaper, 'reasons' | 'position'> & {
  /** Null of a line that has left the list. */
  readonly position: number | null;
  readonly reasons: readonly (Omit<Reason, 'facts'> & { readonly facts: readonly FoundFact[] | null })[];
};

/** Facts of one criterion that a paper names; of the others it says how many there are. */
const FIRST_FACTS = 3;

/**
 * In SQL, a line with whatever brought it there: facts by criterion, of those that others told also what they told, and the results of controls
 * without a visit that a person named. Clauses 6-3, 7-1.
 * @param n the line @param s its subject
 */
export const lineInPaper = (n: string, s: string): string => `
  jsonb_build_object('position', ${n}.position, 'name', jsonb_build_object('kk', ${s}.name_kk, 'ru', ${s}.name_ru),
    'identifier', coalesce(${s}.bin, ''), 'score', ${n}.score, 'givenFact', ${n}.fact, 'givenRisk', ${n}.risk, 'wordedIn', ${n}.worded_in,
    'controls', coalesce((select jsonb_agg(jsonb_build_object('number', c.number,
        'date', (c.recommended_at at time zone 'Asia/Almaty')::date::text, 'reason', r.reason) order by r.id)
      from half_year_list_reason r join control_without_visit c on c.id = r.control_id
      where r.list_id = ${n}.list_id and r.subject_id = ${n}.subject_id), '[]'),
    'reasons', coalesce((select jsonb_agg(jsonb_build_object('name', jsonb_build_object('kk', c.name_kk, 'ru', c.name_ru),
        'risk', jsonb_build_object('kk', c.risk_kk, 'ru', c.risk_ru), 'counted', p.counted,
        'facts', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('number', f.number, 'date', f.date::text, 'caseKind', f.case_kind,
            'told', case when f.kind = 'OUTSIDE_FACT' then f.text end)) order by f.date desc, f.id)
          from (select * from risk_fact where part_id = p.id order by date desc, id limit ${FIRST_FACTS}) f),
        'more', (select greatest(count(*) - ${FIRST_FACTS}, 0)::int from risk_fact where part_id = p.id)) order by p.points desc, c.position)
      from risk_score_part p join risk_criterion c on c.id = p.criterion_id where p.line_id = ${n}.id), '[]'))`;

/** What a report is called in lists of work: papers call it by its words. */
const REPORT = /^appendix-(\d+) (\d{4})-([1-4])$/;

function named({ caseKind, ...fact }: FoundFact): Fact {
  const found = caseKind === 'report' ? REPORT.exec(fact.number) : null;
  if (!found) return fact;
  const [, appendix = 0, year = 0, quarter = 0] = found.map(Number);
  return { ...fact, report: { appendix, year, quarter } };
}

export const printed = ({ position, reasons, ...line }: FoundLine): LineInPaper => ({
  ...line,
  position: position ?? 0,
  reasons: reasons.map(({ facts, ...reason }) => ({ ...reason, facts: (facts ?? []).map(named) })),
});
