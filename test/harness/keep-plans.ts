import { createHash } from 'node:crypto';
import { Client } from 'pg';

type Query = (this: Client, text: unknown, values?: unknown, ...rest: unknown[]) => unknown;

/** What one connection keeps at most: a plan of many parts takes a megabyte. */
const MOST = 300;
const isKept = /^\s*(select|insert|update|delete|with)\b/i;
const names = new Map<string, string>();
const known = new WeakMap<Client, Set<string>>();
let isKeeping = false;

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined)
    names.set(text, (name = `test-${createHash('sha1').update(text).digest('base64url')}`));
  return name;
}

/**
 * Has PostgreSQL plan what a connection asks again only once: over the few rows of a test two thirds of its work is planning,
 * as the facts of a case are one statement of sixty parts. The set-up has it use the plan for any value (`plan_cache_mode`).
 */
export function keepPlans(): void {
  if (isKeeping) return;
  isKeeping = true;
  const plain = Client.prototype.query as unknown as Query;
  const query: Query = function (text, values, ...rest) {
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0 || !isKept.test(text))
      return plain.call(this, text, values, ...rest);
    const mine = known.get(this) ?? new Set<string>();
    known.set(this, mine);
    if (!mine.has(text) && mine.size >= MOST) return plain.call(this, text, values, ...rest);
    mine.add(text);
    return plain.call(this, { name: nameOf(text), text, values }, ...rest);
  };
  Client.prototype.query = query as unknown as Client['query'];
}
