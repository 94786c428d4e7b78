import { request } from 'node:http';
import type { Kind } from './statements';
import type { Wire } from './targets';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One question asked once. @throws when it is not answered with 200 and without errors */
export async function ask(port: number, { method, path, headers, body }: Wire): Promise<Json> {
  const text = await new Promise<string>((resolve, reject) => {
    const length =
      method === 'POST'
        ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
        : {};
    const asked = request(
      { host: '127.0.0.1', port, method, path, headers: { ...headers, ...length } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('end', () => {
          const all = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200) resolve(all);
          else reject(new Error(`${response.statusCode} ${all.slice(0, 800)}`));
        });
      },
    );
    asked.once('error', reject);
    asked.end(body);
  });
  const answer = JSON.parse(text) as Json;
  if (isObject(answer) && 'errors' in answer) throw new Error(text.slice(0, 800));
  return answer;
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/;
const ROOT: Readonly<Record<Kind, string>> = { A: 'inspection', B: 'inspections', C: 'reportRegions' };

/** Key order, ways of writing instants and ids, and connections within an answer mean nothing. */
function canonical(value: Json, key = ''): Json {
  if (Array.isArray(value)) return value.map((item) => canonical(item));
  if (isObject(value)) {
    if (typeof value['totalCount'] === 'number') return value['totalCount'];
    if (key !== 'root' && Array.isArray(value['nodes'])) return canonical(value['nodes']);
    const entries = Object.entries(value).map(([name, below]) => [name, canonical(below, name)] as const);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  if (key === 'id') return String(value);
  if (key === 'value') return Number(value);
  return typeof value === 'string' && INSTANT.test(value) ? Date.parse(value) : value;
}

/** Regions of a flat answer, as the others nest them. */
function regionsOf(rows: readonly Json[]): Json {
  const regions = new Map<string, Json[]>();
  for (const row of rows) {
    if (!isObject(row)) continue;
    const { code, ...figure } = row;
    const known = regions.get(String(code));
    if (known) known.push(figure);
    else regions.set(String(code), [figure]);
  }
  return [...regions].map(([code, figures]) => ({ rows: figures, territory: { code } }));
}

/** The part of an answer that the question asked for, in one form for all targets. */
export function answerOf(kind: Kind, answer: Json): string {
  const data = isObject(answer) && isObject(answer['data']) ? (answer['data'][ROOT[kind]] ?? null) : answer;
  if (kind === 'C' && isObject(data) && Array.isArray(data['nodes'])) {
    return JSON.stringify(canonical(regionsOf(data['nodes'])));
  }
  return JSON.stringify(canonical(data, 'root'));
}
