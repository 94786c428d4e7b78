import type { RunQuery } from '../../external-control/case';
import { PENALTY_NUMBERS, STAFF_NUMBERS, VIOLATION_NUMBERS } from './results';

export interface FiguresAsked {
  readonly bodyId: number;
  readonly year: number;
  readonly quarter: number;
}

/** A row of section 1 of the quarterly form as the control events of a body make it. */
export interface ControlFigure {
  /** Number of the row in the form: `1.1`, `3.2`. */
  readonly indicator: string;
  /** The three months of the quarter. */
  readonly months: [number, number, number];
  /** The events that the figure is made of. */
  readonly eventIds: number[];
}

/** In the order of the form: a row, and after it those whose sum it is. Of what row 9 counts, 9.1 and 9.2 are what was settled since. */
const ROWS: readonly (readonly [number: string, parts: readonly string[]])[] = [
  ['1', ['1.1', '1.2']],
  ['2', ['2.1', '2.2', '2.3', '2.4']],
  ['3', ['3.1', '3.2', '3.3', '3.4', '3.5']],
  ['4', []],
  ['5', []],
  ['6', []],
  ['7', Object.values(PENALTY_NUMBERS)],
  ['8', Object.values(STAFF_NUMBERS)],
  ['9', []],
  ['9.1', []],
  ['9.2', []],
];

const numberOf = (column: string, numbers: Readonly<Record<string, string>>) =>
  `case ${column} ${Object.entries(numbers)
    .map(([kind, number]) => `when '${kind}' then '${number}'`)
    .join(' ')} end`;

/*
 * An event counts in the month in which its act was shown: on that day it was completed (clause 50, D30). What follows an act counts
 * in the month in which it happened; recommendations are made by the act, and its measures are one where they are not parted. An object controlled twice, and a person disciplined twice, count once in a quarter.
 */
const FIGURES_SQL = `
  with shown as (
    select e.id, e.basis, e.object_id, s.kind, e.shown_at, (e.shown_at at time zone 'Asia/Almaty')::date as day
    from control_event e join inspected_subject s on s.id = e.object_id
    where e.body_id = $1 and e.shown_at >= ($2::date::timestamp at time zone 'Asia/Almaty')
      and e.shown_at < (($2::date + interval '3 months') at time zone 'Asia/Almaty')),
  penalty as (
    select p.event_id, p.kind, p.staff, p.imposed_on as day,
      row_number() over (partition by e.object_id, lower(btrim(p.person)) order by p.imposed_on, p.id) as turn
    from control_penalty p join control_event e on e.id = p.event_id
    where p.body_id = $1 and p.withdrawn_at is null and p.imposed_on >= $2::date and p.imposed_on < $2::date + interval '3 months'),
  restored as (
    select event_id, violations, persons, restored_on as day from control_restoration
    where body_id = $1 and withdrawn_at is null and restored_on >= $2::date and restored_on < $2::date + interval '3 months'),
  figure (indicator, event_id, day, amount) as (
    select case basis when 'PLAN' then '1.1' else '1.2' end, id, day, 1 from shown
    union all
    select case when kind like 'ORGANISATION_%' then '2.2' when kind = 'NATURAL_PERSON' then '2.3' when kind = 'LEGAL_PERSON' then '2.4'
      else '2.1' end, id, day,
      case when row_number() over (partition by object_id order by shown_at, id) = 1 then 1 else 0 end from shown
    union all
    select ${numberOf('v.kind', VIOLATION_NUMBERS)}, v.event_id, s.day, v.count from control_violation v join shown s on s.id = v.event_id
    union all
    select '4', event_id, day, violations from restored
    union all
    select '5', event_id, day, persons from restored
    union all
    select ${numberOf('kind', PENALTY_NUMBERS)}, event_id, day, 1 from penalty
    union all
    select ${numberOf('staff', STAFF_NUMBERS)}, event_id, day, case when turn = 1 then 1 else 0 end from penalty
    union all
    select '9', r.event_id, s.day, 1 from control_recommendation r join shown s on s.id = r.event_id
    union all
    select '9', s.id, s.day, 1 from shown s join control_act a on a.event_id = s.id
    where a.measures is not null and not exists (select from control_recommendation r where r.event_id = s.id)
    union all
    select case when fulfilled then '9.1' else '9.2' end, event_id, settled_on, 1 from control_recommendation
    where body_id = $1 and settled_on >= $2::date and settled_on < $2::date + interval '3 months')
  select indicator, extract(month from day)::int - extract(month from $2::date)::int as month, sum(amount)::int as amount,
    array_agg(distinct event_id order by event_id) as "eventIds"
  from figure group by indicator, month`;

interface Found {
  readonly indicator: string;
  readonly month: number;
  readonly amount: number;
  readonly eventIds: readonly number[];
}

function figureOf(indicator: string, found: readonly Found[]): ControlFigure {
  const months: [number, number, number] = [0, 0, 0];
  for (const { month, amount } of found) months[month] = (months[month] ?? 0) + amount;
  const ids = new Set(found.flatMap(({ eventIds }) => eventIds));
  return { indicator, months, eventIds: [...ids].toSorted((one, other) => one - other) };
}

/**
 * Section 1 of the quarterly form (clauses 61, 62) as the control events of a body make it, every row of it; a row without events is
 * nought. What the reader may not see is not counted.
 */
export async function controlFiguresOf(
  runner: RunQuery,
  { bodyId, year, quarter }: FiguresAsked,
): Promise<ControlFigure[]> {
  const first = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  const found = await runner<Found>(FIGURES_SQL, [bodyId, first]);
  const of = (numbers: readonly string[]) => found.filter(({ indicator }) => numbers.includes(indicator));
  return ROWS.flatMap(([number, parts]) => [
    figureOf(number, of([number, ...parts])),
    ...parts.map((part) => figureOf(part, of([part]))),
  ]);
}
