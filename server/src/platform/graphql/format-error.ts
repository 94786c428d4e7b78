import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import type { Log } from '../log/log';
import type { MessageCatalogue } from '../messages/catalogue';
import type { Language } from '../messages/language';
import { Refusal } from '../refusals/refusal';

interface Telling {
  readonly messages: MessageCatalogue;
  readonly language: Language;
  readonly correlationId: string;
  readonly log: Log;
}

function ofRefusal(refusal: Refusal, { messages, language }: Telling): { message: string; extensions: Record<string, unknown> } {
  const findings = refusal.findings.map(({ params, ...finding }) => ({
    ...finding,
    message: messages.text(finding.code, language, params),
  }));
  return {
    message: messages.text(refusal.code, language, refusal.params),
    extensions: {
      code: refusal.code,
      ...(findings.length > 0 ? { findings } : {}),
      ...(refusal.changes.length > 0 ? { changes: refusal.changes } : {}),
      ...(refusal.field ? { field: refusal.field } : {}),
    },
  };
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

/** Errors that are the request's own fault and tell nothing of the inside. */
const REQUEST_CODES = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE']);

/** What a caller sees of an error: refusals in its language, everything unexpected as one opaque sentence. */
export function formatError(formatted: GraphQLFormattedError, error: unknown, telling: Telling): GraphQLFormattedError {
  const cause = rootCause(error);
  const where = { ...(formatted.locations ? { locations: formatted.locations } : {}), ...(formatted.path ? { path: formatted.path } : {}) };
  if (cause instanceof Refusal) return { ...where, ...ofRefusal(cause, telling) };
  if (cause instanceof ArgumentValidationError) {
    const field = cause.extensions.validationErrors.map((e) => e.property).join(', ');
    return { ...where, ...ofRefusal(new Refusal('INVALID_INPUT', { params: { field }, field }), telling) };
  }
  const code = formatted.extensions?.['code'];
  if (code === 'INVALID_INPUT') return { ...where, message: formatted.message, extensions: { code } };
  if (typeof code === 'string' && REQUEST_CODES.has(code) && !(cause instanceof Error && cause !== error && !(cause instanceof GraphQLError))) {
    return { ...where, message: formatted.message, extensions: { code: code === 'BAD_USER_INPUT' ? 'INVALID_INPUT' : code } };
  }
  telling.log.error('unexpected', {
    correlationId: telling.correlationId,
    error: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
  });
  const params = { correlationId: telling.correlationId };
  return { ...where, message: telling.messages.text('INTERNAL', telling.language, params), extensions: { code: 'INTERNAL', ...params } };
}
