import { NO_ONE, type Actor } from '../../../platform/access/actor';
import type { SqlWriter } from '../../../platform/reading/sql-writer';
import { WITHHELD_STATE, type InspectionState } from '../states';

const isSubject = (sql: SqlWriter) => `${sql.actor('subjectId')} <> ${NO_ONE}`;

/** The state as the reader may know it: of a result act that has not reached it the subject knows nothing (clauses 22 to 24). */
export function shownStateSql(alias: string, sql: SqlWriter): string {
  const { is, shownAs } = WITHHELD_STATE;
  return `(case when ${alias}.state = '${is}' and ${isSubject(sql)} then '${shownAs}' else ${alias}.state end)`;
}

/** What happened, in the words of the state: an act that was refused was not handed over, and waits for the registry's mark (clause 24). */
export function stateWordSql(alias: string, sql: SqlWriter): string {
  const refused = `exists (select from result_act a where a.inspection_id = ${alias}.id and a.refused_at is not null and a.handed_over_at is null)`;
  const shown = shownStateSql(alias, sql);
  return `(case when ${alias}.state = 'HANDED_OVER' and ${refused} then 'ACT_REFUSED'
    when ${shown} = 'RESULTS_DRAWN_UP' and ${refused} then 'REGISTRY_MARK_AWAITED'
    when ${alias}.procedure = 'PREVENTIVE_CONTROL' and ${shown} = 'RESULTS_DRAWN_UP' then 'RESULTS_DRAWN_UP_OF_CONTROL' else ${shown} end)`;
}

/** The version as the reader may know it: the subject counts the acts that it was told of. */
export function shownVersionSql(alias: string, sql: SqlWriter): string {
  return `(${alias}.version - case when ${isSubject(sql)} then ${alias}.withheld_versions else 0 end)`;
}

/** The stored states that a reader means by those which it is shown: a filter stays a condition on the column. */
export function statesMeant(shown: readonly InspectionState[], { scope }: Actor): InspectionState[] {
  if (scope !== 'subject') return [...shown];
  const { is, shownAs } = WITHHELD_STATE;
  const meant = shown.filter((state) => state !== is);
  return meant.includes(shownAs) ? [...meant, is] : meant;
}
