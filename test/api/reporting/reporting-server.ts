import { randomUUID } from 'node:crypto';
import type { GraphqlClient, TestServer } from '../../harness';
import { startPeopleServer } from '../../harness/people-server';

/** A present at which the third quarter of 2026 can be filed in time. */
export const IN_TIME = '2026-10-02T10:00:00+05:00';

export async function startReporting(now = IN_TIME): Promise<TestServer> {
  return startPeopleServer({ now });
}

export const HEAD =
  'id version state filledCells dueDate submittedAt addressee actions { name allowed refusals { code clause severity } }';

export interface Head {
  id: string;
  version: number;
  state: string;
  filledCells: number;
  dueDate: string | null;
  submittedAt: string | null;
  addressee: string;
  actions: { name: string; allowed: boolean; refusals: { code: string; clause: string }[] }[];
}

export interface Cell {
  section: string;
  indicator: string;
  service?: string;
  month: number;
  value: string;
}

export const key = () => randomUUID();

/** `2/12.1/15` and three values to three cells of the quarter. */
export function row(rowKey: string, quarter: number, values: readonly (number | string)[]): Cell[] {
  const [section, indicator, service] = rowKey.split('/') as [string, string, string?];
  return values.map((value, i) => ({
    section,
    indicator,
    ...(service ? { service } : {}),
    month: quarter * 3 - 2 + i,
    value: String(value),
  }));
}

export async function open(
  client: GraphqlClient,
  form: string,
  year: number,
  quarter: number,
): Promise<Head> {
  const document = `mutation ($form: String!, $year: Int!, $quarter: Int!, $key: String!) {
    openReport(form: $form, year: $year, quarter: $quarter, idempotencyKey: $key) { ${HEAD} } }`;
  const { openReport } = await client.run<{ openReport: Head }>(document, {
    form,
    year,
    quarter,
    key: key(),
  });
  return openReport;
}

export interface Saved {
  saved: number;
  refused: { cell: Cell; code: string; message: string }[];
  report: Head;
}

export const SAVE = `mutation ($id: ID!, $cells: [ReportCellInput!]!, $key: String!, $version: Int!) {
  saveReportCells(reportId: $id, cells: $cells, idempotencyKey: $key, expectedVersion: $version) {
    saved refused { cell { section indicator service month } code message } report { ${HEAD} } } }`;

export async function save(client: GraphqlClient, report: Head, cells: readonly Cell[]): Promise<Saved> {
  const variables = { id: report.id, cells, key: key(), version: report.version };
  return (await client.run<{ saveReportCells: Saved }>(SAVE, variables)).saveReportCells;
}

export function act(name: 'submitReport' | 'acceptReport'): string {
  return `mutation ($id: ID!, $key: String!, $version: Int!) {
    ${name}(reportId: $id, idempotencyKey: $key, expectedVersion: $version) { ${HEAD} } }`;
}

export const NOTE = `mutation ($id: ID!, $note: String!, $key: String!, $version: Int!) {
  setReportNote(reportId: $id, note: $note, idempotencyKey: $key, expectedVersion: $version) { ${HEAD} } }`;

export async function note(client: GraphqlClient, report: Head): Promise<Head> {
  const variables = {
    id: report.id,
    note: 'Analytical note of the quarter.',
    key: key(),
    version: report.version,
  };
  return (await client.run<{ setReportNote: Head }>(NOTE, variables)).setReportNote;
}

export async function perform(
  client: GraphqlClient,
  name: 'submitReport' | 'acceptReport',
  report: Head,
): Promise<Head> {
  const answer = await client.run<Record<string, Head>>(act(name), {
    id: report.id,
    key: key(),
    version: report.version,
  });
  return answer[name] as Head;
}

/** A report filled, noted and filed by its clerk. */
export async function file(
  client: GraphqlClient,
  form: string,
  year: number,
  quarter: number,
  cells: readonly Cell[],
): Promise<Head> {
  const opened = await open(client, form, year, quarter);
  const { report } = await save(client, opened, cells);
  return perform(client, 'submitReport', await note(client, report));
}

export interface AggregateRow {
  key: string;
  value: number | null;
  standing: number | null;
  parts: number;
}

export async function totals(
  client: GraphqlClient,
  where: { year: number; quarter?: number; bodyId?: string; territoryCode?: string; form?: string },
): Promise<{ title: string; reportCount: number; rows: Map<string, AggregateRow> }> {
  const { reportAggregate } = await client.run<{
    reportAggregate: { title: string; reportCount: number; rows: AggregateRow[] };
  }>(
    `query ($form: String!, $year: Int!, $quarter: Int, $bodyId: ID, $territoryCode: String) {
      reportAggregate(form: $form, year: $year, quarter: $quarter, bodyId: $bodyId, territoryCode: $territoryCode) {
        title reportCount rows { key value standing parts } } }`,
    { form: 'appendix-2', ...where },
  );
  return { ...reportAggregate, rows: new Map(reportAggregate.rows.map((r) => [r.key, r])) };
}

export interface Part {
  value: number;
  month: number;
  body: { nameEn: string };
  report: { id: string };
}

export async function parts(
  client: GraphqlClient,
  where: {
    key: string;
    year: number;
    quarter?: number;
    bodyId?: string;
    territoryCode?: string;
    form?: string;
  },
): Promise<Part[]> {
  const { reportAggregateParts } = await client.run<{ reportAggregateParts: { nodes: Part[] } }>(
    `query ($form: String!, $key: String!, $year: Int!, $quarter: Int, $bodyId: ID, $territoryCode: String) {
      reportAggregateParts(form: $form, key: $key, year: $year, quarter: $quarter, bodyId: $bodyId,
        territoryCode: $territoryCode, first: 200) {
        nodes { value month body { nameEn } report { id } } } }`,
    { form: 'appendix-2', ...where },
  );
  return reportAggregateParts.nodes;
}
