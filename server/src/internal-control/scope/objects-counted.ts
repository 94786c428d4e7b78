import type { RunQuery } from '../../external-control/case';

/** An object of control of a body, and whether it is counted in the body's own report. */
export interface CountedObject {
  readonly id: number;
  readonly inReport: boolean;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

const OBJECTS_SQL = `
  with recursive counted as (
    select id, true as in_report from inspected_subject where id = $1
    union select s.id, c.in_report and s.kind <> all ($2::text[]) from inspected_subject s join counted c on s.parent_id = c.id)
  select c.id, c.in_report as "inReport", s.name_kk as kk, s.name_ru as ru, coalesce(s.name_en, s.name_ru) as en
  from counted c join inspected_subject s on s.id = c.id order by c.id`;

/**
 * The body and everything below it (clauses 39, 40): what files no report of its own is counted in the body's (clauses 61, 62).
 * @param filingKinds kinds of bodies that file reports of their own
 */
export const findObjectsCounted = (
  runner: RunQuery,
  bodyId: number,
  filingKinds: readonly string[],
): Promise<CountedObject[]> => runner<CountedObject>(OBJECTS_SQL, [bodyId, filingKinds]);
