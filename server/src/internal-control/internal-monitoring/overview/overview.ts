import { computeDeadline, dayOf } from '../../../law';
import { conditionSql } from '../../../platform/access/condition-sql';
import { parseId } from '../../../platform/graphql/id';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { cursorOf, decodeCursor } from '../../../platform/reading/cursor';
import { SqlWriter } from '../../../platform/reading/sql-writer';
import { matchesSearch } from '../../../registry';
import { MONITORING_KINDS } from '../../scope';
import { firstDayOf } from '../rules';
import type { InternalMonitoringFilter } from './overview.graphql-type';
import {
  MONITORING_STANDINGS,
  PROPOSAL_STANDINGS,
  proposalStandingSql,
  type MonitoringStanding,
  type PointStanding,
} from './standings';

export interface OverviewRow {
  readonly bodyId: number;
  readonly body: string;
  readonly quarter: number;
  readonly standing: MonitoringStanding;
  readonly dueDate: string;
  readonly late: boolean;
  readonly monitoringId: number | null;
  readonly answered: number | null;
  readonly violated: number | null;
  readonly found: number | null;
  readonly proposals: number | null;
  readonly awaited: number | null;
}

/** Rules of the reports that internal monitoring feeds (D24). */
const RULES = ['P36_QUARTERLY', 'P62_DISTRICT_REPORT'] as const;
const KEY_TYPES = ['text', 'integer', 'integer'] as const;

const writerOf = ({ language, actor, now }: RequestContext) => new SqlWriter(language, { actor, now });

/** What the filter says of a body, over the alias of its row and its id; the quarter is said by the caller. */
function ofBody(
  { bodyId, territoryCode, search }: InternalMonitoringFilter,
  id: string,
  sql: SqlWriter,
): string[] {
  const within = (code: string) => `${id} in (select b.id from inspected_subject b where b.territory_id in (
      with recursive within as (select id from territory where code = ${sql.value(code, 'text')}
        union all select t.id from territory t join within w on t.parent_id = w.id) select id from within))`;
  return [
    ...(bodyId ? [`${id} = ${sql.value(parseId(bodyId), 'integer')}`] : []),
    ...(territoryCode ? [within(territoryCode)] : []),
    ...(search?.trim() ? [matchesSearch('inspected_subject', search.trim(), id, sql)] : []),
  ];
}

/** Whether a quarter ended, or should have ended, after its day. */
const lateSql = (due: string, sql: SqlWriter) =>
  `coalesce(m.submitted_at, ${sql.instant()}) >= ((${due} + 1)::timestamp at time zone 'Asia/Almaty')`;

/** What the filter says of the cases `m`: also for their findings and proposals. */
export function ofCases(filter: InternalMonitoringFilter, sql: SqlWriter): string {
  const { year, quarter, standing, late } = filter;
  return [
    `m.year = ${sql.value(year, 'integer')}`,
    ...(quarter ? [`m.quarter = ${sql.value(quarter, 'integer')}`] : []),
    ...(standing ? [`m.state = ${sql.value(standing, 'text')}`] : []),
    ...(late ? [lateSql('m.due_date', sql)] : []),
    ...ofBody(filter, 'm.body_id', sql),
  ].join(' and ');
}

/** The last days of the quarters of a year that have begun, by their rule with the quarter's number behind it. */
function termsOf({ year, quarter }: InternalMonitoringFilter, now: Date): Readonly<Record<string, string>> {
  const today = dayOf(now);
  const begun = [1, 2, 3, 4].filter(
    (number) => (!quarter || quarter === number) && firstDayOf(year, number) <= today,
  );
  return Object.fromEntries(
    begun.flatMap((number) =>
      RULES.map((rule) => [
        `${rule}${number}`,
        computeDeadline({ rule, from: firstDayOf(year, number) }).dueDate,
      ]),
    ),
  );
}

/**
 * One line for each body and quarter, in two parts: of the bodies that owe a report and monitor, and of those that monitor without
 * owing one.
 */
function linesSql(
  context: RequestContext,
  filter: InternalMonitoringFilter,
  sql: SqlWriter,
): readonly [owing: string, others: string] {
  const { actor, abilities, language, now } = context;
  const readable = (alias: string) =>
    conditionSql(abilities.template(actor.role), 'read', 'InternalMonitoring', undefined, alias, sql);
  const year = sql.value(filter.year, 'integer');
  const terms = sql.value(JSON.stringify(termsOf(filter, now)), 'jsonb');
  // A body has a name in every language, and the bodies that file an index by each.
  const name = `b.name_${language}`;
  const due = 'coalesce(m.due_date, t.due_date)';
  const monitors = `b.kind = any (${sql.value(MONITORING_KINDS, 'text[]')})`;
  const conditions = [readable('d'), `d.year = ${year}`, monitors, ...ofBody(filter, 'd.body_id', sql)];
  return [
    `select d.body_id, d.quarter::int as quarter, ${name} as body, ${due} as due_date, m.id as monitoring_id,
      coalesce(m.state, 'NOT_BEGUN') as standing, ${lateSql(due, sql)} as late
    from report_filer b join report_duty d on d.body_id = b.id
    cross join lateral (select (${terms} ->> (d.rule || d.quarter))::date as due_date) t
    left join internal_monitoring m on m.body_id = d.body_id and m.year = d.year and m.quarter = d.quarter and ${readable('m')}
    where t.due_date is not null and ${conditions.join(' and ')}`,
    `select m.body_id, m.quarter::int as quarter, ${name} as body, m.due_date, m.id as monitoring_id,
      m.state as standing, ${lateSql('m.due_date', sql)} as late
    from internal_monitoring m join inspected_subject b on b.id = m.body_id
    where ${readable('m')} and ${ofCases(filter, sql)}
      and not exists (select from report_duty d where d.body_id = m.body_id and d.year = m.year and d.quarter = m.quarter
        and d.rule in (${RULES.map((rule) => sql.literal(rule)).join(', ')}))`,
  ];
}

const answerSql = (answer: PointStanding, sql: SqlWriter): string =>
  answer === 'UNANSWERED' ? 'p.answer is null' : `p.answer = ${sql.value(answer, 'text')}`;

/** What the filter says of a line. */
function fits({ standing, late, point, answer }: InternalMonitoringFilter, sql: SqlWriter): string {
  return [
    'true',
    ...(standing ? [`l.standing = ${sql.value(standing, 'text')}`] : []),
    ...(late ? ['l.late'] : []),
    ...(point && answer
      ? [
          `exists (select from internal_monitoring_point p where p.monitoring_id = l.monitoring_id
            and p.number = ${sql.value(point, 'integer')} and ${answerSql(answer, sql)})`,
        ]
      : []),
  ].join(' and ');
}

/** The name that the list's cursors bear. */
const LIST = 'Query.internalMonitoringOverview';

/** What comes behind a position. PostgreSQL walks the bodies from its name on; of names alone it knows where they stand. */
function onwardsFrom(position: readonly (string | number)[], sql: SqlWriter): string {
  const [body, ...others] = position.map((value, i) => sql.value(value, KEY_TYPES[i]));
  return `l.body >= ${body} and (l.body, l.body_id, l.quarter) > (${[body, ...others].join(', ')})`;
}

/** A page: bodies by their names, each quarter on a line of its own. */
export async function readOverview(
  context: RequestContext,
  filter: InternalMonitoringFilter,
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
): Promise<{ rows: OverviewRow[]; cursors: string[]; hasNextPage: boolean }> {
  const sql = writerOf(context);
  const onwards = typeof after === 'string' ? onwardsFrom(decodeCursor(after, LIST, KEY_TYPES), sql) : 'true';
  const shown = `${fits(filter, sql)} and ${onwards}`;
  const inOrder = `order by l.body, l.body_id, l.quarter limit ${first + 1}`;
  // Each part stops where the page would end, were there no other.
  const lines = linesSql(context, filter, sql).map(
    (part) => `(select * from (${part}) l where ${shown} ${inOrder})`,
  );
  // Every sheet has its points: whoever sees none of them does not read it, and is told nothing instead of a nought.
  const count = (of: string, where: string) =>
    `(select case when l.sheet then count(*)::int end from ${of} x where x.monitoring_id = l.monitoring_id and ${where})`;
  const rows = await context.reader.query<OverviewRow>(
    `with line as (${lines.join(' union all ')}), page as (
       select l.*, exists (select from internal_monitoring_point x where x.monitoring_id = l.monitoring_id) as sheet
       from line l ${inOrder})
     select l.body_id as "bodyId", l.body, l.quarter, l.standing, l.due_date::text as "dueDate", l.late,
       l.monitoring_id as "monitoringId", ${count('internal_monitoring_point', 'x.answer is not null')} as answered,
       ${count('internal_monitoring_point', `x.answer = 'VIOLATED'`)} as violated,
       ${count('internal_monitoring_finding', `x.withdrawn_at is null and x.nature = 'VIOLATION'`)} as found,
       ${count('monitoring_proposal', `x.state <> 'WITHDRAWN'`)} as proposals,
       ${count('monitoring_proposal', `x.state = 'SENT'`)} as awaited
     from page l order by l.body, l.body_id, l.quarter`,
    sql.values,
  );
  const page = rows.slice(0, first);
  const cursors = page.map(({ body, bodyId, quarter }) => cursorOf(LIST, [body, bodyId, quarter]));
  return { rows: page, cursors, hasNextPage: rows.length > first };
}

export interface Overview {
  readonly standings: readonly { standing: MonitoringStanding; count: number; late: number }[];
  readonly points: readonly Readonly<
    Record<'number' | 'met' | 'violated' | 'notApplicable' | 'unanswered' | 'found', number>
  >[];
  readonly proposals: readonly Readonly<
    Record<'kind' | 'draft' | 'awaited' | 'overdue' | 'fulfilled' | 'notFulfilled', number>
  >[];
}

const PROPOSAL_FIGURES = {
  DRAFT: 'draft',
  AWAITED: 'awaited',
  OVERDUE: 'overdue',
  FULFILLED: 'fulfilled',
  NOT_FULFILLED: 'notFulfilled',
} as const;

/** The figures over the whole of what is filtered, in one statement. */
export async function countOverview(
  context: RequestContext,
  filter: InternalMonitoringFilter,
): Promise<Overview> {
  const sql = writerOf(context);
  const lines = linesSql(context, filter, sql).join(' union all ');
  const kept = fits(filter, sql);
  const today = () => sql.value(dayOf(context.now), 'date');
  const figures = PROPOSAL_STANDINGS.map(
    (standing) =>
      `'${PROPOSAL_FIGURES[standing]}', count(*) filter (where ${proposalStandingSql(standing, 'p', today)})`,
  );
  const [row] = await context.reader.query<Overview>(
    `with line as materialized (select * from (${lines}) l where ${kept}),
     standing as (select l.standing, count(*) as count, count(*) filter (where l.late) as late from line l group by 1),
     point as (select p.number, count(*) filter (where p.answer = 'MET') as met,
         count(*) filter (where p.answer = 'VIOLATED') as violated,
         count(*) filter (where p.answer = 'NOT_APPLICABLE') as not_applicable,
         count(*) filter (where p.answer is null) as unanswered
       from line l join internal_monitoring_point p on p.monitoring_id = l.monitoring_id group by 1),
     found as (select f.point, count(*) as count from line l join internal_monitoring_finding f on f.monitoring_id = l.monitoring_id and f.withdrawn_at is null
         and f.nature = 'VIOLATION'
       group by 1),
     proposal as (select p.kind, jsonb_build_object('kind', p.kind, ${figures.join(', ')}) as figures
       from line l join monitoring_proposal p on p.monitoring_id = l.monitoring_id where p.state <> 'WITHDRAWN' group by 1)
     select (select coalesce(jsonb_agg(jsonb_build_object('standing', s.standing, 'count', s.count, 'late', s.late)), '[]')
         from standing s) as standings,
       (select coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'met', p.met, 'violated', p.violated,
         'notApplicable', p.not_applicable, 'unanswered', p.unanswered, 'found', coalesce(f.count, 0)) order by p.number), '[]')
         from point p left join found f on f.point = p.number) as points,
       (select coalesce(jsonb_agg(p.figures order by p.kind), '[]') from proposal p) as proposals`,
    sql.values,
  );
  const { standings = [], points = [], proposals = [] } = row ?? {};
  const none = { count: 0, late: 0 };
  return {
    standings: MONITORING_STANDINGS.map((standing) => ({
      standing,
      ...(standings.find((one) => one.standing === standing) ?? none),
    })),
    points,
    proposals,
  };
}
