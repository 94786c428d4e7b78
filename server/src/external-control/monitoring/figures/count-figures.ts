import type { CalendarDate } from '../../../law';
import type { Texts } from '../../../platform/messages/language';
import type { RunQuery } from '../../case';

export interface FiguresCounted {
  readonly subjectIds: readonly number[];
  /** The first day of the first month, and the day after the last one. */
  readonly from: CalendarDate;
  readonly after: CalendarDate;
}

/** What one provider rendered in one month, of all its services. */
export interface MonthOfServices {
  readonly subjectId: number;
  /** The first day of the month. */
  readonly month: CalendarDate;
  readonly rendered: number;
  readonly late: number;
  readonly refused: number;
}

const MONTHS_SQL = `
  select f.subject_id as "subjectId", f.month::text as month, sum(f.rendered)::float8 as rendered, sum(f.late)::float8 as late,
    sum(f.refused)::float8 as refused
  from service_figure f where f.subject_id = any ($1::int[]) and f.month >= $2::date and f.month < $3::date
  group by f.subject_id, f.month order by f.subject_id, f.month`;

/**
 * The figures of the monitoring information system (clause 36 (1)) by provider and month: whatever counts them for a report, a
 * quarter's sheet or a control event counts them here.
 */
export const serviceFiguresOf = (
  runner: RunQuery,
  { subjectIds, from, after }: FiguresCounted,
): Promise<MonthOfServices[]> => runner<MonthOfServices>(MONTHS_SQL, [subjectIds, from, after]);

/** What one provider rendered of one service over the whole period. */
export interface RenderedService {
  readonly subjectId: number;
  readonly provider: Texts;
  readonly service: Texts;
  readonly rendered: number;
  readonly late: number;
  readonly refused: number;
}

const namesOf = (alias: string, before = "''") =>
  `jsonb_build_object('kk', ${before} || ${alias}.name_kk, 'ru', ${before} || ${alias}.name_ru, 'en', ${before} || coalesce(${alias}.name_en, ${alias}.name_ru))`;

const SERVICES_SQL = `
  select f.subject_id as "subjectId", ${namesOf('s')} as provider, ${namesOf('p', "p.code || ' '")} as service,
    f.rendered::float8, f.late::float8, f.refused::float8
  from (select subject_id, public_service_id, sum(rendered) as rendered, sum(late) as late, sum(refused) as refused
    from service_figure where subject_id = any ($1::int[]) and month >= date_trunc('month', $2::date)::date and month < $3::date
    group by subject_id, public_service_id) f
  join inspected_subject s on s.id = f.subject_id join public_service p on p.id = f.public_service_id
  order by f.late desc, f.rendered desc, s.id, p.id`;

/** The same by provider and service, those with most late first; a month that has begun by the first day counts whole. */
export const servicesRenderedOf = (
  runner: RunQuery,
  { subjectIds, from, after }: FiguresCounted,
): Promise<RenderedService[]> => runner<RenderedService>(SERVICES_SQL, [subjectIds, from, after]);
