import type { RunQuery } from '../../../external-control/case';
import { complaintsAbout } from '../../../external-control/complaint';
import { servicesRenderedOf } from '../../../external-control/monitoring/figures';
import { addDays, addMonths, dayOf, fromCivil, type CalendarDate } from '../../../law';
import { asSystem } from '../../../platform/access/as-system';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { cursorOf, decodeCursor } from '../../../platform/reading/cursor';
import { SqlWriter } from '../../../platform/reading/sql-writer';
import { matchesSearch } from '../../../registry';
import { CONTROLLING_KINDS } from '../../scope';
import { sumOf } from './object-data';

export interface ComparisonAsked {
  /** Whose control it is. */
  readonly bodyId: number;
  readonly year: number;
  readonly search: string;
  readonly first: number;
  readonly after: string | null;
}

/** A control event whose act was shown in the quarter, with the violations that it states. */
export interface ComparedEvent {
  readonly id: number;
  readonly number: string;
  readonly violations: number;
}

/** A quarter of an object and of what is below it. */
export interface ComparedQuarter {
  readonly quarter: number;
  readonly from: CalendarDate;
  /** The last day. */
  readonly to: CalendarDate;
  /** Null where no figures of the quarter are known. */
  readonly rendered: number | null;
  readonly late: number | null;
  readonly complaints: number;
  readonly violations: number;
  readonly events: readonly ComparedEvent[];
}

export interface ComparedObject {
  readonly id: number;
  readonly name: string;
  readonly quarters: readonly ComparedQuarter[];
}

const LIST = 'Query.objectsOfControlCompared';

/** The objects of a page and everything below each of them, itself too. */
const BELOW_SQL = `
  with recursive below (root, id) as (
    select id, id from unnest($1::int[]) as of (id)
    union select b.root, s.id from inspected_subject s join below b on s.parent_id = b.id)
  select root, array_agg(id) as ids from below group by root`;

/** An event counts in the quarter in which its act was shown: on that day it was completed (clause 50, D30). */
const EVENTS_SQL = `
  select e.id, e.number, e.object_id as "objectId", sum(v.count)::int as violations
  from control_event e join control_violation v on v.event_id = e.id
  where e.body_id = $1 and e.object_id = any ($2::int[]) and e.shown_at >= ($3::date::timestamp at time zone 'Asia/Almaty')
    and e.shown_at < ($4::date::timestamp at time zone 'Asia/Almaty') group by e.id order by e.id`;

async function findPage(run: RunQuery, context: RequestContext, asked: ComparisonAsked) {
  const { language, actor, now } = context;
  const sql = new SqlWriter(language, { actor, now });
  const position = asked.after === null ? null : decodeCursor(asked.after, LIST, ['integer']);
  const onwards = position ? `and s.id > ${sql.value(position[0], 'integer')}` : '';
  const search = asked.search.trim();
  const matching = search ? `and ${matchesSearch('inspected_subject', search, 's.id', sql)}` : '';
  return run<{ id: number; name: string }>(
    `with recursive below as (
       select id from inspected_subject where id = ${sql.value(asked.bodyId, 'integer')}
         and kind = any (${sql.value(CONTROLLING_KINDS, 'text[]')})
       union select s.id from inspected_subject s join below b on s.parent_id = b.id)
     select s.id, ${sql.localized('s', 'name')} as name from inspected_subject s join below b on b.id = s.id
     where true ${onwards} ${matching} order by s.id limit ${asked.first + 1}`,
    sql.values,
  );
}

/** Everything of a quarter that is about anybody of a page. */
async function countQuarter(
  run: RunQuery,
  bodyId: number,
  subjectIds: readonly number[],
  { quarter, from }: { readonly quarter: number; readonly from: CalendarDate },
) {
  const after = addMonths(from, 3);
  const of = [bodyId, subjectIds, from, after];
  return {
    quarter,
    from,
    to: addDays(after, -1),
    services: await servicesRenderedOf(run, { subjectIds, from, after }),
    complaints: await complaintsAbout(run, { subjectIds, from, after }),
    events: await run<ComparedEvent & { readonly objectId: number }>(EVENTS_SQL, of),
  };
}
type Counted = Awaited<ReturnType<typeof countQuarter>>;

/**
 * Objects of a body's control over the quarters of a year that have begun, page by page. Each figure is counted as the data of one
 * object in a period are (clause 48 (3)), so that it opens into them.
 */
export async function compareObjects(context: RequestContext, asked: ComparisonAsked) {
  const begun = [1, 2, 3, 4]
    .map((quarter) => ({ quarter, from: fromCivil(asked.year, quarter * 3 - 2, 1) }))
    .filter(({ from }) => from <= dayOf(context.now));
  return asSystem(context.dataSource, async (manager) => {
    const run: RunQuery = async <T extends object>(text: string, values: readonly unknown[]) =>
      (await manager.query(text, [...values])) as T[];
    const found = await findPage(run, context, asked);
    const page = found.slice(0, asked.first);
    const trees = await run<{ root: number; ids: number[] }>(BELOW_SQL, [page.map(({ id }) => id)]);
    const treeOf = new Map(trees.map(({ root, ids }) => [root, new Set(ids)]));
    const subjectIds = [...new Set(trees.flatMap(({ ids }) => ids))];
    const quarters: Counted[] = [];
    for (const one of begun) quarters.push(await countQuarter(run, asked.bodyId, subjectIds, one));
    const rows = page.map(({ id, name }): ComparedObject => {
      const tree = treeOf.get(id) ?? new Set([id]);
      return {
        id,
        name,
        quarters: quarters.map(({ quarter, from, to, ...all }) => {
          const services = all.services.filter(({ subjectId }) => tree.has(subjectId));
          const events = all.events.filter(({ objectId }) => tree.has(objectId));
          return {
            quarter,
            from,
            to,
            rendered: services.length === 0 ? null : sumOf(services, 'rendered'),
            late: services.length === 0 ? null : sumOf(services, 'late'),
            complaints: all.complaints.filter(({ subjectId }) => tree.has(subjectId)).length,
            violations: events.reduce((sum, { violations }) => sum + violations, 0),
            events,
          };
        }),
      };
    });
    return {
      rows,
      cursors: rows.map(({ id }) => cursorOf(LIST, [id])),
      hasNextPage: found.length > asked.first,
    };
  });
}
