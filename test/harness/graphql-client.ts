import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print, type DocumentNode } from 'graphql';

export interface RefusalFinding {
  readonly clause: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

export interface GraphqlFailure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly findings?: readonly RefusalFinding[] } & Record<
    string,
    unknown
  >;
}

export interface GraphqlAnswer<T> {
  readonly data?: T | null;
  readonly errors?: readonly GraphqlFailure[];
}

/** Thrown by `run` when the server refuses; its message is what one wants to read in a failed test. */
export class GraphqlRefusal extends Error {
  override readonly name = 'GraphqlRefusal';

  constructor(readonly errors: readonly GraphqlFailure[]) {
    super(
      errors
        .map(({ message, extensions }) => {
          const findings =
            extensions?.findings?.map(({ code, clause }) => `${code} (clause ${clause})`) ?? [];
          return [extensions?.code, message, ...findings].join(' · ');
        })
        .join('\n'),
    );
  }

  get code(): string {
    return this.errors[0].extensions.code;
  }

  get findings(): readonly RefusalFinding[] {
    return this.errors.flatMap(({ extensions }) => extensions.findings ?? []);
  }
}

type Variables = Record<string, unknown>;
type Document<T> = string | DocumentNode | TypedDocumentNode<T>;

/** One browser, so to say: keeps its cookies, speaks one language. */
export class GraphqlClient {
  readonly cookies = new Map<string, string>();
  language = 'en';
  token: string | undefined;

  constructor(readonly url: string) {}

  get headers(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return {
      'accept-language': this.language,
      ...(cookie === '' ? {} : { cookie }),
      ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
    };
  }

  /** Any request to the server with this client's session. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...this.headers, ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) this.keepCookie(line);
    return response;
  }

  /** The answer as it came, with its errors. */
  async ask<T = Record<string, never>>(
    document: Document<T>,
    variables: Variables = {},
  ): Promise<GraphqlAnswer<T>> {
    const query = typeof document === 'string' ? document : print(document);
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<T>;
  }

  /** The data; throws `GraphqlRefusal` when there is any error. */
  async run<T = Record<string, never>>(document: Document<T>, variables: Variables = {}): Promise<T> {
    const { data, errors } = await this.ask(document, variables);
    if (errors !== undefined && errors.length > 0) throw new GraphqlRefusal(errors);
    if (data === undefined || data === null) throw new Error('an answer without data and without errors');
    return data;
  }

  /** Demands a refusal with a code, of the request itself or among its findings, and returns it. */
  async expectRefusal(
    code: string,
    document: Document<unknown>,
    variables: Variables = {},
  ): Promise<GraphqlRefusal> {
    const { errors } = await this.ask(document, variables);
    if (errors === undefined || errors.length === 0)
      throw new Error(`expected a refusal ${code}, but it was done`);
    const refusal = new GraphqlRefusal(errors);
    if (refusal.code !== code && !refusal.findings.some((finding) => finding.code === code)) {
      throw new Error(`expected a refusal ${code}, but got: ${refusal.message}`);
    }
    return refusal;
  }

  async signIn(email: string, password = 'demo-Qadagalau-1'): Promise<this> {
    await this.run(
      'mutation SignIn($email: String!, $password: String!) { signIn(email: $email, password: $password) { account { id } } }',
      { email, password },
    );
    return this;
  }

  async signOut(): Promise<void> {
    await this.run('mutation SignOut { signOut }');
  }

  private keepCookie(line: string): void {
    const [pair] = line.split(';');
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const gone = value === '' || /;\s*max-age=0/i.test(line) || /expires=thu, 01 jan 1970/i.test(line);
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
