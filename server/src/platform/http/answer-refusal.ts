import type { Response } from 'express';
import { asRefusal } from '../graphql/format-error';
import type { RequestContext } from '../graphql/request-context';

const STATUS: Readonly<Record<string, number>> = {
  NOT_SIGNED_IN: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  CHECK_THROTTLED: 429,
};

/** Answers a refusal outside of GraphQL: `{ code, message }` in the caller's language. Anything else is thrown on. */
export function answerRefusal(context: RequestContext, response: Response, error: unknown): void {
  const refusal = asRefusal(error);
  if (!refusal) throw error;
  response
    .status(STATUS[refusal.code] ?? 400)
    .set('cache-control', 'no-store')
    .json({ code: refusal.code, message: context.text(refusal.wording, refusal.params) });
}
