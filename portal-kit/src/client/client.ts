import { currentLanguage } from '../i18n/language';
import { parseRefusal } from './refusal';
import type { RefusalView, ToldError } from './refusal';

/** A document as codegen writes it: the server has its text. Carries the types of its answer and its variables. */
export interface RegisteredDocument<Data, Variables> {
  readonly name: string;
  /** SHA-256 of the text that is registered, in hexadecimal digits */
  readonly hash: string;
  readonly __apiType?: (variables: Variables) => Data;
}

/** What came of a question: its data, or why there is none. */
export interface Answer<Data> {
  readonly data?: Data;
  readonly refusal?: RefusalView;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

interface AnswerBody<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly ToldError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

// POST only, since the server takes no state-changing or personal request as a plain link.
async function send<Data, Variables>(
  { name, hash }: RegisteredDocument<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': currentLanguage(),
        'x-qadagalau': '1',
      },
      body: JSON.stringify({
        operationName: name,
        variables,
        extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
      }),
    });
    const { data, errors = [], extensions } = (await response.json()) as AnswerBody<Data>;
    if (errors.length > 0 || !data) return { refusal: parseRefusal(errors) };
    return extensions ? { data, extensions } : { data };
  } catch {
    return { refusal: parseRefusal([]) };
  }
}

/** Questions that were asked before whoever needs the answer was there, by what they ask. */
const ahead = new Map<string, Promise<Answer<unknown>>>();

const keyOf = <Data, Variables>(
  { hash }: RegisteredDocument<Data, Variables>,
  variables: Variables,
): string => hash + JSON.stringify(variables);

/** Asks what a view that is still on its way will ask first. The first `ask` of the same takes the answer. */
export function askAhead<Data, Variables>(
  document: RegisteredDocument<Data, Variables>,
  variables: Variables,
): void {
  ahead.set(keyOf(document, variables), send(document, variables));
}

/** The view is there: what it has not asked for is read anew when somebody does. */
export function forgetAhead(): void {
  ahead.clear();
}

/**
 * One question to the server; the promise never rejects. No answer is kept: two officials work on one case, and what the law
 * allows changes with the clock.
 */
export function ask<Data, Variables>(
  document: RegisteredDocument<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const key = keyOf(document, variables);
  const asked = ahead.get(key);
  ahead.delete(key);
  return (asked as Promise<Answer<Data>> | undefined) ?? send(document, variables);
}

/** One command to the server; the promise never rejects. */
export const command: typeof send = send;
