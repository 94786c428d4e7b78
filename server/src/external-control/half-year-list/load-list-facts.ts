import type { CalendarDate } from '../../law';
import type { HalfYearListState } from './states';

/** What the acts of a list are judged by. */
export interface ListFacts {
  readonly state: HalfYearListState;
  readonly year: number;
  readonly half: number;
  readonly orderNumber: string | null;
  readonly orderDate: CalendarDate | null;
  readonly publishedAt: Date | null;
  readonly lines: number;
  readonly linesWithoutFact: number;
  /** Places of subjects that have a legal successor, and since when. */
  readonly ended: readonly { readonly place: number; readonly on: CalendarDate }[];
}

type RunQuery = <T extends object>(text: string, values: readonly unknown[]) => Promise<T[]>;

/** Facts of however many lists, in one statement. */
export async function loadListFacts(run: RunQuery, ids: readonly number[]): Promise<Map<number, ListFacts>> {
  const rows = await run<ListFacts & { id: number }>(
    `select l.id, l.state, l.year, l.half, l.order_number as "orderNumber", l.order_date::text as "orderDate",
       l.published_at as "publishedAt", count(n.id)::int as lines,
       (count(n.id) filter (where n.fact is null and not exists (
         select from risk_score_part p join risk_fact f on f.part_id = p.id where p.line_id = n.id)))::int as "linesWithoutFact",
       coalesce(jsonb_agg(jsonb_build_object('place', n.position, 'on', x.effective_on) order by n.position)
         filter (where x.id is not null), '[]') as ended
     from half_year_list l left join half_year_list_line n on n.list_id = l.id and n.position is not null
       left join subject_succession x on x.predecessor_id = n.subject_id
     where l.id = any ($1::int[]) group by l.id`,
    [ids],
  );
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}
