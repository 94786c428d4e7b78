import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { LawError } from '../../law';
import type { Log } from '../log/log';
import type { MessageCatalogue } from '../messages/catalogue';
import type { Language } from '../messages/language';
import { Refusal } from '../refusals/refusal';

/** What it takes to word an error for one request. */
export interface Telling {
  readonly messages: MessageCatalogue;
  readonly language: Language;
  readonly correlationId: string;
  readonly application: { readonly log: Log; readonly production: boolean };
}

type Told = Pick<GraphQLFormattedError, 'message'> & { readonly extensions: Record<string, unknown> };

/** The key of an event's title, where a room gives it one. */
const titleKey = (action: string) => `EVENT_${action}`;

/**
 * The fields of an input in words where a room has them: `input.sentOn` is the day of sending, and `input.grounds.0.basisDate`
 * the date of the basis in the first of the grounds.
 */
function fieldWords(fields: string, { messages, language }: Telling): string {
  const wordOf = (part: string) => {
    const key = `FIELD_${part}`;
    return messages.has(key) ? `«${messages.text(key, language)}»` : undefined;
  };
  const wordsOf = (given: string) => {
    // A limit may stand behind the name: `first (≤ 200)`.
    const [, path = given, limit = ''] = /^(\S+)( .+)?$/.exec(given) ?? [];
    const parts = path.split('.');
    const last = parts.findLast((part) => !/^\d+$/.test(part)) ?? path;
    const word = wordOf(last);
    // Which of many: people count from one.
    const lists = parts.flatMap((part, at) => {
      const list = parts[at - 1];
      return /^\d+$/.test(part) && list !== undefined
        ? [`${wordOf(list) ?? list} (${Number(part) + 1})`]
        : [];
    });
    if (/^\d+$/.test(parts.at(-1) ?? '')) return lists.join(': ') + limit;
    if (lists.length > 0) return [...lists, word ?? last].join(': ') + limit;
    return word === undefined ? given : word + limit;
  };
  return fields.split(', ').map(wordsOf).join(', ');
}

function ofRefusal(refusal: Refusal, telling: Telling): Told {
  const { messages, language } = telling;
  const findings = refusal.findings.map(({ params, ...finding }) => ({
    ...finding,
    message: messages.text(finding.code, language, params),
  }));
  const changes = refusal.changes.map((change) => ({
    ...change,
    title: messages.text(titleKey(change.action), language),
  }));
  const { field } = refusal.params;
  return {
    message: messages.text(refusal.wording, language, {
      ...refusal.params,
      ...(typeof field === 'string' ? { field: fieldWords(field, telling) } : {}),
    }),
    extensions: {
      code: refusal.code,
      ...(findings.length > 0 ? { findings } : {}),
      ...(changes.length > 0 ? { changes } : {}),
      ...(refusal.field ? { field: refusal.field } : {}),
    },
  };
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

/** Errors that are the request's own fault and tell nothing of the inside, and the code that we give them. */
const OF_THE_REQUEST: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  OPERATION_RESOLUTION_FAILURE: 'GRAPHQL_VALIDATION_FAILED',
  PERSISTED_QUERY_NOT_FOUND: 'UNREGISTERED_DOCUMENT',
  BAD_REQUEST: 'BAD_REQUEST',
  BAD_USER_INPUT: 'INVALID_INPUT',
  INVALID_INPUT: 'INVALID_INPUT',
};

/** What Apollo says in English alone, and the message that says it. */
const REWORDED: Readonly<Record<string, string>> = { INTROSPECTION_DISABLED: 'SCHEMA_UNTOLD' };

/** The names of the schema that graphql-js offers for a misspelt one. */
const HINT = / Did you mean [^?]*\?/g;

/** What graphql-js says of a variable that does not fit, e.g. `Variable "$input" got invalid value 5 at "input.days[0]"; …`. */
const VARIABLE = /^Variable "\$(\w+)"(?:.*? at "([\w.[\]]+)";)?/s;

/** The wrong variable as our own refusals name a field: `input.days.0`. */
function fieldOf(reason: string): string | undefined {
  const [, variable, path] = VARIABLE.exec(reason) ?? [];
  return (path ?? variable)?.replaceAll(/\[(\d+)\]/g, '.$1');
}

/** In the caller's language, with the reason in graphql-js' own words: they name what stands in the request. */
function ofRequest(formatted: GraphQLFormattedError, cause: unknown, telling: Telling): Told | undefined {
  const { application, messages, language } = telling;
  // Whatever was thrown by something else than the request's reading is unexpected.
  if (!(cause instanceof GraphQLError)) return undefined;
  const code = OF_THE_REQUEST[String(cause.extensions['code'] ?? formatted.extensions?.['code'])];
  if (code === undefined) return undefined;
  // Where the schema does not tell of itself, its errors do not either.
  const said = application.production ? formatted.message.replace(HINT, '') : formatted.message;
  const reworded = REWORDED[String(cause.extensions['validationErrorCode'])];
  const reason = reworded ? messages.text(reworded, language) : said.trim().replace(/\.$/, '');
  const field = code === 'INVALID_INPUT' ? fieldOf(reason) : undefined;
  const message = messages.text(code, language, {
    reason,
    field: field ? fieldWords(field, telling) : reason,
  });
  return { message, extensions: { code, ...(field ? { field } : {}) } };
}

function ofUnexpected(cause: unknown, { application, messages, language, correlationId }: Telling): Told {
  const error = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  application.log.error('unexpected', { correlationId, error });
  const message = messages.text('INTERNAL', language, { correlationId });
  return { message, extensions: { code: 'INTERNAL', correlationId } };
}

/** How a check tells its limit, by the name of the check. */
const SIGNS: Readonly<Record<string, string>> = {
  min: '≥',
  minLength: '≥',
  arrayMinSize: '≥',
  max: '≤',
  maxLength: '≤',
  arrayMaxSize: '≤',
};

type WrongArgument = ArgumentValidationError['extensions']['validationErrors'][number];

interface WrongPlace {
  /** In the arguments: `input.lines.3.value`. */
  readonly path: string;
  readonly error: WrongArgument;
}

/** The values that are wrong themselves, however deep they stand. */
function wrongPlaces(errors: readonly WrongArgument[], above = ''): WrongPlace[] {
  return errors.flatMap((error): WrongPlace[] => {
    const path = above + error.property;
    const within = wrongPlaces(error.children ?? [], `${path}.`);
    return within.length > 0 ? within : [{ path, error }];
  });
}

/** A wrong argument with the limits that it broke: `first (≤ 200)`. */
function describe({ path, error: { constraints = {} } }: WrongPlace) {
  const limits = Object.entries(constraints).flatMap(([check, said]) => {
    const limit = / (-?\d+)(?: |$)/.exec(said)?.[1];
    const sign = SIGNS[check];
    return limit && sign ? [`${sign} ${limit}`] : [];
  });
  return limits.length > 0 ? `${path} (${limits.join(', ')})` : path;
}

/** What PostgreSQL says of a text with a sign that no text can hold, as a NUL. */
const UNSTORABLE: ReadonlySet<unknown> = new Set(['22021', '22P05']);

function holdsUnstorable(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null) return false;
  const { code, driverError } = cause as { readonly code?: unknown; readonly driverError?: unknown };
  return UNSTORABLE.has(code) || holdsUnstorable(driverError);
}

/** The refusal that an error amounts to: the kernel's own (a date outside the calendar) and bad arguments are some too. */
export function asRefusal(cause: unknown): Refusal | undefined {
  if (cause instanceof Refusal) return cause;
  if (holdsUnstorable(cause)) return new Refusal('BAD_REQUEST');
  if (cause instanceof LawError) return new Refusal(cause.code, { params: cause.params });
  if (!(cause instanceof ArgumentValidationError)) return undefined;
  const places = wrongPlaces(cause.extensions.validationErrors);
  return new Refusal('INVALID_INPUT', {
    params: { field: places.map(describe).join(', ') },
    field: places.map(({ path }) => path).join(', '),
  });
}

/** What a caller sees of an error: refusals in its language, everything unexpected as one opaque sentence. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  telling: Telling,
): GraphQLFormattedError {
  const cause = rootCause(error);
  const refusal = asRefusal(cause);
  const told = refusal
    ? ofRefusal(refusal, telling)
    : (ofRequest(formatted, cause, telling) ?? ofUnexpected(cause, telling));
  return {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    ...told,
  };
}
