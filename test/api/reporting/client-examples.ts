import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What docs/api-clients.md sends: an address alone, or a body for /graphql. */
export interface ClientExample {
  readonly path: string;
  readonly body?: { readonly query: string; readonly variables?: object };
}

/** The examples as a shell sends them where it has set the quarter. */
export function clientExamples(of: { readonly year: number; readonly quarter: number }): ClientExample[] {
  const text = readFileSync(join(__dirname, '../../../docs/api-clients.md'), 'utf8').replaceAll('\\\n', '');
  const set = (given: string) =>
    given.replaceAll(/'?\$YEAR'?/g, String(of.year)).replaceAll(/'?\$QUARTER'?/g, String(of.quarter));
  return [...text.matchAll(/^curl "\$SITE([^"]+)"(?:.*? -d '(.*)'| -H "[^"]+")?$/gm)].map(
    ([, path = '', body]) => ({
      path: set(path),
      ...(body === undefined ? {} : { body: JSON.parse(set(body)) as ClientExample['body'] }),
    }),
  );
}
