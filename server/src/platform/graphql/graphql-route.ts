import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { Router } from 'express';
import { GraphQLError, OperationTypeNode, type GraphQLSchema } from 'graphql';
import { crossSiteRefusal, isCrossSite } from '../http/cross-site-wall';
import { entityTag, isKnown } from '../http/entity-tag';
import { readJsonBody, UnreadableBody } from '../http/read-json-body';
import { DATA_HEADERS } from '../http/security-headers';
import { languageOf } from '../messages/language';
import type { Application } from './application';
import { askedByAddress } from './asked-by-address';
import {
  contextOf,
  correlationIdOf,
  rememberedContextOf,
  type ActorOf,
  type RememberActor,
} from './context-of';
import { asRefusal, formatError } from './format-error';
import type { GraphqlBody } from './graphql-body';
import { MOST_TOKENS } from './limits';
import { ParsedDocuments } from './parsed-documents';
import { refuseTooLarge, textsOf } from './refuse-too-large';
import { Refusal } from '../refusals/refusal';
import type { RegisteredDocuments } from './registered-documents';
import type { RequestContext } from './request-context';
import { PRINTED, requestPlugin, stringifyResult } from './request-plugin';
import { wordAnew } from './word-anew';
import { isStorableValue } from './storable-text';
import { answerBytes } from './text-execution';

const MAX_BODY = 2 * 1024 * 1024;

export interface GraphqlRouteOptions {
  readonly schema: GraphQLSchema;
  readonly application: Application;
  readonly actorOf: ActorOf;
  /** Whom the server remembers; every request asks where it is left out. */
  readonly remember?: RememberActor;
  readonly documents: RegisteredDocuments;
  /** Whether a request carries a session that `actorOf` would look for; in production it must be a registered document. */
  readonly carriesSession: (request: IncomingMessage) => boolean;
}

/** The `/graphql` route, as a function of node's own server and as an express route, and the way to stop it. */
export interface GraphqlRoute {
  /** Answers a request whatever happens. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly route: Router;
  stop(): Promise<void>;
}

type Headers = Readonly<Record<string, string | number>>;

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
/** What a client without a session may keep, and has to ask for anew by its version: it is its own, in its language. */
const NAMED = { 'cache-control': 'private, no-cache', vary: 'authorization, accept-language' };
/**
 * What most programs send, JSON and no wish for another answer; a registered document of an address goes on as if it had
 * come so. Apollo is told that no plain form has sent it, and need not take the type apart to see that.
 */
const AS_BODY = new HeaderMap([['apollo-require-preflight', 'application/json']]);
const UNKEPT_JSON = { ...JSON_TYPE, 'cache-control': 'no-store' };
const FLAT_DATA_HEADERS = Object.entries(DATA_HEADERS).flat();

interface Answer {
  readonly status: number;
  readonly body: string | Buffer;
  readonly headers: Headers;
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Headers = JSON_TYPE,
): void {
  if (response.headersSent || response.destroyed) return;
  // Names and values in one list: node takes an object apart and puts it together again, and that of every answer.
  const flat: (string | number)[] = ['content-length', Buffer.byteLength(body), ...FLAT_DATA_HEADERS];
  for (const name in headers) flat.push(name, headers[name] ?? '');
  response.writeHead(status, flat as string[]).end(body);
}

/** What a refusal of the whole request is told with; where it is none, the server is at fault. */
function statusOf(refusal: Refusal | undefined): number {
  if (!refusal) return 503;
  return refusal.code === 'NOT_SIGNED_IN' ? 401 : 400;
}

/** An error from before anything runs (the database is away, a document too large): told as any other, as the whole answer. */
function withoutContext(
  application: Application,
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): GraphQLError {
  const { messages } = application;
  const language = languageOf(request.headers['accept-language']);
  const telling = { application, messages, language, correlationId: correlationIdOf(response) };
  const { message, extensions } = formatError({ message: '' }, error, telling);
  return new GraphQLError(message, {
    extensions: { ...extensions, http: { status: statusOf(asRefusal(error)) } },
  });
}

/** Puts a registered document in the place of its hash. */
function openHash(body: unknown, documents: RegisteredDocuments): { body: unknown; byHash: boolean } {
  const given = (body ?? {}) as GraphqlBody;
  if (given.query !== undefined) return { body, byHash: false };
  const query = documents.findText(given.extensions?.persistedQuery?.sha256Hash);
  if (query === undefined) return { body, byHash: false };
  given.query = query;
  given.extensions = null;
  return { body, byHash: true };
}

/** The headers that Apollo goes by: what the body is, what answer is wanted, that no plain form has sent it. */
const HEADERS_OF_APOLLO = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name'];

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const isPlain = headers['content-type'] === 'application/json';
  if (isPlain && HEADERS_OF_APOLLO.every((name) => name === 'content-type' || headers[name] === undefined))
    return AS_BODY;
  const known = new HeaderMap();
  for (const name of HEADERS_OF_APOLLO) {
    const value = headers[name];
    if (value !== undefined) known.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return known;
}

const AFTER_PREFIX = 'apq:'.length;

/** Where Apollo looks up the text of a hash, under its own prefix. Nobody registers a document by asking. */
function textsByHash(documents: RegisteredDocuments) {
  return {
    get: (key: string) => Promise.resolve(documents.findText(key.slice(AFTER_PREFIX))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}

/**
 * A registered text goes to Apollo by its hash, which Apollo would else compute of it each time. A hash beside any other
 * text says nothing.
 */
function asHashed(body: unknown, documents: RegisteredDocuments): unknown {
  const given = (body ?? {}) as GraphqlBody;
  const sha256Hash = documents.findHash(given.query);
  if (sha256Hash !== undefined)
    return { ...given, query: undefined, extensions: { persistedQuery: { version: 1, sha256Hash } } };
  return given.query !== undefined && given.extensions?.persistedQuery
    ? { ...given, extensions: null }
    : body;
}

async function textOf({ body }: HTTPGraphQLResponse): Promise<string> {
  if (body.kind === 'complete') return body.string;
  let text = '';
  for await (const chunk of body.asyncIterator) text += chunk;
  return text;
}

/** Makes the `/graphql` route. */
export async function createGraphqlRoute(options: GraphqlRouteOptions): Promise<GraphqlRoute> {
  const { schema, application, actorOf, documents, carriesSession } = options;
  const remember: RememberActor = options.remember ?? (() => undefined);
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection: !application.production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: { cache: textsByHash(documents) },
    documentStore: new ParsedDocuments(documents, schema),
    // The process closes its parts itself, in order; a second one who listens to SIGTERM makes it hang.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    stringifyResult,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      requestPlugin,
    ],
  });
  await server.start();

  /** @throws Refusal NOT_SIGNED_IN, QUERY_TOO_LARGE */
  const checkContext = ({ actor: { kind, unknownBecause } }: RequestContext, texts: readonly string[]) => {
    // A token that is none is never taken for nobody: open fields are not answered either.
    if (unknownBecause) throw new Refusal('NOT_SIGNED_IN', { wording: unknownBecause });
    refuseTooLarge(texts, kind, documents);
  };

  /** A document asked for by its hash needs neither parsing nor checking: where it can be read whole, it is. */
  const answerHash = (
    body: GraphqlBody,
    context: RequestContext,
  ): Promise<Buffer | undefined> | undefined => {
    const ready = documents.findReady(String(body.query), schema);
    const variables = body.variables ?? {};
    if (!ready || ![undefined, null, ready.operation.name?.value].includes(body.operationName as string)) {
      return undefined;
    }
    if (typeof variables !== 'object' || !isStorableValue(variables)) return undefined;
    return answerBytes({ schema, ...ready, variables: variables as Record<string, unknown>, context });
  };

  const isQuery = ({ query }: GraphqlBody): boolean =>
    documents.findReady(String(query), schema)?.operation.operation === OperationTypeNode.QUERY;

  const refuseUnregistered = (request: IncomingMessage, response: ServerResponse): void => {
    const code = 'UNREGISTERED_DOCUMENT';
    const message = application.messages.text(code, languageOf(request.headers['accept-language']));
    send(response, 400, JSON.stringify({ errors: [{ message, extensions: { code } }] }));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    if (method !== 'GET' && method !== 'HEAD' && isCrossSite(request, application.publicUrl)) {
      const text = JSON.stringify(crossSiteRefusal(application.messages, request));
      return send(response, 403, text, UNKEPT_JSON);
    }
    const address = request.url ?? '';
    const byAddress = method === 'GET' || method === 'HEAD' ? askedByAddress(address, documents) : undefined;
    if (byAddress && !isQuery(byAddress)) return refuseUnregistered(request, response);
    const { body, byHash } = byAddress
      ? { body: byAddress, byHash: true }
      : openHash(await readJsonBody(request, MAX_BODY), documents);
    const signedIn = carriesSession(request);
    if (application.production && signedIn && !documents.has((body as GraphqlBody | undefined)?.query))
      return refuseUnregistered(request, response);
    const answerAs = async (known: RequestContext | undefined): Promise<Answer> => {
      let context = known;
      if (byHash && (method === 'POST' || byAddress) && application.fastReading) {
        context ??= await contextOf(application, actorOf, request, response).catch(() => undefined);
        const printed =
          context && !context.actor.unknownBecause && (await answerHash(body as GraphqlBody, context));
        if (printed) return { status: 200, body: printed, headers: UNKEPT_JSON };
      }
      const answered = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: byAddress ? 'POST' : method.toUpperCase(),
          headers: byAddress ? AS_BODY : headersOf(request),
          search: !byAddress && address.includes('?') ? address.slice(address.indexOf('?')) : '',
          body: asHashed(body, documents),
        },
        context: async () => {
          try {
            context ??= await contextOf(application, actorOf, request, response);
            checkContext(context, textsOf(body, address));
            return context;
          } catch (error) {
            throw withoutContext(application, request, response, error);
          }
        },
      });
      const headers: Record<string, string> = {};
      for (const [name, value] of answered.headers) headers[name] = value;
      headers['cache-control'] = 'no-store';
      const status = answered.status ?? 200;
      const text = await textOf(answered);
      if (status < 400)
        return { status, body: text === PRINTED ? (context?.answer.printed ?? '') : text, headers };
      return {
        status,
        body: wordAnew(text, application.messages, request),
        headers: { ...headers, ...JSON_TYPE },
      };
    };
    const known = rememberedContextOf(application, { actorOf, remember }, request, response);
    let given = await answerAs(known);
    // Nothing was written as the actor whom the server remembered: a command confirms its actor before it begins.
    const doubted = known?.remembered?.isCertain === false ? known.remembered : undefined;
    if (await doubted?.hasChanged()) given = await answerAs(undefined);
    const kept =
      given.status === 200 && !signedIn && (method === 'GET' || (byHash && isQuery(body as GraphqlBody)));
    if (!kept) return send(response, given.status, given.body, given.headers);
    const tag = entityTag(given.body);
    const headers = { ...given.headers, ...NAMED, etag: tag };
    if (isKnown(request, tag))
      return void response.writeHead(304, { ...DATA_HEADERS, ...NAMED, etag: tag }).end();
    send(response, given.status, given.body, headers);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await answer(request, response);
    } catch (error) {
      const known = error instanceof UnreadableBody ? error : new UnreadableBody(500, 'INTERNAL');
      if (known !== error) {
        application.log.error('unexpected', { error: error instanceof Error ? error.stack : String(error) });
      }
      const { code, status } = known;
      const message = application.messages.text(code, languageOf(request.headers['accept-language']));
      send(response, status, JSON.stringify({ errors: [{ message, extensions: { code } }] }));
    }
  };
  const route = Router();
  route.use((request, response) => void handle(request, response));
  return { handle, route, stop: () => server.stop() };
}
