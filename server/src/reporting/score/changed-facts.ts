import type { Work } from '../../platform/commands/work';
import { factsSql, factValues } from './collect-facts';
import { getScoreEdition } from './load-edition';

/** Of a fact, as it is kept; the line of its body besides. */
const FACT = 'source, outcome, number, date, counted, base, case_kind, case_id';

/** $7: the score. Facts are compared as a list, so that two equal ones are not one. Bodies that report and have no line are changed too. */
const CHANGED = `, present as (select body_id, source, outcome, number, date::date, counted, base,
      case when case_id is not null then case_kind end as case_kind, case_id from fact),
    kept as (select l.body_id, ${FACT} from year_score_fact f join year_score_line l on l.id = f.line_id where l.score_id = $7),
    scored as (select body_id from year_score_line where score_id = $7),
    reporting as (select distinct body_id from report_duty where year = $1),
    differing as (
      (select * from present where body_id in (select body_id from scored) except all select * from kept)
      union all (select * from kept except all select * from present))
  select count(distinct body_id)::int as count from (
    select body_id from differing
    union all (select body_id from reporting except select body_id from scored)
    union all (select body_id from scored except select body_id from reporting)) d`;

/** How many bodies have other facts today than those that their score was computed from: one statement over all rooms. */
export async function countChangedBodies(
  work: Work,
  { id, year, editionId }: { readonly id: number; readonly year: number; readonly editionId: number },
  today: string,
): Promise<number> {
  const { latePercent } = await getScoreEdition((text, values) => work.query(text, values), editionId);
  const [row] = await work.query<{ count: number }>(factsSql(CHANGED), [
    ...factValues({ year, today, latePercent }),
    id,
  ]);
  return row?.count ?? 0;
}
