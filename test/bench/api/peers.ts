import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { installPeers, PEERS } from '../install-peers';
import type { Question } from './questions';
import { DEADLINE_STATE, STILL_ASKS, type Kind } from './statements';
import { startTarget, variablesOf, type Target, type Wire } from './targets';

const NODE_24 = join(__dirname, '..', '..', '..', 'scripts', 'lib', 'node-24.mjs');

/** What PostGraphile needs of the database to be able to answer the same: computed columns, as its users write them. */
const FUNCTIONS = [
  `create or replace function public.deadline_bench_state(d public.deadline) returns text language sql stable as $$
    select ${DEADLINE_STATE} $$`,
  `create or replace function public.inspection_bench_next(i public.inspection) returns public.deadline language sql stable as $$
    select d.* from public.deadline d where d.inspection_id = i.id and ${STILL_ASKS} order by d.party <> 'AUTHORITY', d.due_at, d.id limit 1 $$`,
  `create or replace function public.bench_regions(form text, of_year integer, of_quarter integer, keys text[])
    returns table (code text, key text, value bigint) language sql stable as $$
    select t.code, k.row_key, coalesce(k.m1, 0) + coalesce(k.m2, 0) + coalesce(k.m3, 0) from public.territory t
    join public.report_rollup k on k.scope_id = t.id and k.scope = 'TERRITORY'
    where t.level = 'OBLAST' and k.form_code = form and k.year = of_year and k.quarter = of_quarter and k.row_key = any (keys)
    order by t.code, k.row_key $$`,
];

async function createFunctions(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const sql of FUNCTIONS) await client.query(sql);
  } finally {
    await client.end();
  }
}

export interface Peer {
  readonly target: Target;
  readonly wireOf: (question: Question) => Wire;
}

const post = (query: string, variables: object): Wire => ({
  method: 'POST',
  path: '/graphql',
  headers: {},
  body: JSON.stringify({ query, variables }),
});

const OF_MERCURIUS: Readonly<Record<Kind, string>> = {
  A: `query ($id: ID!) { inspection(id: $id) { id number state subjectMatter plannedStart endDate subject { id bin name }
    violations { id severity description remedyBy state }
    deadlines { id rule clause party dueDate dueAt state provisional metAt } } }`,
  B: `query ($office: ID!, $state: String!) { inspections(first: 50, office: $office, state: $state) {
    nodes { id number state plannedStart endDate subject { id name } violationCount nextDeadline { id rule dueDate } }
    pageInfo { hasNextPage } } }`,
  C: `query ($form: String!, $year: Int!, $quarter: Int!, $keys: [String!]!) {
    reportRegions(form: $form, year: $year, quarter: $quarter, keys: $keys) { territory { code } rows { key value } } }`,
};

const OF_POSTGRAPHILE: Readonly<Record<Kind, string>> = {
  A: `query ($id: Int!) { inspection: inspectionByRowId(rowId: $id) { id: rowId number state subjectMatter plannedStart endDate
    subject: inspectedSubjectBySubjectId { id: rowId bin name: nameRu }
    violations: violationsByInspectionId(orderBy: [POSITION_ASC]) { nodes { id: rowId severity description remedyBy state } }
    deadlines: deadlinesByInspectionId(orderBy: [DUE_AT_ASC, PRIMARY_KEY_ASC]) {
      nodes { id: rowId rule clause party dueDate dueAt state: benchState provisional metAt } } } }`,
  B: `query ($office: Int!, $state: String!) {
    inspections: allInspections(first: 50, condition: { authorityId: $office, state: $state }, orderBy: [ROW_ID_DESC]) {
      nodes { id: rowId number state plannedStart endDate subject: inspectedSubjectBySubjectId { id: rowId name: nameRu }
        violationCount: violationsByInspectionId { totalCount } nextDeadline: benchNext { id: rowId rule dueDate } }
      pageInfo { hasNextPage } } }`,
  C: `query ($form: String!, $year: Int!, $quarter: Int!, $keys: [String!]!) {
    reportRegions: benchRegions(form: $form, ofYear: $year, ofQuarter: $quarter, keys: $keys) { nodes { code key value } } }`,
};

const ofPostgraphile = (question: Question): object => {
  if (question.kind === 'A') return { id: question.id };
  return question.kind === 'B' ? { office: question.office, state: question.state } : variablesOf(question);
};

async function startMercurius(url: string): Promise<Peer> {
  const statements = { deadlineState: DEADLINE_STATE, stillAsks: STILL_ASKS };
  const file = join(PEERS, 'mercurius.mjs');
  const target = await startTarget('mercurius', [process.execPath, file], { url, statements });
  return { target, wireOf: (question) => post(OF_MERCURIUS[question.kind], variablesOf(question)) };
}

async function startPostgraphile(url: string): Promise<Peer> {
  const { findNode24 } = (await import(pathToFileURL(NODE_24).href)) as {
    findNode24(): Promise<string | undefined>;
  };
  const node = await findNode24();
  if (node === undefined) throw new Error('PostGraphile 5 needs Node 22 or newer, and npm serves none here');
  await createFunctions(url);
  const target = await startTarget('postgraphile', [node, join(PEERS, 'postgraphile.mjs')], { url });
  return { target, wireOf: (question) => post(OF_POSTGRAPHILE[question.kind], ofPostgraphile(question)) };
}

/** Those of the wanted peers that can be had here; what cannot is said loudly, for its ratios are then missing. */
export async function startPeers(url: string, wanted: readonly string[]): Promise<Peer[]> {
  const peers: Peer[] = [];
  const loudly = (name: string, error: unknown) =>
    process.stdout.write(
      `\n*** ${name.toUpperCase()} IS NOT MEASURED: ${error instanceof Error ? error.message : String(error)}\n\n`,
    );
  const known = [
    ['mercurius', startMercurius],
    ['postgraphile', startPostgraphile],
  ] as const;
  const starts = known.filter(([name]) => wanted.includes(name));
  if (starts.length === 0) return peers;
  try {
    installPeers();
  } catch (error) {
    loudly(starts.map(([name]) => name).join(' and '), error);
    return peers;
  }
  for (const [name, start] of starts) {
    try {
      peers.push(await start(url));
    } catch (error) {
      loudly(name, error);
    }
  }
  return peers;
}
