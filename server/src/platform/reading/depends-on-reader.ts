const STRING = /'(?:[^']|'')*'/g;
/** Ways to ask that PostgreSQL may run but once for all rows: tables are hashed, results kept. */
const ONCE =
  /\bexists\b|\b(?:in|any|all|some) \(\s*select\b|\b(?:with|union|intersect|except|window)\b|\bover\s*\(/i;

/** Where the parenthesis that opens at `from` is closed. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    else if (text[i] === ')' && (depth -= 1) === 0) return i;
  }
  return text.length;
}

/** A text without what stands in its parentheses. */
function outermost(text: string): string {
  let written = '';
  for (let i = 0; i < text.length; i += 1) {
    written += text[i];
    if (text[i] === '(') i = closing(text, i) - 1;
  }
  return written;
}

/** The condition of a query's own rows: what follows its `where`, parentheses included. */
function conditionOf(query: string): string {
  let depth = 0;
  let from = -1;
  for (const { 0: found, index } of query.matchAll(
    /[()]|\bwhere\b|\b(?:order by|group by|having|limit)\b/g,
  )) {
    if (found === '(') depth += 1;
    else if (found === ')') depth -= 1;
    else if (depth > 0) continue;
    else if (found === 'where') from = index;
    else return from < 0 ? '' : query.slice(from, index);
  }
  return from < 0 ? '' : query.slice(from);
}

/** Tables that a query reads itself, not in its sub-selects, by their aliases. */
const aliasesOf = (query: string): Set<string> =>
  new Set(
    [...outermost(query).matchAll(/\b(?:from|join)\s+(?:lateral\s+)?(?:[a-z_]+|\(\))\s+(t\d+)\b/g)].map(
      (m) => m[1] ?? '',
    ),
  );

/** Aliases, the reader's row `asked` among them, that a text names columns of. */
const named = (text: string): string[] => [...text.matchAll(/\b(t\d+|asked)\./g)].map((m) => m[1] ?? '');

function isAskedAnew(query: string): boolean {
  const own = aliasesOf(query);
  const [, from = ''] = /\bfrom\b(.*?)(?:\bwhere\b|$)/s.exec(outermost(query)) ?? [];
  if (from.includes(',')) return false;
  // Without tables a query is asked once unless it names a column; a constant may be, what a function answers may not.
  if (from === '') return named(query).length > 0 || !/\w\(/.test(query);
  // Rows of rows that were asked for anew are anew themselves.
  const readsTables = /^\s*[a-z_]|\bjoin\s+(?:lateral\s+)?[a-z_]/.test(from);
  return !readsTables || named(conditionOf(query)).some((alias) => !own.has(alias));
}

/**
 * Whether each query of a statement asks, in its own condition, for something of the row it stands in or of `asked`:
 * PostgreSQL then runs it anew for each row. What it could run once for all readers would be what the first of them sees.
 */
export function dependsOnReader(statement: string): boolean {
  const text = statement.replaceAll(STRING, "''");
  if (ONCE.test(text)) return false;
  const queries = [text];
  for (const { index } of text.matchAll(/\(\s*select\b/g))
    queries.push(text.slice(index + 1, closing(text, index)));
  return queries.every(isAskedAnew);
}
