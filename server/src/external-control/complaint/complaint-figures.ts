import { addMonths, fromCivil, type CalendarDate } from '../../law';
import type { RunQuery } from '../case';
import type { ComplaintState } from './states';

export interface ComplaintFiguresAsked {
  /** The body with those that are counted in its report. */
  readonly subjectIds: readonly number[];
  readonly year: number;
  readonly quarter: number;
}

/** A row of section 2 of the quarterly form as the register of complaints makes it. */
export interface ComplaintFigure {
  /** Number of the row in the form: `15.1`, `16.2`. */
  readonly indicator: string;
  /** The register's number of the service, for a row by service. */
  readonly service: string | null;
  readonly months: [number, number, number];
  readonly complaintIds: number[];
}

/*
 * A complaint counts by the day on which it was received. $1: about whom, $2: the first day, $3: the day after the last one.
 */
const RECEIVED_SQL = `
  select c.id, c.subject_id, c.number, c.state, c.inspection_id, (c.received_at at time zone 'Asia/Almaty')::date as day, c.came_by, c.public_service_id
  from complaint c where c.subject_id = any ($1::int[]) and c.received_at >= ($2::date::timestamp at time zone 'Asia/Almaty')
    and c.received_at < ($3::date::timestamp at time zone 'Asia/Almaty')`;

/**
 * A complaint without the person and without the words (clause 31): about whom, when, and where it stands as those may know whom it is
 * about. An inspection on it needs no notice (clause 16): till the subject may know of it, the complaint is under consideration.
 */
export interface ComplaintAbout {
  readonly id: number;
  readonly subjectId: number;
  readonly number: string;
  readonly day: CalendarDate;
  readonly state: ComplaintState;
  readonly serviceId: number | null;
}

export interface ComplaintsAsked {
  readonly subjectIds: readonly number[];
  readonly from: CalendarDate;
  /** The day after the last one. */
  readonly after: CalendarDate;
}

/** The complaints that were received about these in a period: reports, sheets of a quarter and control events count the same ones. */
export const complaintsAbout = (
  runner: RunQuery,
  { subjectIds, from, after }: ComplaintsAsked,
): Promise<ComplaintAbout[]> =>
  runner<ComplaintAbout>(
    `select r.id, r.subject_id as "subjectId", r.number, r.day::text as day, r.public_service_id as "serviceId",
       case when r.state = 'TAKEN' and (i.disclosed_to_subject_id is null or i.state = 'WITHDRAWN') then 'WAITING' else r.state end as state
     from (${RECEIVED_SQL}) r left join inspection i on i.id = r.inspection_id order by r.day, r.id`,
    [subjectIds, from, after],
  );

/*
 * What a state body passed on came as its letter, on paper. How its own complaints were handled by the body, the register does not
 * know: rows 17 are not computed.
 */
const FIGURES_SQL = `
  with received as (
    select c.id, c.day, s.code as service,
      case when c.came_by in ('PAPER', 'STATE_BODY') then '15.1' else '15.2' end as way,
      case when c.came_by = 'STATE_BODY' then '16.2' when p.kind = 'NATURAL' then '16.1' when p.kind = 'LEGAL' then '16.3'
        else '16.7' end as source
    from (${RECEIVED_SQL}) c
    left join complaint_person p on p.id = c.id
    left join public_service s on s.id = c.public_service_id
  ), figure (indicator, service, id, day) as (
    select '15', null, id, day from received
    union all select way, null, id, day from received
    union all select way, service, id, day from received where service is not null
    union all select '16', null, id, day from received
    union all select source, null, id, day from received
  )
  select indicator, service, extract(month from day)::int - extract(month from $2::date)::int as month,
    array_agg(id order by id) as ids
  from figure group by indicator, service, month order by indicator, service nulls first, month`;

/** What the register of complaints says of a quarter of a body: rows 15 and 16 with their parts, as far as there are complaints. */
export async function complaintFiguresOf(
  runner: RunQuery,
  { subjectIds, year, quarter }: ComplaintFiguresAsked,
): Promise<ComplaintFigure[]> {
  const first = fromCivil(year, quarter * 3 - 2, 1);
  const found = await runner<{ indicator: string; service: string | null; month: number; ids: number[] }>(
    FIGURES_SQL,
    [subjectIds, first, addMonths(first, 3)],
  );
  const rows = new Map<string, ComplaintFigure>();
  for (const { indicator, service, month, ids } of found) {
    const key = `${indicator}/${service ?? ''}`;
    const row = rows.get(key) ?? { indicator, service, months: [0, 0, 0], complaintIds: [] };
    row.months[month] = ids.length;
    row.complaintIds.push(...ids);
    rows.set(key, row);
  }
  return [...rows.values()];
}
