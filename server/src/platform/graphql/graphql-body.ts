/** What a request to `/graphql` carries, as far as it is looked at before it runs. */
export interface GraphqlBody {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } } | null;
}
