// Fastify with mercurius and its JIT: resolvers with batching loaders over prepared statements, no permission checks.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';

const { url, statements } = JSON.parse(process.env.TARGET);
pg.types.setTypeParser(1082, (text) => text);
pg.types.setTypeParser(20, Number);
const pool = new pg.Pool({ connectionString: url, max: 10 });
const read = async (name, values) => (await pool.query({ name, text: TEXTS[name], values })).rows;

const CASE = `id, number, state, subject_matter as "subjectMatter", planned_start as "plannedStart", end_date as "endDate",
  subject_id as "subjectId"`;
const TEXTS = {
  case: `select ${CASE} from inspection where id = $1`,
  list: `select ${CASE} from inspection where authority_id = $1 and state = $2 order by id desc limit $3`,
  subjects: 'select id, bin, name_ru as name from inspected_subject where id = any ($1)',
  violations: `select id, inspection_id as "inspectionId", severity, description, remedy_by as "remedyBy", state from violation
    where inspection_id = any ($1) order by inspection_id, position`,
  deadlines: `select id, inspection_id as "inspectionId", rule, clause, party, due_date as "dueDate", due_at as "dueAt",
    ${statements.deadlineState} as state, provisional, met_at as "metAt" from deadline d where inspection_id = any ($1) order by due_at, id`,
  counts:
    'select inspection_id as "inspectionId", count(*) as count from violation where inspection_id = any ($1) group by 1',
  next: `select distinct on (inspection_id) id, inspection_id as "inspectionId", rule, due_date as "dueDate" from deadline d
    where inspection_id = any ($1) and ${statements.stillAsks} order by inspection_id, party <> 'AUTHORITY', due_at, id`,
  regions: `select id, code from territory where level = 'OBLAST' order by code`,
  figures: `select scope_id as "scopeId", row_key as key, coalesce(m1, 0) + coalesce(m2, 0) + coalesce(m3, 0) as value from report_rollup
    where form_code = $1 and year = $2 and quarter = $3 and scope = 'TERRITORY' and scope_id = any ($4) and row_key = any ($5)
    order by scope_id, row_key`,
};

const schema = `
  type Subject { id: ID! bin: String name: String! }
  type Violation { id: ID! severity: String! description: String! remedyBy: String! state: String! }
  type Deadline { id: ID! rule: String! clause: String! party: String! dueDate: String! dueAt: String! state: String!
    provisional: Boolean! metAt: String }
  type Inspection { id: ID! number: String! state: String! subjectMatter: String! plannedStart: String! endDate: String
    subject: Subject! violations: [Violation!]! deadlines: [Deadline!]! violationCount: Int! nextDeadline: Deadline }
  type PageInfo { hasNextPage: Boolean! }
  type Page { nodes: [Inspection!]! pageInfo: PageInfo! }
  type Territory { code: String! }
  type Row { key: String! value: Float! }
  type Region { territory: Territory! rows: [Row!]! }
  type Query {
    inspection(id: ID!): Inspection
    inspections(first: Int!, office: ID!, state: String!): Page!
    reportRegions(form: String!, year: Int!, quarter: Int!, keys: [String!]!): [Region!]!
  }`;

const iso = (date) => (date === null ? null : date.toISOString());
const resolvers = {
  Query: {
    inspection: async (_, { id }) => (await read('case', [id]))[0] ?? null,
    inspections: async (_, { first, office, state }) => {
      const rows = await read('list', [office, state, first + 1]);
      return { nodes: rows.slice(0, first), pageInfo: { hasNextPage: rows.length > first } };
    },
    reportRegions: async (_, { form, year, quarter, keys }) => {
      const regions = await read('regions', []);
      const rows = await read('figures', [form, year, quarter, regions.map(({ id }) => id), keys]);
      const byRegion = Map.groupBy ? Map.groupBy(rows, (row) => row.scopeId) : group(rows, 'scopeId');
      return regions.map(({ id, code }) => ({ territory: { code }, rows: byRegion.get(id) ?? [] }));
    },
  },
  Deadline: { dueAt: (row) => iso(row.dueAt), metAt: (row) => iso(row.metAt) },
};

function group(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const known = groups.get(row[key]);
    if (known) known.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}

const idsOf = (queries) => queries.map(({ obj }) => obj.id);
const many = (name) => async (queries) => {
  const groups = group(await read(name, [idsOf(queries)]), 'inspectionId');
  return queries.map(({ obj }) => groups.get(obj.id) ?? []);
};
const loaders = {
  Inspection: {
    subject: async (queries) => {
      const rows = await read('subjects', [queries.map(({ obj }) => obj.subjectId)]);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return queries.map(({ obj }) => byId.get(obj.subjectId));
    },
    violations: many('violations'),
    deadlines: many('deadlines'),
    violationCount: async (queries) => {
      const byId = new Map(
        (await read('counts', [idsOf(queries)])).map((row) => [row.inspectionId, row.count]),
      );
      return queries.map(({ obj }) => byId.get(obj.id) ?? 0);
    },
    nextDeadline: async (queries) => {
      const byId = new Map((await read('next', [idsOf(queries)])).map((row) => [row.inspectionId, row]));
      return queries.map(({ obj }) => byId.get(obj.id) ?? null);
    },
  },
};

const app = Fastify();
app.register(mercurius, { schema, resolvers, loaders, jit: 1 });
const address = await app.listen({ port: 0, host: '127.0.0.1' });
console.log(`ready ${new URL(address).port}`);
