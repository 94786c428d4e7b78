import { Client } from 'pg';
import { reportLines } from '../volume/report-lines';
import { findFormFor } from '../../../server/src/reporting/form';
import type { Kind } from './statements';

/** One thing that somebody wants to know, told to every target in its own words. */
export type Question =
  | { readonly kind: 'A'; readonly id: number; readonly office: number }
  | { readonly kind: 'B'; readonly office: number; readonly state: string }
  | {
      readonly kind: 'C';
      readonly form: string;
      readonly year: number;
      readonly quarter: number;
      readonly keys: readonly string[];
      readonly office: number;
    };

const CASES = 4000;
const INDICATORS = 60;
const STATES = ['CLOSED', 'HANDED_OVER', 'IN_PROGRESS', 'RESULTS_DRAWN_UP', 'WITHDRAWN'];

/** Cases of the territorial offices at stages that have parts, in an order drawn by lot that is always the same. */
async function cases(client: Client): Promise<Question[]> {
  const { rows } = await client.query<{ id: number; office: number }>(
    `select i.id, i.authority_id as office from inspection i join authority a on a.id = i.authority_id and a.kind = 'TERRITORIAL'
     where i.number like 'V-%' and i.state in ('CLOSED', 'HANDED_OVER', 'IN_PROGRESS') order by md5(i.number) limit $1`,
    [CASES],
  );
  return rows.map(({ id, office }) => ({ kind: 'A', id, office }));
}

async function lists(client: Client, states: readonly string[]): Promise<Question[]> {
  const { rows } = await client.query<{ office: number; state: string }>(
    `select a.id as office, s.state from authority a cross join unnest($1::text[]) s (state)
     where a.kind = 'TERRITORIAL' order by md5(a.code || s.state)`,
    [states],
  );
  return rows.map(({ office, state }) => ({ kind: 'B', office, state }));
}

async function regions(client: Client): Promise<Question[]> {
  const { rows } = await client.query<{ form: string; year: number; quarter: number; office: number }>(
    `select q.*, (select min(id) from authority where kind = 'TERRITORIAL') as office from (
       select distinct form_code as form, year, quarter from quarterly_report where form_code = 'appendix-2') q
     order by md5(q.year || '-' || q.quarter)`,
  );
  return rows.flatMap(({ form, year, quarter, office }) => {
    const edition = findFormFor(form, { year, quarter });
    const flows = edition ? reportLines(edition, []).filter(({ stock }) => !stock) : [];
    const keys = flows.map(({ key }) => key);
    // Another sixty of them each time.
    return Array.from({ length: Math.max(1, keys.length - INDICATORS) }, (_, from) => ({
      kind: 'C' as const,
      form,
      year,
      quarter,
      office,
      keys: keys.slice(from, from + INDICATORS).toSorted(),
    }));
  });
}

/** The same questions in the same order for every target. */
export async function loadQuestions(
  adminUrl: string,
  states: readonly string[] = STATES,
): Promise<Readonly<Record<Kind, readonly Question[]>>> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return { A: await cases(client), B: await lists(client, states), C: await regions(client) };
  } finally {
    await client.end();
  }
}
