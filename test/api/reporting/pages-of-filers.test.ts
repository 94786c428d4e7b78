import { execute, parse } from 'graphql';
import { Client } from 'pg';
import type { Role } from '../../../server/src/people';
import { actorSettings, SET_ACTOR_SQL, type Actor } from '../../../server/src/platform/access/actor';
import { RequestContext } from '../../../server/src/platform/graphql/request-context';
import { LANGUAGES, type Language } from '../../../server/src/platform/messages/language';
import type { Statement } from '../../../server/src/platform/reading/read-packet';
import { listenTo } from '../../access/support/asked-statements';
import { actorOf, schema } from '../../access/support/portal-queries';
import { createTestDatabase, TEST_NOW, type TestDatabase } from '../../harness';
import { openTestApplication, type OpenTestApplication } from '../../worker/support/test-application';

const PAGE = `pageInfo { endCursor hasNextPage } }`;
/** The lists of who has to file, each by the fields that tell its lines apart. */
const LISTS = {
  reportDuties: `query ($first: Int!, $after: String) { list: reportDuties(year: 2025, quarter: 1, first: $first, after: $after) {
    nodes { id form body { id name } } ${PAGE} }`,
  filingTable: `query ($first: Int!, $after: String, $filter: FilingTableFilter) {
    list: filingTable(year: 2025, first: $first, after: $after, filter: $filter) {
      nodes { id body bodyId form cells { quarter state begun } } ${PAGE} }`,
  internalMonitoringTable: `query ($first: Int!, $after: String, $filter: InternalMonitoringFilter!) {
    list: internalMonitoringTable(filter: $filter, first: $first, after: $after) {
      nodes { id body bodyId quarter standing late monitoringId } ${PAGE} }`,
} as const;
type List = keyof typeof LISTS;

interface Line {
  readonly body: string | { readonly id: string; readonly name: string };
  readonly bodyId?: string;
  readonly form?: string;
  readonly quarter?: number;
  readonly cells?: readonly { readonly quarter: number; readonly state: string }[];
  readonly standing?: string;
}
interface Page {
  readonly nodes: Line[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}
interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** Rows of a table that a plan gave or left out. */
function lookedAt(node: PlanNode, table: string): number {
  const own = node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0));
  return (node.Plans ?? []).reduce(
    (sum, child) => sum + lookedAt(child, table),
    node['Relation Name'] === table ? own : 0,
  );
}

type Who = readonly [Role, Language];
const ROLES_ASKED = ['AGENCY_INSPECTOR', 'TERRITORIAL_HEAD'] as const;
const WHO = ROLES_ASKED.flatMap((role) => LANGUAGES.map((language): Who => [role, language]));
const OF_QUARTER = { filter: { year: 2025, quarter: 1 } };
const ASKED: readonly (readonly [List, object])[] = [
  ['reportDuties', {}],
  ['filingTable', {}],
  ['internalMonitoringTable', OF_QUARTER],
];

/** Where a line stands: duties by their body and form, the others by the body's name first. */
function placeOf({ body, bodyId, form, quarter }: Line): readonly (string | number)[] {
  if (typeof body === 'object') return [Number(body.id), form ?? ''];
  return [body, Number(bodyId), form ?? quarter ?? ''];
}
function compare(one: Line, other: Line): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  const i = a.findIndex((key, at) => key !== b[at]);
  return i < 0 ? 0 : (a[i] ?? 0) < (b[i] ?? 0) ? -1 : 1;
}

/**
 * A register of 1,500 bodies, every tenth of which files: those that do not come first by name, and names repeat. The first central
 * body files two forms; one department monitors and owes no report; some sheets are of bodies that have become of another kind.
 */
const REGISTER = `
  with office as (select array_agg(id order by kind = 'CENTRAL', id) as ids from authority)
  insert into inspected_subject (kind, name_kk, name_ru, name_en, authority_id)
  select k.kind, k.kk || n % 40, k.ru || n % 70, k.en || n % 90, ids[1 + n / 10 % 2]
  from office, generate_series(1, 1500) n
  cross join lateral (select case n % 10 when 0 then 'DISTRICT_EXECUTIVE' when 1 then 'CENTRAL_DEPARTMENT' else 'ORGANISATION_OF_LOCAL' end as kind,
    case n % 10 when 0 then 'Аудан № ' else 'Ауыл № ' end as kk, case n % 10 when 0 then 'Район № ' else 'Аким № ' end as ru,
    case n % 10 when 0 then 'District No. ' else 'Akim No. ' end as en) k`;
const CENTRAL = `
  insert into inspected_subject (kind, name_kk, name_ru, name_en, authority_id)
  select 'CENTRAL_BODY', 'Орган № ' || n % 2, 'Район № 0', 'Central body', id from authority, generate_series(1, 4) n where kind = 'CENTRAL'`;
const FILED = `
  insert into authorised_body (function, from_quarter, body_id)
  select 'INFORMATISATION', 2025 * 4, min(id) from inspected_subject where kind = 'CENTRAL_BODY';
  insert into quarterly_report (form_code, form_edition, body_id, year, quarter, state, historical, rule, authority_id, lead_body_id,
    lead_authority_id, due_date, opened_at, filled_cells)
  select d.form_code, '2018-11-28', d.body_id, d.year, d.quarter, case d.body_id % 3 when 0 then 'DRAFT' else 'ACCEPTED' end, false, d.rule,
    d.authority_id, d.body_id, d.authority_id, '2025-10-05', '2025-09-01', 3
  from report_duty d where d.year = 2025 and d.body_id % 4 <> d.quarter % 4;
  insert into internal_monitoring (state, body_id, authority_id, year, quarter, due_date, opened_at, opened_by, submitted_at, submitted_by)
  select 'SUBMITTED', b.id, b.authority_id, 2025, q, '2025-10-05', '2025-09-01', 'unit', make_date(2025, 10, 1 + q), 'unit'
  from inspected_subject b, generate_series(1, 4) q where b.id % 7 = q and (b.kind <> 'ORGANISATION_OF_LOCAL' or b.id % 50 = 3);
  analyze`;

describe('who has to file, page by page', () => {
  let database: TestDatabase;
  let opened: OpenTestApplication;
  let owner: Client;
  let reader: Client;
  let office: number;
  let asked: Statement[];

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    for (const text of [REGISTER, CENTRAL, FILED]) await owner.query(text);
    const { rows } = await owner.query<{ id: number }>(
      `select min(authority_id) as id from inspected_subject where kind = 'DISTRICT_EXECUTIVE'`,
    );
    office = rows[0]?.id ?? 0;
    opened = await openTestApplication(database, TEST_NOW);
    asked = listenTo(opened.application.lanes);
    reader = new Client({ connectionString: database.readerUrl });
    await reader.connect();
  });
  afterAll(async () => {
    await reader?.end();
    await owner?.end();
    await opened?.close();
    await database?.drop();
  });

  /** Somebody in a role; a head's office has half of the register. */
  const actorIn = (role: Role): Actor => ({ ...actorOf(role), authorityId: office });

  async function pageOf(list: List, [role, language]: Who, variables: object): Promise<Page> {
    const { application } = opened;
    const now = new Date(application.clock.now());
    const context = new RequestContext(application, actorIn(role), now, language, 'test', {} as never);
    const document = parse(LISTS[list]);
    const answer = await execute({
      schema,
      document,
      contextValue: context,
      variableValues: { ...variables },
    });
    expect(answer.errors).toBeUndefined();
    return answer.data?.['list'] as Page;
  }

  async function walk(list: List, who: Who, variables: object): Promise<Line[]> {
    const lines: Line[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo }: Page = await pageOf(list, who, { ...variables, first: 3, after });
      lines.push(...nodes);
      if (!pageInfo.hasNextPage) return lines;
      after = pageInfo.endCursor;
    }
  }

  test.each(WHO)('%s in %s: small pages are the large one, in its order', async (...who) => {
    for (const [list, variables] of ASKED) {
      const { nodes, pageInfo } = await pageOf(list, who, { ...variables, first: 200 });
      expect([list, pageInfo.hasNextPage]).toEqual([list, false]);
      expect(nodes).toEqual([...nodes].sort(compare));
      expect(await walk(list, who, variables)).toEqual(nodes);
    }
  });

  test('what is filtered by a state is the same lines, page by page', async () => {
    for (const role of ROLES_ASKED) {
      const who: Who = [role, 'ru'];
      const filings = await walk('filingTable', who, {});
      for (const state of ['ACCEPTED', 'OVERDUE']) {
        const fits = filings.filter(({ cells }) =>
          cells?.some((cell) => cell.quarter === 1 && cell.state === state),
        );
        expect(fits.length).toBeGreaterThan(10);
        expect(await walk('filingTable', who, { filter: { state, quarter: 1 } })).toEqual(fits);
      }
      const lines = await walk('internalMonitoringTable', who, OF_QUARTER);
      for (const standing of ['SUBMITTED', 'NOT_BEGUN']) {
        const fits = lines.filter((line) => line.standing === standing);
        expect(fits.length).toBeGreaterThan(5);
        expect(
          await walk('internalMonitoringTable', who, { filter: { ...OF_QUARTER.filter, standing } }),
        ).toEqual(fits);
      }
    }
  });

  test('all that file are among them, and those that monitor without filing', async () => {
    for (const role of ROLES_ASKED) {
      const idsOf = async (which: string) => {
        const { rows } = await owner.query<{ ids: string[] }>(
          `select array_agg(distinct b.id::text order by b.id::text) as ids from inspected_subject b
           left join internal_monitoring m on m.body_id = b.id and m.year = 2025 and m.quarter = 1
           where ($1 or b.authority_id = $2) and (${which})`,
          [role === 'AGENCY_INSPECTOR', office],
        );
        return rows[0]?.ids;
      };
      const shown = async (list: List, variables: object) => {
        const lines = await walk(list, [role, 'en'], variables);
        return [
          ...new Set(lines.map(({ body, bodyId }) => (typeof body === 'object' ? body.id : (bodyId ?? '')))),
        ].sort();
      };
      const FILE = `b.kind in ('DISTRICT_EXECUTIVE', 'CENTRAL_BODY')`;
      expect(await shown('reportDuties', {})).toEqual(await idsOf(FILE));
      expect(await shown('filingTable', {})).toEqual(await idsOf(FILE));
      expect(await shown('internalMonitoringTable', OF_QUARTER)).toEqual(
        await idsOf(`${FILE} or m.id is not null`),
      );
    }
    // The body that is authorised for something files its own form and those forms.
    const all = await walk('filingTable', ['AGENCY_INSPECTOR', 'kk'], {});
    expect(new Set(all.map(({ form }) => form)).size).toBeGreaterThan(2);
  });

  test('a page looks at the bodies that it shows, and not at the country’s', async () => {
    const FIRST = 20;
    const { rows } = await owner.query<{ count: number }>(
      `select count(*)::int from report_filer where authority_id = $1`,
      [office],
    );
    const ofOffice = rows[0]?.count ?? 0;
    // Of a quarter without sheets: whoever monitors without filing is looked for among those of the quarter.
    const before = { filter: { year: 2024, quarter: 1 } };
    for (const [list, variables] of [
      ...ASKED.slice(0, 2),
      ['internalMonitoringTable', before],
    ] as typeof ASKED) {
      for (const who of WHO) {
        const { pageInfo } = await pageOf(list, who, { ...variables, first: FIRST });
        for (const after of [null, pageInfo.endCursor]) {
          asked.length = 0;
          await pageOf(list, who, { ...variables, first: FIRST, after });
          let bodies = 0;
          for (const statement of asked.splice(0))
            bodies += lookedAt(await planOf(who[0], statement), 'inspected_subject');
          // Their names are read again, and those that share the name at which a page goes on. Of one office those that file are few:
          // they are put in the order of their names for each page.
          const most = who[0] === 'TERRITORIAL_HEAD' ? 2 * (ofOffice + FIRST) : 6 * FIRST;
          expect([list, ...who, after, Math.max(bodies, most)]).toEqual([list, ...who, after, most]);
        }
      }
    }
  });

  async function planOf(role: Role, { text, values }: Statement): Promise<PlanNode> {
    await reader.query('begin');
    try {
      await reader.query(SET_ACTOR_SQL, actorSettings(actorIn(role)));
      const { rows } = await reader.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `explain (analyze, format json) ${text}`,
        [...values],
      );
      const [row] = rows;
      if (!row) throw new Error('no plan');
      return row['QUERY PLAN'][0].Plan;
    } finally {
      await reader.query('rollback');
    }
  }
});
