import { Client, fetchExchange } from '@urql/vue';
import { persistedExchange } from '@urql/exchange-persisted';
import { currentLanguage } from '../i18n/language';

/** A typed document as codegen writes it: text, with the shapes of answer and variables in its type. */
export interface TypedText<Data, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Data;
}

// No cache: two officials work on one case, and what the law allows changes with the clock.
// POST only, since the server takes no state-changing or personal request as a plain link.
const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [
    persistedExchange({ preferGetForPersistedQueries: false, enableForMutation: true }),
    fetchExchange,
  ],
  fetchOptions: () => ({
    credentials: 'same-origin',
    headers: { 'Accept-Language': currentLanguage(), 'x-qadagalau': '1' },
  }),
});

/** One question to the server; the promise never rejects. */
export function ask<Data, Variables>(document: TypedText<Data, Variables>, variables: Variables) {
  return client.query<Data>(document.toString(), variables as Record<string, unknown>).toPromise();
}

/** One command to the server; the promise never rejects. */
export function command<Data, Variables>(document: TypedText<Data, Variables>, variables: Variables) {
  return client.mutation<Data>(document.toString(), variables as Record<string, unknown>).toPromise();
}
